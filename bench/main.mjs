// @ts-check
// Measures whole runs of smtp-lint against what people would use instead: `npm run bench`.
//
//   --quick      few rounds, and nothing that takes long unless --only names it; writes no page
//   --only=TEXT  workloads whose title holds the text; writes no page
//   --check      fails where a goal that must be held is missed; run it by hand, on a quiet machine
//   --no-page    writes neither docs/performance.md nor its plot
//   --dir=PATH   makes the files in this folder, in place of the one for temporary files
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { overlooking } from './control.mjs';
import { filesIn } from './files.mjs';
import { GOALS, judge } from './goals.mjs';
import { machine } from './machine.mjs';
import { measure, meter } from './measure.mjs';
import { curves, factTable, goalTable, resultTable, significant, withFigures } from './page.mjs';
import { findTools, install } from './peers.mjs';
import { plotOf } from './plot-of-files.mjs';
import { medianRatio, medianTime } from './ratios.mjs';
import { OWN, workloadsOf } from './workloads.mjs';

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    check: { type: 'boolean', default: false },
    'no-page': { type: 'boolean', default: false },
    dir: { type: 'string', default: tmpdir() },
  },
});
const isWhole = !flags.quick && flags.only === undefined;

const scratch = mkdtempSync(join(flags.dir, 'smtp-lint-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

const source = filesIn(scratch);
/** @type {Map<string, import('./peers.mjs').Tool>} */
const tools = new Map();
const workloads = workloadsOf(tools).filter(({ title, long }) => {
  return flags.only === undefined ? !(flags.quick && long) : title.includes(flags.only);
});
const needed = new Set([OWN, ...workloads.flatMap(({ tools = [] }) => tools)]);
install(needed, (line) => console.error(line));
for (const [name, tool] of findTools(scratch)) if (needed.has(name)) tools.set(name, tool);
for (const name of overlooking(tools, source)) {
  const tool = tools.get(name);
  if (tool) tools.set(name, { ...tool, absence: 'it overlooks a broken file' });
}
for (const { name, absence } of tools.values())
  if (absence) console.error(`Left out: ${name}, for ${absence}.`);

/** @type {Map<string, Map<string, import('./measure.mjs').Measured>>} */
const results = new Map();
for (const { title, contenders } of workloads) {
  const measured = measure(contenders(source), flags.quick ? fewRounds : rounds, scratch);
  results.set(title, measured);
  report(title, measured);
}

const judged = judge(GOALS, results).filter(({ verdict }) => isWhole || verdict !== 'not measured');
if (judged.length > 0) console.log(`\n${goalTable(judged)}`);
if (isWhole && !flags['no-page']) writePage();
const failed = judged.filter(({ verdict }) => verdict === 'missed' || verdict === 'not measured');
for (const { title, verdict } of failed) console.error(`${verdict}: ${title}`);
if (flags.check && failed.length > 0) process.exitCode = 1;

/**
 * How often what takes so long is run: a start-up often, for its noise is large beside it.
 *
 * @param {number} milliseconds
 */
function rounds(milliseconds) {
  if (milliseconds < 400) return 31;
  if (milliseconds < 1000) return 11;
  if (milliseconds < 3000) return 7;
  return milliseconds < 8000 ? 5 : 3;
}

/** @param {number} milliseconds */
function fewRounds(milliseconds) {
  if (milliseconds < 400) return 7;
  return milliseconds < 2000 ? 3 : 1;
}

/**
 * @param {string} title
 * @param {ReadonlyMap<string, import('./measure.mjs').Measured>} measured
 */
function report(title, measured) {
  const own = measured.get(OWN);
  console.log(`\n${title}`);
  for (const [name, { times, memory, failure }] of measured) {
    const time = medianTime(times);
    const ratio = own && medianRatio(own.times, times);
    const figures = [
      `${significant(time ?? 0)} ms`.padStart(12),
      `${memory === undefined ? '?' : Math.round(memory / 1024)} MB`.padStart(9),
      (name === OWN || !ratio ? '' : significant(ratio)).padStart(8),
    ];
    console.log(`  ${name.padEnd(32)}${failure ?? figures.join('')}`);
  }
}

function writePage() {
  const path = resolve(import.meta.dirname, '../docs/performance.md');
  const facts = [
    ...machine(),
    ...[...tools.values()].map(({ name, version, absence }) => {
      return /** @type {const} */ ([name, absence ? `left out: ${absence}` : version]);
    }),
    /** @type {const} */ (['memory measured by', meter?.name ?? 'nothing: left out']),
  ];
  const figures = [goalTable(judged), resultTable(workloads, results), factTable(facts)];
  writeFileSync(path, withFigures(readFileSync(path, 'utf8'), figures));
  writeFileSync(path.replace(/\.md$/, '.svg'), plotOf(curves(workloads, results)));
}
