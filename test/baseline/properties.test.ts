import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Identity, printBaseline, tally } from '../../src/baseline/baseline.ts';
import { identifier } from '../../src/baseline/identify.ts';
import { compareFindings } from '../../src/baseline/known.ts';
import { readBaseline } from '../../src/baseline/read-baseline.ts';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import { resolve } from '../../src/effective/effective-config.ts';
import { lintConfigs } from '../../src/lint.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { readText } from '../support/outline.ts';
import { cfgLines } from '../support/random-text.ts';

const catalog = builtinCatalog();
/** Any digest will do that tells texts apart and has the form of one. */
const digest = (text: string) => `sha256:${Buffer.from(text).toString('hex').slice(0, 16).padEnd(16, '0')}`;

function identitiesOf(lines: readonly string[]): readonly Identity[] {
  const configs = resolve(readText(lines.join('\n'), 'cfg'), catalog);
  return lintConfigs(configs, catalog).findings.map(identifier(configs, digest));
}

function entriesOf(text: string) {
  const read = readBaseline(new SourceFile('baseline.json', text));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.entries;
}

test('what was written is all known, and nothing of it is stale', () => {
  fc.assert(
    fc.property(cfgLines, (lines) => {
      const found = identitiesOf(lines);
      const accepted = entriesOf(printBaseline(tally('a.cfg', found)));
      expect(compareFindings(found, accepted)).toEqual({ known: found.map(() => true), stale: [] });
    }),
  );
});

test('a baseline that is read and written again has the same bytes, in whatever order it was', () => {
  fc.assert(
    fc.property(fc.array(cfgLines, { maxLength: 4 }), fc.infiniteStream(fc.nat(1000)), (files, order) => {
      const entries = files.flatMap((lines, at) => tally(`${at}.cfg`, identitiesOf(lines)));
      const text = printBaseline(entries);
      const ranks = new Map(entries.map((entry) => [entry, order.next().value]));
      const shuffled = [...entries].sort((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
      expect(printBaseline(shuffled)).toBe(text);
      expect(printBaseline(entriesOf(text))).toBe(text);
    }),
  );
});

test('of other findings as many are new as were not accepted, and as many stale as are gone', () => {
  fc.assert(
    fc.property(cfgLines, cfgLines, (before, after) => {
      const [old, now] = [identitiesOf(before), identitiesOf(after)];
      const { known, stale } = compareFindings(now, tally('a.cfg', old));
      const gone = stale.reduce((total, { gone }) => total + gone, 0);
      expect(known.filter((one) => one).length + gone).toBe(old.length);
    }),
  );
});
