import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/document/json.ts';
import { DEPTH } from '../../src/document/parsed.ts';
import { readPlainJson } from '../../src/document/plain-json.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { isReadAlike } from '../fuzz/properties/plain-readers.ts';

// test/fuzz/properties/plain-readers.ts compares the two readers over texts of all kinds.
const isPlain = (text: string) => isReadAlike(text, 'json', readPlainJson, readJson);
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('read without the parser:', () => {
  test.each([
    ['an export', readFileSync('examples/export.json', 'utf8')],
    ['a map of sections', '{"s": {"k": "v",\r\n\t"l": 25}, "t": {}}'],
    [
      'values of every type',
      '{"s":{"a":"\\u0041\\"\\\\","b":-1.5E+10,"c":true,"d":null,"e":[1,{}],"f":{"g":[]}}}',
    ],
    ['names given twice', '{"s":{"k":1,"k":2},"s":{"__proto__":3}}'],
    ['null', ' null '],
    ['one value', '25'],
    ['what nests as deeply as a file may', nested(DEPTH)],
  ])('%s', (_, text) => {
    expect(isPlain(text)).toBe(true);
  });
});

describe('left to the parser:', () => {
  test.each([
    ['an empty file', ''],
    ['a comment', '{} // a'],
    ['a comma too many', '{"s":{"k":1,}}'],
    ['a missing quote', '{"s":{"k":"v}}'],
    ['an escape that JSON does not know', '{"s":{"k":"\\q"}}'],
    ['a byte order mark', '\ufeff{}'],
    ['what nests too deeply', nested(DEPTH + 1)],
    ['what nests so deeply that the stack would not do', nested(1_000_000)],
  ])('%s', (_, text) => {
    expect(readPlainJson(new SourceFile('a.json', text))).toBeUndefined();
  });
});
