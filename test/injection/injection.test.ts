import { afterAll, describe, expect, test } from 'vitest';
import { writeFigures } from '../support/figures.ts';
import { FORMAT_NAMES, judge } from './outputs.ts';
import { ALL_OF_THEM, PAYLOADS } from './payloads.ts';
import { PLACES } from './places.ts';

/** `npm run injection` tries every text in every place. */
const isWhole = process.env.MODE === 'injection';
const texts = { 'all of them': ALL_OF_THEM, ...PAYLOADS };
const names = Object.keys(texts) as (keyof typeof texts)[];

const figures = { scenes: 0, outputs: 0, inert: 0 };

/** All texts, or one for each place: in turn the one of all and another. */
function textsFor(at: number): readonly string[] {
  if (isWhole) return names;
  return [at % 2 === 0 ? 'all of them' : (names[(at * 7) % names.length] as string)];
}

describe.each(PLACES.map((place, at) => [place.name, place, at] as const))('%s', (_, place, at) => {
  test.each(textsFor(at))('with %s', async (name) => {
    const { outputs, problems } = await judge(place.scene(texts[name as keyof typeof texts]));
    figures.scenes++;
    figures.outputs += outputs;
    expect(problems).toEqual([]);
    expect(outputs).toBeGreaterThan(0);
    figures.inert++;
  });
});

afterAll(() => {
  if (figures.inert < PLACES.length * names.length) return;
  writeFigures('injection', [
    ['places that a text can stand in', PLACES.length],
    ['hostile texts', names.length],
    ['pairs of them tried', figures.scenes],
    ['formats of a report', FORMAT_NAMES.length],
    ['outputs read back', figures.outputs],
  ]);
});
