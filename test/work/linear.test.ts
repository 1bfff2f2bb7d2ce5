import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Syntax } from '../../src/document/syntax.ts';
import { WorkCounter } from './count-work.ts';
import { INPUTS, type Input } from './inputs.ts';
import { openWorkshop, type Workshop } from './jobs.ts';

/**
 * What is done with a file takes work in the measure of its length, whatever there is much of in it. No clock is asked:
 * for a file, and for one ten times as long, it is counted how often the blocks of each function run.
 */
const NUMBER = 40;
/** A search in a sorted list takes a few steps more where the list is longer; a quadratic function takes 100 times as many. */
const MOST_TIMES = 20;
/** Some things are done only where there is more of something than a limit: so much of them may be new. */
const NEW = 20 * NUMBER;
/** What is quadratic up to a limit and linear beyond. */
const BOUNDED: readonly RegExp[] = [
  // The lines of a diff: up to 400 that changed in a row are compared with each other, and more are not.
  /^base\.js /,
];

const counter = new WorkCounter();
let workshop: Workshop;
beforeAll(async () => {
  counter.start();
  workshop = await openWorkshop();
  for (const syntax of workshop.syntaxes) await doAll(syntax, '');
});
afterAll(() => counter.stop());

const named = INPUTS.map((input) => [`${input.what}${input.only ? ` (${input.only})` : ''}`, input] as const);

describe.each(named)('%s', (_, input) => {
  test('ten times as many take about ten times the work', async () => {
    for (const syntax of input.only ?? workshop.syntaxes) {
      const texts = [await textOf(input, syntax, NUMBER), await textOf(input, syntax, 10 * NUMBER)] as const;
      const told = await excessive(syntax, ...texts);
      // The engine drops code that it has not run for a while, with the counts of it: what is so is found again.
      const again = told.length > 0 ? await excessive(syntax, ...texts) : [];
      expect(
        again.filter((one) => told.includes(one)),
        syntax,
      ).toEqual([]);
    }
  });
});

/** The functions that run too often on the long text, held against the short one. */
async function excessive(syntax: Syntax, short: string, long: string): Promise<readonly string[]> {
  counter.take();
  await doAll(syntax, short);
  const few = counter.take();
  await doAll(syntax, long);
  return [...counter.take()]
    .filter(([name, count]) => {
      const isAllowed = count <= MOST_TIMES * Math.max(NEW, few.get(name) ?? 0);
      return !isAllowed && !BOUNDED.some((pattern) => pattern.test(name));
    })
    .map(([name, count]) => `${name}: ${few.get(name) ?? 0} → ${count}`);
}

async function textOf({ lines, text }: Input, syntax: Syntax, number: number): Promise<string> {
  return text ? text(number) : workshop.write(syntax, lines?.(number) ?? []);
}

async function doAll(syntax: Syntax, text: string): Promise<void> {
  const checked = await workshop.check(syntax, text);
  for (const job of Object.values(workshop.jobs)) await job(checked);
}
