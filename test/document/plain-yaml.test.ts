import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import { builtinPresets } from '../../src/catalog/preset.ts';
import { readPlainYaml } from '../../src/document/plain-yaml.ts';
import { readYaml } from '../../src/document/yaml.ts';
import { template } from '../../src/generate/template.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { writeYaml } from '../../src/write/yaml.ts';
import { isReadAlike } from '../fuzz/properties/plain-readers.ts';

// test/fuzz/properties/plain-readers.ts compares the two readers over texts of all kinds.
const isPlain = (text: string) => isReadAlike(text, 'yaml', readPlainYaml, readYaml);

describe('read by the tokens alone:', () => {
  test('an example', () => {
    expect(isPlain(readFileSync(join(import.meta.dirname, '../../examples/gmail.yaml'), 'utf8'))).toBe(true);
  });

  test.each(builtinPresets().map((preset) => [preset.preset, preset] as const))(
    'the template %s',
    (_, preset) => {
      const catalog = builtinCatalog();
      const options = {
        release: catalog.newestRelease,
        full: true,
        presets: builtinPresets(),
        forYaml: true,
      };
      expect(isPlain(writeYaml(template(preset, catalog, options)))).toBe(true);
    },
  );

  test.each([
    ['comments between options, at any column', 's:\n# a\n    # b\n  k: v # c\n\n  # d\n  l: w\n'],
    ['values in quotes, with escapes', 's:\n  k: "a\\tb"\n  l: \'it\'\'s\'\n  m: "#: "\n'],
    ['names in quotes', '"s":\n  \'k\': v\n'],
    ['nothing for a value', 's:\n  k:\n  l: # none\n  m: ~\nt:\nu:\n  k: null'],
    ['a document start', '# a\n\n---\n# b\ns:\n  k: v\n'],
    ['CRLF', '# a\r\ns:\r\n  k: v\r\n'],
    ['a name given twice', 's:\n  k: v\n  k: w\ns:\n  k: x\n'],
    ['another indentation in each section', 's:\n k: v\nt:\n    k: v\n'],
  ])('%s', (_, text) => {
    expect(isPlain(text)).toBe(true);
  });
});

describe('left to the parser:', () => {
  test.each([
    ['an empty file', ''],
    ['comments alone', '# a\n'],
    ['a value of several lines', 's:\n  k: a\n    b\n'],
    ['a block', 's:\n  k: |\n    a\n'],
    ['brackets and braces', 's: {k: v}\n'],
    ['a list', 's:\n  k:\n    - a\n'],
    ['anchors and aliases', 's: &a\n  k: v\nt: *a\n'],
    ['a tag', 's:\n  k: !t v\n'],
    ['a merge key', 's:\n  <<: a\n'],
    ['a name behind a question mark', '? s\n: k: v\n'],
    ['a name that is too long', `s:\n  ${'k'.repeat(1025)}: v\n`],
    ['a second document', 's:\n  k: v\n---\nt:\n  k: v\n'],
    ['a directive', '%YAML 1.2\n---\ns:\n  k: v\n'],
    ['tabs', 's:\n\tk: v\n'],
    ['a lone CR', 's:\r  k: v\n'],
    ['uneven indentation', 's:\n  k: v\n l: w\n'],
    ['a missing colon', 's:\n  k v\n'],
    ['a missing quote', 's:\n  k: "v\n'],
    ['an escape that YAML does not know', 's:\n  k: "\\q"\n'],
    ['a value outside of a section', 'k: v\n'],
    ['an exported application', 'subtype:\n'],
  ])('%s', (_, text) => {
    expect(readPlainYaml(new SourceFile('a.yaml', text))).toBeUndefined();
  });
});
