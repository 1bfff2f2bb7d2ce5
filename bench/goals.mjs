// @ts-check
/** What is to be held, and whether it is. */
import { growth, medianRatio, medianTime } from './ratios.mjs';

/** @typedef {import('./measure.mjs').Measured} Measured */
/** @typedef {ReadonlyMap<string, ReadonlyMap<string, Measured>>} Results by title of the workload and name of the contender */

/**
 * @typedef {object} Goal
 * @property {string} title
 * @property {'times' | 's' | 'MB'} unit
 * @property {number} must
 * @property {number} [aim]
 * @property {boolean} [below] the aim is not enough, it must be less
 * @property {(results: Results) => number | undefined} figure undefined where it was not measured
 */

/** @typedef {'aim' | 'must' | 'missed' | 'not measured'} Verdict */
/** @typedef {Goal & { measured: number | undefined, verdict: Verdict }} Judged */

const OWN = 'smtp-lint';
const FLOOR = 'node -e 0';
const LARGE = [
  'one .cfg of 100 MB, the fixture again and again',
  'one .cfg of 100 MB, one section among comments and options of others',
];

/** @type {readonly Goal[]} */
export const GOALS = [
  against('one .cfg with findings', FLOOR, 1.8, 1.5),
  against('one .yaml', FLOOR, 2.8, 2.2),
  against('--version', FLOOR, 1.6, 1.4),
  against('10,000 .cfg', 'cat', 2, 1.4),
  { ...against('10,000 .cfg', 'wc -l', 1.3, 1), below: true },
  against('10,000 .yaml', 'ajv-cli', 4, 1),
  against('10,000 .yaml', 'eslint-plugin-yml', 0.4, 0.1),
  against('10,000 .json', 'ajv-cli', 1, 0.7),
  memory('one .cfg', 52, 46),
  memory('10,000 .cfg', 80, 65),
  memory('100,000 .cfg', 140, 110),
  {
    title: 'one .cfg of 100 MB, the slower of two',
    unit: 's',
    must: 3,
    aim: 1.2,
    figure: (results) => worse(LARGE.map((title) => seconds(results.get(title)?.get(OWN)))),
  },
  {
    title: 'memory for one .cfg of 100 MB, the larger of two',
    unit: 'MB',
    must: 800,
    aim: 500,
    figure: (results) => worse(LARGE.map((title) => megabytes(results.get(title)?.get(OWN)))),
  },
  {
    ...grown('100,000 .cfg', `${OWN}, 10,000 files`, 11, 10),
    title: '100,000 .cfg against 10,000, start-up taken off',
  },
  grown('2,000,000 lines of comments in one file', `${OWN}, 200,000`, 11),
  grown('100,000 options in one file', `${OWN}, 10,000`, 11),
  grown('20,000 findings in one file', `${OWN}, 2,000`, 11),
];

/**
 * @param {readonly Goal[]} goals
 * @param {Results} results
 * @returns {readonly Judged[]}
 */
export function judge(goals, results) {
  return goals.map((goal) => {
    const measured = goal.figure(results);
    return { ...goal, measured, verdict: verdictOn(goal, measured) };
  });
}

/**
 * @param {Goal} goal
 * @param {number | undefined} measured
 * @returns {Verdict}
 */
function verdictOn({ must, aim, below }, measured) {
  if (measured === undefined) return 'not measured';
  if (aim !== undefined && (below ? measured < aim : measured <= aim)) return 'aim';
  return measured <= must ? 'must' : 'missed';
}

/**
 * @param {string} workload
 * @param {string} peer
 * @param {number} must
 * @param {number} aim
 * @returns {Goal}
 */
function against(workload, peer, must, aim) {
  return {
    title: `${workload} against ${peer}`,
    unit: 'times',
    must,
    aim,
    figure: (results) => {
      const [own, other] = [OWN, peer].map((name) => results.get(workload)?.get(name)?.times);
      return own && other && medianRatio(own, other);
    },
  };
}

/**
 * @param {string} workload
 * @param {number} must
 * @param {number} aim
 * @returns {Goal}
 */
function memory(workload, must, aim) {
  const figure = (/** @type {Results} */ results) => megabytes(results.get(workload)?.get(OWN));
  return { title: `memory for ${workload}`, unit: 'MB', must, aim, figure };
}

/**
 * @param {string} workload
 * @param {string} tenth
 * @param {number} must
 * @param {number} [aim]
 * @returns {Goal}
 */
function grown(workload, tenth, must, aim) {
  return {
    title: `${workload} against a tenth, start-up taken off`,
    unit: 'times',
    must,
    ...(aim === undefined ? {} : { aim }),
    figure: (results) => {
      const [large, small, least] = [OWN, tenth, `${OWN}, one file`].map((name) => {
        return results.get(workload)?.get(name)?.times;
      });
      return large && small && least && growth({ large, small, least });
    },
  };
}

/** @param {Measured | undefined} measured */
function seconds(measured) {
  const time = measured && medianTime(measured.times);
  return time === undefined ? undefined : time / 1000;
}

/**
 * The MB of the goals are those of every tool that shows a resident set: of 1,024 kilobytes.
 *
 * @param {Measured | undefined} measured
 */
function megabytes(measured) {
  return measured?.memory === undefined ? undefined : measured.memory / 1024;
}

/**
 * @param {readonly (number | undefined)[]} figures
 * @returns {number | undefined} undefined where one is missing
 */
function worse(figures) {
  let worst = 0;
  for (const figure of figures) {
    if (figure === undefined) return undefined;
    worst = Math.max(worst, figure);
  }
  return worst;
}
