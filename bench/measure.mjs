// @ts-check
/** Whole runs of programs: how long they take, in turn, and how much memory they need, in runs of their own. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} command
 * @property {readonly string[]} args
 * @property {string} [cwd]
 * @property {number} [status] that the run ends with, 0 if it is not given
 * @property {() => void} [prepare] what must be done before each run and is not measured
 */

/**
 * @typedef {object} Measured
 * @property {import('./ratios.mjs').Times} times
 * @property {number} [memory] kilobytes at most
 * @property {string} [failure] why there are no times
 */

/**
 * The environment of every run: nothing of the shell, of npm or of CI that changes what a program does. Node.js reads
 * the file of NODE_EXTRA_CA_CERTS at every start, which makes every ratio look better than it is.
 */
export const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:NODE_|npm_|GITHUB_|CI$|NO_COLOR|FORCE_COLOR)/i.test(name),
  ),
);

/**
 * Runs the contenders in turn, A B C A B C …; what takes long sits out the later rounds. The first round warms up,
 * shows how long each of them takes, and is not counted; whoever fails in it is left out.
 *
 * @param {readonly Contender[]} contenders
 * @param {(milliseconds: number) => number} roundsOf
 * @param {string} scratch a folder for what is measured
 * @returns {Map<string, Measured>} by name
 */
export function measure(contenders, roundsOf, scratch) {
  /** @type {Map<string, Measured>} */
  const measured = new Map();
  /** @type {{ contender: Contender, rounds: number, times: (number | undefined)[] }[]} */
  const running = [];
  for (const contender of contenders) {
    const { milliseconds, failure } = run(contender);
    if (failure !== undefined) measured.set(contender.name, { times: [], failure });
    else running.push({ contender, rounds: roundsOf(milliseconds), times: [] });
  }
  const last = Math.max(0, ...running.map(({ rounds }) => rounds));
  for (let round = 0; round < last; round++) {
    for (const { contender, rounds, times } of running)
      times.push(round < rounds ? run(contender).milliseconds : undefined);
  }
  for (const { contender, rounds, times } of running) {
    const memory = peakMemory(contender, rounds < 10 ? 1 : 3, scratch);
    measured.set(contender.name, memory === undefined ? { times } : { times, memory });
  }
  return measured;
}

/**
 * @param {Contender} contender
 * @returns {{ milliseconds: number, failure?: string }}
 */
function run({ command, args, cwd, status: expected = 0, prepare }) {
  prepare?.();
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync(command, args, { env: environment, stdio: 'ignore', cwd });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (error) return { milliseconds, failure: error.message };
  if (status !== expected) return { milliseconds, failure: `ended with ${status}, not with ${expected}` };
  return { milliseconds };
}

/** What tells the peak memory of a run: a small program in between, for Node.js has no figure of one child alone. */
const METERS = [
  {
    name: '`/usr/bin/time -f %M`',
    command: '/usr/bin/time',
    /** @param {string} report */
    args: (report) => ['-f', '%M', '-o', report],
  },
  {
    name: '`getrusage` of Python',
    command: 'python3',
    /** @param {string} report */
    args: (report) => ['-c', RUSAGE, report],
  },
];
const RUSAGE = `import resource, subprocess, sys
status = subprocess.call(sys.argv[2:])
open(sys.argv[1], "w").write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
sys.exit(status)`;

export const meter = METERS.find(({ command, args }) => {
  if (process.platform !== 'linux' || (command.startsWith('/') && !existsSync(command))) return false;
  return spawnSync(command, [...args('/dev/null'), 'true'], { stdio: 'ignore' }).status === 0;
});

/**
 * The most memory that a run was given, of so many runs: the peak of the resident set.
 *
 * @param {Contender} contender
 * @param {number} runs
 * @param {string} scratch
 * @returns {number | undefined}
 */
function peakMemory({ command, args, cwd, prepare }, runs, scratch) {
  if (!meter) return undefined;
  const report = join(scratch, 'memory');
  let peak = 0;
  for (let count = 0; count < runs; count++) {
    prepare?.();
    const options = /** @type {const} */ ({ env: environment, stdio: 'ignore', cwd });
    spawnSync(meter.command, [...meter.args(report), command, ...args], options);
    // Before the figure there may be a line about the status.
    const [figure] = /\d+\s*$/.exec(readFileSync(report, 'utf8')) ?? [];
    peak = Math.max(peak, Number(figure));
  }
  return peak;
}
