import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Syntax } from '../../../src/document/syntax.ts';
import { resolve } from '../../../src/effective/effective-config.ts';
import { lintConfigs } from '../../../src/lint.ts';
import { SoundSections } from '../../../src/rules/sound-sections.ts';
import { readText } from '../../support/outline.ts';
import { ANY, catalog, NAMES, RUNS, SOUND, valuesOf, written } from '../nearly-sound.ts';
import { type Property, property } from '../property.ts';

const change = fc
  .oneof(
    { weight: 40, arbitrary: fc.constantFrom(...Object.keys(SOUND)) },
    { weight: 20, arbitrary: fc.constantFrom(...NAMES) },
    { weight: 1, arbitrary: fc.constant('no-such-option') },
  )
  .chain((name) => {
    const own = fc.constantFrom(...valuesOf(name), SOUND[name] ?? 'x');
    const value = fc.oneof({ weight: 8, arbitrary: own }, { weight: 1, arbitrary: fc.constantFrom(...ANY) });
    return fc.tuple(fc.constant(name), value);
  });

/** The sound section with some options of other values, some left out, some more or again. */
const entries = fc
  .tuple(
    fc.uniqueArray(change, { maxLength: 2, selector: ([name]) => name }),
    fc.array(fc.constantFrom(...Object.keys(SOUND)), { maxLength: 1 }),
    fc.boolean(),
  )
  .map(([changed, gone, isAgain]) => {
    const values = new Map(isAgain ? [] : changed);
    const left = Object.entries(SOUND).filter(([name]) => !gone.includes(name));
    const own = left.map(([name, value]) => [name, values.get(name) ?? value] as const);
    const more = changed.filter(([name]) => isAgain || !(name in SOUND));
    return [...own, ...more];
  });

const file = fc.tuple(entries, fc.boolean(), fc.constantFrom<Syntax>('cfg', 'cfg', 'yaml', 'json'));

/** A section is passed over only where no rule would have had anything to say. */
export function soundSectionProperties(): readonly Property[] {
  return [
    property(
      'what was sound before changes nothing of what is told of other files',
      1_500,
      fc.tuple(fc.array(file, { minLength: 60, maxLength: 120 }), fc.constantFrom(...RUNS)),
      ([files, run]) => {
        const configsOf = (one: (typeof files)[number]) => resolve(readText(written(one), one[2]), catalog);
        const options = { ...run };
        const told = files.map((one) => lintConfigs(configsOf(one), catalog, options));
        // Other options are another run, which has seen no file yet.
        const alone = files.map((one) => lintConfigs(configsOf(one), catalog, { ...run }));
        assert.deepEqual(told, alone);
        return passedOver(
          files.map(configsOf),
          told.map(({ findings }) => findings.length === 0),
        );
      },
      5,
    ),
  ];
}

/** How many sections are passed over: where none is, nothing was shown. */
function passedOver(files: readonly ReturnType<typeof resolve>[], areSound: readonly boolean[]): number {
  const sound = new SoundSections();
  let passed = 0;
  for (const [at, configs] of files.entries()) {
    for (const own of configs.flatMap(({ sections }) => sections)) {
      const place = sound.placeOf(own);
      if (place?.isSound) passed++;
      else if (place && areSound[at]) place.isSound = true;
    }
  }
  return passed;
}
