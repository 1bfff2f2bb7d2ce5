import { describe, expect, test } from 'vitest';
import { PROPERTIES } from './properties/index.ts';
import { seedOf } from './property.ts';

/** The same inputs each time. `npm run fuzz` tries others, and fifty times as many. */
const SEED = 20_240_611;
const SHARE = 50;

describe.each(Object.entries(PROPERTIES))(`seed ${SEED}: %s`, (_, properties) => {
  test.each(properties.map((property) => [property.name, property] as const))(
    '%s',
    async (name, property) => {
      const course = { seed: seedOf(SEED, name, 0), inputs: Math.ceil(property.inputs / SHARE) };
      const { failure, tried } = await property.attempt(course);
      if (failure) expect.fail(failure.report);
      expect(tried).toBe(course.inputs);
    },
  );
});

test('no two properties have one name', () => {
  const names = Object.values(PROPERTIES).flatMap((properties) => properties.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  const inputs = Object.values(PROPERTIES).flatMap((properties) => properties.map(({ inputs }) => inputs));
  expect(inputs.reduce((sum, own) => sum + own, 0)).toBeGreaterThanOrEqual(200_000);
});
