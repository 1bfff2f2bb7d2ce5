import { expect, test } from 'vitest';
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
const all = [...files, ...without, ...without.map(([entries]): NearlySound => [entries, true, 'cfg'])];

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
