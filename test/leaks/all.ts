import { expect, test } from 'vitest';
import { writeFigures } from '../support/figures.ts';
import { canaries } from './canaries.ts';
import { FORMS } from './forms.ts';
import { cases, tryCase } from './matrix.ts';
import { POSITIONS } from './positions.ts';
import { secretOptions } from './secret-options.ts';
import { WAYS, Workplace } from './ways.ts';

/** SHARE=10 tries every tenth case, and SEED=7 other pairs; the figures are those of all with the usual seed. */
const share = Number(process.env.SHARE ?? 1);
const seed = Number(process.env.SEED ?? 6);

test('no secret is in anything that the program writes', async () => {
  const place = new Workplace();
  const all = [...cases(seed)].filter((_, at) => at % share === 0);
  const leaks: string[] = [];
  let runs = 0;
  console.log(`seed ${seed}, ${all.length} cases`);
  for (const [at, one] of all.entries()) {
    const tried = await tryCase(one, place);
    runs += tried.runs;
    if (tried.leak !== undefined) {
      leaks.push(tried.leak);
      console.log(tried.leak);
    }
    if ((at + 1) % 2000 === 0) console.log(`${at + 1} of ${all.length} cases, ${leaks.length} leaks`);
  }
  place.remove();
  if (share === 1 && seed === 6) {
    writeFigures('leaks', [
      ['secret options', secretOptions().length],
      ['forms of a file', FORMS.length],
      ['positions of the secret', Object.keys(POSITIONS).length],
      ['kinds of secrets', canaries(seed).length],
      ['ways to run the program', Object.keys(WAYS).length],
      ['files made, each with two secrets', all.length],
      ['runs whose outputs were searched', runs],
      ['leaks', leaks.length],
    ]);
  }
  expect(leaks.length).toBe(0);
});
