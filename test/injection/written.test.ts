import { describe, expect, test } from 'vitest';
import type { Syntax } from '../../src/document/document.ts';
import { loadReader, SYNTAXES } from '../../src/document/readers.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { loadWriter } from '../../src/write/writers.ts';
import { boxCatalog } from '../support/box-catalog.ts';
import { fixText } from '../support/fix-text.ts';
import { PARSERS } from './outputs.ts';
import { ALL_OF_THEM, PAYLOADS } from './payloads.ts';

const BOXES: Readonly<Record<Syntax, string>> = {
  cfg: '[box]\na = 1\n\n[smtp-client]\nserver = h.example.com\n',
  yaml: 'box:\n  a: 1\nsmtp-client:\n  server: h.example.com\n',
  json: '{ "box": { "a": "1" }, "smtp-client": { "server": "h.example.com" } }\n',
  xml: `<CfgData><CfgCreate><CfgApplication><options>
    <list_pair key="box"><str_pair key="a" value="1"/></list_pair>
    <list_pair key="smtp-client"><str_pair key="server" value="h.example.com"/></list_pair>
  </options></CfgApplication></CfgCreate></CfgData>\n`,
};

const texts = Object.entries({ ...PAYLOADS, 'all of them': ALL_OF_THEM });
const plain = (settings: unknown) => JSON.parse(JSON.stringify(settings));

describe.each(SYNTAXES)('what the fix of a catalogue puts into %s', (syntax) => {
  test.each(texts)('stays one value, or is refused: %s', async (_, text) => {
    for (const set of [{ a: text }, { b: text }]) {
      const before = { box: { a: '1' }, 'smtp-client': { server: 'h.example.com' } };
      const fixed = await fixText(BOXES[syntax], syntax, {}, boxCatalog({ when: { a: '1' }, set }));
      const isMade = fixed.applied.length > 0;
      const after = isMade ? { ...before, box: { ...before.box, ...set } } : before;
      expect(plain(PARSERS[syntax](fixed.text))).toEqual(after);
      if (syntax === 'json') expect(isMade).toBe(true);
      if (syntax === 'cfg' && /[\r\n]/.test(text)) expect(isMade).toBe(false);
    }
  });
});

describe.each(SYNTAXES)('a comment of several lines in %s', (syntax) => {
  test('stays a comment', async () => {
    const write = await loadWriter(syntax);
    const text = write([
      { type: 'comment', text: ' one\n[evil]\r\nx = 1\revil: {}' },
      { type: 'section', name: 's' },
      { type: 'comment', text: ' two\n[evil]\nx: 1' },
      { type: 'option', name: 'a', value: 'b' },
    ]);
    const document = (await loadReader(syntax))(new SourceFile('written', text));
    expect(document.problems).toEqual([]);
    expect(plain(PARSERS[syntax](text))).toEqual({ s: { a: 'b' } });
  });
});
