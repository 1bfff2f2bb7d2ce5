import { describe, expect, test } from 'vitest';
import { accepts, readValue } from '../../src/values/index.ts';
import type { TimeSpec } from '../../src/values/spec.ts';
import { readTime, writeTime } from '../../src/values/time.ts';

const anyTime: TimeSpec = { type: 'time' };
const belowAnHour: TimeSpec = { type: 'time', below: '01:00:00' };

describe('a time', () => {
  test.each([
    ['00:00:00', 0],
    ['00:00:01', 1],
    ['00:05:00', 300],
    ['01:00:00', 3600],
    ['23:59:59', 86_399],
    ['24:00:00', 86_400],
    ['99:59:59', 359_999],
  ])('%s is %d seconds', (text, seconds) => {
    expect(readValue(text, anyTime)).toEqual({ status: 'legal', value: seconds });
    expect(readTime(text)).toBe(seconds);
    expect(writeTime(seconds)).toBe(text);
  });

  test.each([
    ['5:00', '00:05:00'],
    ['05:00', '00:05:00'],
    ['0:05:00', '00:05:00'],
    ['1:2:3', '01:02:03'],
    ['00:00:90', '00:01:30'],
    ['00:60:00', '01:00:00'],
    ['000:05:00', '00:05:00'],
    ['5m', '00:05:00'],
    ['5 min', '00:05:00'],
    ['300s', '00:05:00'],
    ['300 SEC', '00:05:00'],
    ['2h', '02:00:00'],
  ])('%s is not written as one, but has one reading: %s', (text, meant) => {
    expect(readValue(text, anyTime)).toEqual({
      status: 'illegal',
      suggestion: { text: meant, certain: true },
    });
  });

  test.each([
    ['300', '00:05:00'],
    ['0', '00:00:00'],
    ['5000', '01:23:20'],
  ])('%s may count seconds, minutes or milliseconds', (text, asSeconds) => {
    expect(readValue(text, anyTime)).toEqual({
      status: 'illegal',
      suggestion: { text: asSeconds, certain: false },
    });
  });

  test.each([
    'abc',
    'never',
    '-00:05:00',
    '00:-5:00',
    '00:05:00.5',
    '00.05.00',
    '00:05:00:00',
    '00:05:',
    ':05:00',
    '٠٠:٠٥:٠٠',
    '5 days',
    '5ms',
    '1.5h',
    '1e3',
    '100:00:00',
    '360000s',
    '99999999',
    '00:05:00x',
  ])('%s is none', (text) => {
    expect(readValue(text, anyTime)).toEqual({ status: 'illegal' });
  });

  test.each([' 00:05:00', '00:05:00\n', '"00:05:00"', "'00:05:00'", ' "00:05:00" '])(
    '%j would be one without what is around it',
    (text) => {
      expect(readValue(text, anyTime)).toEqual({
        status: 'illegal',
        suggestion: { text: '00:05:00', certain: true },
      });
    },
  );

  test('is told as hh:mm:ss', () => {
    expect(accepts(anyTime)).toBe('a time as hh:mm:ss');
  });
});

describe('a time below 01:00:00', () => {
  test.each([
    ['00:00:00', 0],
    ['00:59:59', 3599],
  ])('may be %s', (text, seconds) => {
    expect(readValue(text, belowAnHour)).toEqual({ status: 'legal', value: seconds });
  });

  test.each(['01:00:00', '01:00:01', '99:59:59'])('cannot be %s', (text) => {
    expect(readValue(text, belowAnHour)).toEqual({ status: 'illegal', reason: 'it is too long' });
  });

  test.each(['60:00', '1h', '3600s', '3600', '1:0:0'])('is not suggested for %s', (text) => {
    expect(readValue(text, belowAnHour)).toEqual({ status: 'illegal' });
  });

  test.each([
    ['59:59', '00:59:59'],
    ['59m', '00:59:00'],
  ])('is suggested for %s', (text, meant) => {
    expect(readValue(text, belowAnHour)).toMatchObject({ suggestion: { text: meant, certain: true } });
  });

  test('is told with its limit', () => {
    expect(accepts(belowAnHour)).toBe('a time below 01:00:00 as hh:mm:ss');
  });
});
