import { describe, expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import type { Syntax } from '../../src/document/document.ts';
import { resolve } from '../../src/effective/effective-config.ts';
import { shownPlaces } from '../../src/effective/visible.ts';
import { lint } from '../../src/lint.ts';
import { readText } from '../support/outline.ts';

const catalog = builtinCatalog();

/** The text that a place is told of, where all between ‹ and › is the place. */
function told(marked: string, syntax: Syntax, how: 'cut' | 'move' = 'cut'): string {
  const [start, end] = [marked.indexOf('‹'), marked.indexOf('›') - 1];
  const text = marked.replace(/[‹›]/g, '');
  const place = shownPlaces(resolve(readText(text, syntax), catalog))[how]({ start, end });
  return text.slice(place.start, place.end);
}

describe('a place ends where something begins that is not shown:', () => {
  test.each([
    ['[smtp-client]\n‹port = 25›\n', 'port = 25'],
    ['[smtp-client]\n‹password = secret›\n', 'password'],
    ['[smtp-client]\n‹pasword› = secret\n', 'pasword'],
    ['[smtp-client]\nport = ‹25 # secret›\n', '25'],
    ['[smtp-client]\npassword = ‹secret›\n', 's'],
    ['‹[smtp-client]›\n', '[smtp-client]'],
    ['[db]\n‹password secret›\n', 'p'],
  ])('%j', (marked, expected) => {
    expect(told(marked, 'cfg').trimEnd()).toBe(expected);
  });
});

describe('a place within or behind what is not shown is moved to where that begins,', () => {
  test.each<[string, Syntax, string]>([
    ['smtp-client:\n  password: "secret\\‹q›"\n', 'yaml', '"'],
    ['smtp-client:\n  password: [secret‹›\n', 'yaml', 's'],
    ['{"smtp-client": {\n  "password": "secret" ‹x›\n}}', 'json', '"'],
    ['{"smtp-client": {\n  "prot": se‹cret›\n}}', 'json', 's'],
  ])('%j', (marked, syntax, expected) => {
    expect(told(marked, syntax, 'move')).toBe(expected);
  });

  test.each<[string, Syntax, string]>([
    ['smtp-client:\n  password: secret\n  ‹port›: 0\n', 'yaml', 'port'],
    ['{"smtp-client": {"password": "secret", ‹"port"›: 0}}', 'json', '"port"'],
    ['log:\n  verbose: ‹"all›\n', 'yaml', '"'],
  ])('but not in %j', (marked, syntax, expected) => {
    expect(told(marked, syntax, 'move')).toBe(expected);
  });
});

test('a finding on a line that cannot be read tells nothing of its length', () => {
  const spans = ['secret', 'a longer secret'].map((secret) => {
    const text = `[smtp-client]\nserver = h.example.com\n${secret}\n`;
    return lint(readText(text, 'cfg'), catalog).findings.map(({ span }) => span);
  });
  expect(spans[0]).toEqual(spans[1]);
});
