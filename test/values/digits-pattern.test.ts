import fc from 'fast-check';
import { expect, test } from 'vitest';
import { below, from, upTo } from '../../src/values/digits-pattern.ts';

const number = fc.oneof(fc.nat({ max: 120 }), fc.nat({ max: 100_000 }), fc.nat());
const zeros = fc.constantFrom('', '0', '000');

test('numbers up to a limit are those that are not above it', () => {
  fc.assert(
    fc.property(number, number, zeros, (limit, tried, front) => {
      expect(new RegExp(`^${upTo(limit)}$`, 'u').test(`${front}${tried}`)).toBe(tried <= limit);
    }),
  );
});

test('numbers from a limit on are those that are not below it', () => {
  fc.assert(
    fc.property(number, number, zeros, (limit, tried, front) => {
      expect(new RegExp(`^${from(limit)}$`, 'u').test(`${front}${tried}`)).toBe(tried >= limit);
    }),
  );
});

test('texts of one form come before a limit as they are sorted', () => {
  const form = ['\\d', '\\d', ':', '[0-5]', '\\d'];
  const pad = (part: number) => String(part).padStart(2, '0');
  const text = fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 59 })).map((parts) => parts.map(pad).join(':'));
  fc.assert(
    fc.property(text, text, (limit, tried) => {
      const patterns = below(limit, form).map((pattern) => new RegExp(`^${pattern}$`, 'u'));
      expect(patterns.some((pattern) => pattern.test(tried))).toBe(tried < limit);
    }),
  );
});
