import { describe, expect, test } from 'vitest';
import { accepts, readValue } from '../../src/values/index.ts';
import type { BooleanSpec, IntegerSpec } from '../../src/values/spec.ts';

describe('a boolean', () => {
  const spec: BooleanSpec = { type: 'boolean' };

  test.each([
    ['true', true],
    ['false', false],
  ])('is %s', (text, value) => {
    expect(readValue(text, spec)).toEqual({ status: 'legal', value });
  });

  test.each([
    ['TRUE', true, 'true'],
    ['True', true, 'true'],
    ['tRUE', true, 'true'],
    ['FALSE', false, 'false'],
    ['False', false, 'false'],
  ])('is %s in other letters', (text, value, spelling) => {
    expect(readValue(text, spec)).toEqual({ status: 'legal', value, spelling });
  });

  test.each([
    ['yes', 'true'],
    ['Yes', 'true'],
    ['on', 'true'],
    ['1', 'true'],
    ['no', 'false'],
    ['OFF', 'false'],
    ['0', 'false'],
  ])('is not %s, though that means %s', (text, meant) => {
    expect(readValue(text, spec)).toEqual({ status: 'illegal', suggestion: { text: meant, certain: true } });
  });

  test.each(['y', 'n', 'enabled', '2', '-1', '01', 'truee', 'null', 'constructor', '__proto__', 'toString'])(
    'is not %s',
    (text) => {
      expect(readValue(text, spec)).toEqual({ status: 'illegal' });
    },
  );

  test.each([
    ['"true"', 'true'],
    [" 'false' ", 'false'],
    ['true\n', 'true'],
  ])('would be %j without what is around it', (text, bare) => {
    expect(readValue(text, spec)).toEqual({ status: 'illegal', suggestion: { text: bare, certain: true } });
  });

  test('is told as its two words', () => {
    expect(accepts(spec)).toBe('true or false');
  });
});

describe('a whole number', () => {
  const port: IntegerSpec = { type: 'integer', min: 1, max: 65_535 };
  const size: IntegerSpec = { type: 'integer', min: 1 };
  const upTo: IntegerSpec = { type: 'integer', max: 9 };
  const any: IntegerSpec = { type: 'integer' };

  test.each([
    [port, '1', 1],
    [port, '25', 25],
    [port, '65535', 65_535],
    [port, '00587', 587],
    [size, '100000', 100_000],
    [upTo, '9', 9],
    [upTo, '-5', -5],
    [any, '-5', -5],
    [any, '0', 0],
  ])('of %j may be %s', (spec, text, value) => {
    expect(readValue(text, spec)).toEqual({ status: 'legal', value });
  });

  test.each([
    [port, '0'],
    [port, '65536'],
    [port, '-1'],
    [port, '99999999999999999999'],
    [size, '0'],
    [size, '00'],
    [upTo, '10'],
    [any, '--5'],
  ])('of %j cannot be %s', (spec, text) => {
    expect(readValue(text, spec)).toEqual({ status: 'illegal' });
  });

  test.each([
    '+5',
    '1.0',
    '1e1',
    '0x10',
    '1_000',
    '1,000',
    '5 5',
    'ten',
    '٥',
    '５',
    '-',
    '5-',
    'Infinity',
    'NaN',
  ])('is written in decimal digits, unlike %s', (text) => {
    expect(readValue(text, any)).toEqual({ status: 'illegal' });
    expect(readValue(text, size)).toEqual({ status: 'illegal' });
  });

  test.each([' 25', '25\n', '"25"', "'25'"])('would be %j without what is around it', (text) => {
    expect(readValue(text, port)).toEqual({ status: 'illegal', suggestion: { text: '25', certain: true } });
  });

  test.each(['25 ; the default', '25 # the default', '25\t;', '25   #25'])(
    'cannot be followed by a comment: %j',
    (text) => {
      expect(readValue(text, port)).toEqual({
        status: 'illegal',
        reason: 'a comment needs a line of its own',
        suggestion: { text: '25', certain: false },
      });
    },
  );

  test.each(['25;', '25#', '25;x', '0 ; x', '; 25', ' # 25'])('is not looked for in %j', (text) => {
    expect(readValue(text, port)).toEqual({ status: 'illegal' });
  });

  test('is not suggested where it would be out of range', () => {
    expect(readValue('"0"', port)).toEqual({ status: 'illegal' });
  });

  test('is told with its limits', () => {
    expect(accepts(port)).toBe('a whole number from 1 to 65535');
    expect(accepts(size)).toBe('a whole number, 1 or more, in decimal digits');
    expect(accepts(upTo)).toBe('a whole number, 9 or less');
    expect(accepts(any)).toBe('a whole number');
  });
});
