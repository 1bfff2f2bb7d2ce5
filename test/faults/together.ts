import { resolve } from 'node:path';
import type { Figures } from '../support/figures.ts';
import { filesIn, inFolder, NODE, startIn } from './program.ts';

/** Two runs at once that write one file. */
export interface Pair {
  readonly name: string;
  readonly before: Readonly<Record<string, string>>;
  readonly one: readonly string[];
  readonly other: readonly string[];
  readonly target: string;
  /** What may have kept one of them from writing. */
  readonly refusal: RegExp;
}

const FIXABLE = `[smtp-client]\nserver = h.example.com\nport = "587"\nenable-debug = FALSE\nserver-tpye = SMTP\n`;
const CHANGED = /not fixed: it was changed while it was being fixed\n/;

export const PAIRS: readonly Pair[] = [
  {
    name: '--fix twice',
    before: { 'app.cfg': FIXABLE },
    one: ['--fix', 'app.cfg'],
    other: ['--fix', 'app.cfg'],
    target: 'app.cfg',
    refusal: /^$/,
  },
  {
    name: '--fix, and --fix --unsafe-fixes',
    before: { 'app.cfg': FIXABLE },
    one: ['--fix', 'app.cfg'],
    other: ['--fix', '--unsafe-fixes', 'app.cfg'],
    target: 'app.cfg',
    refusal: CHANGED,
  },
  {
    name: '--write-baseline twice',
    before: { 'one.cfg': FIXABLE },
    one: ['--write-baseline', 'baseline.json', 'one.cfg'],
    other: ['--write-baseline', 'baseline.json', 'one.cfg'],
    target: 'baseline.json',
    refusal: /^$/,
  },
  {
    name: '--write-baseline of two files',
    before: { 'one.cfg': FIXABLE, 'other.cfg': FIXABLE },
    one: ['--write-baseline', 'baseline.json', 'one.cfg'],
    other: ['--write-baseline', 'baseline.json', 'other.cfg'],
    target: 'baseline.json',
    refusal: /baseline\.json: not written: it was changed while the files were checked\n/,
  },
  {
    name: '-o twice',
    before: { 'one.cfg': FIXABLE, 'other.cfg': '[smtp-client]\n' },
    one: ['--format', 'json', '-o', 'report.json', 'one.cfg'],
    other: ['--format', 'json', '-o', 'report.json', 'other.cfg'],
    target: 'report.json',
    refusal: /^$/,
  },
  {
    name: 'template -o twice',
    before: {},
    one: ['template', 'relay', '-o', 'new.cfg'],
    other: ['template', 'graph', '-o', 'new.cfg'],
    target: 'new.cfg',
    refusal: /new\.cfg exists: --force overwrites it\n/,
  },
];

/** What the file may hold afterwards. */
export async function resultsOf(pair: Pair): Promise<readonly (string | undefined)[]> {
  const { one, other } = pair;
  return [
    await alone(pair, [one]),
    await alone(pair, [other]),
    // One may have begun when the other had ended.
    await alone(pair, [one, other]),
    await alone(pair, [other, one]),
  ];
}

/** Starts both at the same time, and tells what is wrong afterwards. */
export function race(pair: Pair, results: readonly (string | undefined)[]): Promise<readonly string[]> {
  const { name, before, one, other, target, refusal } = pair;
  return inFolder({ before }, async (folder) => {
    const ended = await Promise.all([one, other].map((args) => startIn(folder, commandOf(args)).end));
    const found = filesIn(folder);
    const wrong: string[] = [];
    const text = found.get(target);
    if (text === undefined || !results.includes(text)) wrong.push(`${target} holds neither result: ${text}`);
    if (found.size > new Set([...Object.keys(before), target]).size) wrong.push([...found.keys()].join(', '));
    const refused = ended.filter(({ status }) => status !== 0 && status !== 1);
    if (refused.length > 1) wrong.push('both were refused');
    for (const { status, stderr } of refused) {
      if (status !== 2 || !refusal.test(stderr)) wrong.push(`status ${status}: ${stderr}`);
    }
    return wrong.map((what) => `${name}: ${what}`);
  });
}

/** What the target holds when the runs follow one another. */
function alone({ before, target }: Pair, runs: readonly (readonly string[])[]): Promise<string | undefined> {
  return inFolder({ before }, async (folder) => {
    for (const args of runs) await startIn(folder, commandOf(args)).end;
    return filesIn(folder).get(target);
  });
}

function commandOf(args: readonly string[]): readonly string[] {
  return [NODE, resolve('bin/smtp-lint.cjs'), ...args];
}

const TIMES = 50;

/** Races all pairs many times. */
export async function together(wrong: string[]): Promise<Figures> {
  for (const pair of PAIRS) {
    const before = wrong.length;
    const results = await resultsOf(pair);
    for (let time = 0; time < TIMES; time++) wrong.push(...(await race(pair, results)));
    console.log(`${pair.name}, ${TIMES} times at once: ${wrong.length - before} wrong`);
  }
  return [['pairs of runs on one file at once', PAIRS.length * TIMES]];
}
