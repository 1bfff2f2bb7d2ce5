import { describe, expect, test } from 'vitest';
import { accepts, readValue } from '../../src/values/index.ts';
import { readMechanisms } from '../../src/values/mechanisms.ts';
import type { ListSpec, MechanismsSpec } from '../../src/values/spec.ts';

describe('mechanisms', () => {
  const spec: MechanismsSpec = {
    type: 'mechanisms',
    values: ['LOGIN', 'PLAIN', 'XOAUTH2'],
    misprints: { X0AUTH2: 'XOAUTH2' },
  };

  test.each([
    ['XOAUTH2', ['XOAUTH2']],
    ['xoauth2', ['XOAUTH2']],
    ['LOGIN PLAIN', ['LOGIN', 'PLAIN']],
    ['  login\t\tPlain \n', ['LOGIN', 'PLAIN']],
    ['LOGIN,PLAIN', ['LOGIN', 'PLAIN']],
    ['LOGIN , PLAIN,', ['LOGIN', 'PLAIN']],
    ['X0AUTH2', ['XOAUTH2']],
    ['x0auth2 plain', ['XOAUTH2', 'PLAIN']],
    ['GSSAPI', ['GSSAPI']],
    ['PLAIN PLAIN', ['PLAIN', 'PLAIN']],
    [',', []],
  ])('%j are read as if corrected', (text, names) => {
    expect(readValue(text, spec)).toEqual({ status: 'legal', value: names });
  });

  test('are kept as they were written beside what they mean', () => {
    expect(readMechanisms('Login x0auth2,gssapi', spec)).toEqual([
      { written: 'Login', name: 'LOGIN', isMisprint: false, isKnown: true },
      { written: 'x0auth2', name: 'XOAUTH2', isMisprint: true, isKnown: true },
      { written: 'gssapi', name: 'GSSAPI', isMisprint: false, isKnown: false },
    ]);
  });

  test.each(['constructor', '__proto__', 'toString'])('named %s are unknown', (written) => {
    expect(readMechanisms(written, spec)).toEqual([
      { written, name: written.toUpperCase(), isMisprint: false, isKnown: false },
    ]);
  });

  test('are known in whatever case the catalogue writes them', () => {
    const inSmallLetters: MechanismsSpec = {
      type: 'mechanisms',
      values: ['Login', 'xoauth2'],
      misprints: { x0auth2: 'xoauth2' },
    };
    expect(readMechanisms('LOGIN login', inSmallLetters).map(({ isKnown }) => isKnown)).toEqual([true, true]);
    expect(readMechanisms('X0AUTH2', inSmallLetters)).toMatchObject([{ isMisprint: true, isKnown: true }]);
  });

  test('are told as words between blanks', () => {
    expect(accepts(spec)).toBe('mechanisms between blanks, of LOGIN, PLAIN, XOAUTH2');
  });
});

describe('a list', () => {
  const blank: ListSpec = { type: 'list' };
  const comma: ListSpec = { type: 'list', separator: 'comma', values: ['NEVER', 'SUCCESS', 'FAILURE'] };

  test.each([
    [blank, 'a', ['a']],
    [blank, ' a  b\tc ', ['a', 'b', 'c']],
    [blank, 'a,b', ['a,b']],
    [comma, 'NEVER', ['NEVER']],
    [comma, 'SUCCESS,FAILURE', ['SUCCESS', 'FAILURE']],
    [comma, 'SUCCESS , FAILURE', ['SUCCESS', 'FAILURE']],
  ])('of %j reads %j', (spec, text, words) => {
    expect(readValue(text, spec)).toEqual({ status: 'legal', value: words });
  });

  test.each(['ALWAYS', 'SUCCESS,ALWAYS', 'SUCCESS FAILURE', 'never'])(
    'of certain words does not hold %s',
    (text) => {
      expect(readValue(text, comma).status).toBe('illegal');
    },
  );

  test('is told with its separator and its words', () => {
    expect(accepts(blank)).toBe('words between blanks');
    expect(accepts(comma)).toBe('words between commas, of NEVER, SUCCESS, FAILURE');
  });
});

test('an object of the program is no text', () => {
  expect(readValue('x', { type: 'object' })).toEqual({
    status: 'illegal',
    reason: 'it is an object of the program, which no text can express',
  });
  expect(accepts({ type: 'object' })).toBe('nothing: it cannot be set in a configuration');
});
