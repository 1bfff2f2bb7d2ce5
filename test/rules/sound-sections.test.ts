import { describe, expect, test } from 'vitest';
import { Catalog } from '../../src/catalog/catalog.ts';
import type { CatalogFile } from '../../src/catalog/schema.ts';
import type { Syntax } from '../../src/document/syntax.ts';
import { resolve } from '../../src/effective/effective-config.ts';
import { type LintOptions, lintConfigs } from '../../src/lint.ts';
import { SoundSections } from '../../src/rules/sound-sections.ts';
import {
  ANY,
  catalog,
  NAMES,
  type NearlySound,
  RUNS,
  SOUND,
  valuesOf,
  written,
} from '../fuzz/nearly-sound.ts';
import { readText } from '../support/outline.ts';

/** The sound section with each option once set to each value that means something to it, and to some that do not. */
const files = ['cfg', 'yaml', 'json'].flatMap((syntax) =>
  [...new Set([...NAMES, ...Object.keys(SOUND)])].flatMap((name) =>
    [...new Set([...valuesOf(name), ...ANY])].map((value): NearlySound => {
      const entries = Object.entries({ ...SOUND, [name]: value });
      return [entries, value === 'secret-a', syntax as Syntax];
    }),
  ),
);
const without = Object.keys(SOUND).map((name): NearlySound => {
  return [Object.entries(SOUND).filter(([one]) => one !== name), false, 'cfg'];
});
/** The same where the section is not there that a value may name. */
const lonely = files
  .filter(([, hasSecret]) => hasSecret)
  .map(([entries, , syntax]): NearlySound => [entries, false, syntax]);
const all = [
  ...files,
  ...lonely,
  ...without,
  ...without.map(([entries]): NearlySound => [entries, true, 'cfg']),
];

const configsOf = (file: NearlySound) => resolve(readText(written(file), file[2]), catalog);
const told = (file: NearlySound, options: LintOptions) =>
  lintConfigs(configsOf(file), catalog, options).findings.map(
    ({ rule, span, message }) => `${rule} ${span.start} ${message}`,
  );

test.each(RUNS)('no file is told less of because others were sound: %j', { timeout: 60_000 }, (run) => {
  const options = { ...run };
  // The second time all places are known.
  const known = [all, all].map((round) => round.map((file) => told(file, options)))[1];
  // Other options are another run, which has seen no file yet.
  for (const [at, file] of all.entries()) expect(known?.[at], written(file)).toEqual(told(file, { ...run }));
});

test('many of these files are like others', () => {
  const sound = new SoundSections();
  const places = all.flatMap(configsOf).flatMap(({ sections }) => sections.map((one) => sound.placeOf(one)));
  expect(places.length).toBeGreaterThan(7_000);
  expect(new Set(places).size).toBeLessThan(places.length / 2);
});

describe('with a catalogue of its own', () => {
  const option = { summary: 'An option.', takesEffect: 'unknown' } as const;
  const file: CatalogFile = {
    section: 'box',
    summary: 'A box.',
    source: 'Nowhere',
    options: {
      mode: { ...option, type: 'choice', values: ['a', 'b'], valuesIntroduced: { b: { release: '9.0.0' } } },
      key: { ...option, type: 'text', secret: true, emptyAllowed: true },
      need: { ...option, type: 'text', requiredWhen: true },
      part: { ...option, type: 'text' },
    },
    rules: {
      'missing-part': {
        severity: 'error',
        summary: 'A part is missing.',
        message: 'A part is missing.',
        because: 'The test says so.',
        names: 'part',
        when: { part: { set: true } },
        expect: { part: { namesSection: 'part-' } },
        bad: {},
        good: {},
      },
    },
  };
  const { engineRules } = catalog;
  const own = new Catalog([file], engineRules);
  const severities = new Map([['plain-secret', 'warning'] as const]);

  /** The rules of what is told of a text after many like another one, which is sound. */
  function toldAfter(sound: string, text: string, isIncomplete = false): readonly string[] {
    const options = { release: '8.5.0', severities };
    const lintOne = (one: string, incomplete: boolean) =>
      lintConfigs(resolve({ ...readText(one, 'cfg'), incomplete }, own), own, options).findings;
    for (let times = 0; times < 40; times++) expect(lintOne(sound, isIncomplete)).toEqual([]);
    return lintOne(text, false).map(({ rule }) => rule);
  }

  test('a value that a release does not know is told', () => {
    expect(toldAfter('[box]\nneed = x\nmode = a', '[box]\nneed = y\nmode = b')).toEqual([
      'not-yet-introduced',
    ]);
  });

  test('a secret is told where an empty one was none', () => {
    expect(toldAfter('[box]\nneed = x\nkey =', '[box]\nneed = x\nkey = y')).toEqual(['plain-secret']);
  });

  test('a section that another one belongs to is told of where that is missing', () => {
    const box = '[box]\nneed = x\npart = a\n';
    expect(toldAfter(`${box}[part-a]`, box)).toEqual(['missing-part']);
  });

  test('a section of which all is known is told of where one was not that may hold more', () => {
    expect(toldAfter('[box]\nmode = a', '[box]\nmode = a', true)).toEqual(['missing-option']);
  });
});
