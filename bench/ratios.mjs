// @ts-check
/** Times of contenders that ran in turn: a round that one of them sat out holds undefined. */

/** @typedef {readonly (number | undefined)[]} Times milliseconds by round */

/**
 * @param {readonly number[]} numbers at least one
 * @returns {number}
 */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * The median of the ratios of the rounds that both ran in: what slows a machine for a while slows both.
 *
 * @param {Times} times
 * @param {Times} others
 * @returns {number | undefined} undefined where they share no round
 */
export function medianRatio(times, others) {
  return medianOfRounds([times, others], ([time = 0, other = 0]) => time / other);
}

/**
 * How many times as much work a larger input is, the time of a small one taken off as start-up.
 *
 * @param {{ large: Times, small: Times, least: Times }} times
 * @returns {number | undefined}
 */
export function growth({ large, small, least }) {
  return medianOfRounds([large, small, least], ([of = 0, to = 0, off = 0]) => (of - off) / (to - off));
}

/**
 * @param {Times} times
 * @returns {number | undefined}
 */
export function medianTime(times) {
  return medianOfRounds([times], ([time = 0]) => time);
}

/**
 * @param {readonly Times[]} all
 * @param {(times: readonly number[]) => number} figure
 * @returns {number | undefined}
 */
function medianOfRounds(all, figure) {
  const figures = [];
  for (let round = 0; round < Math.min(...all.map(({ length }) => length)); round++) {
    const times = all.map((one) => one[round]).filter((time) => time !== undefined);
    if (times.length === all.length) figures.push(figure(times));
  }
  return figures.length === 0 ? undefined : median(figures);
}
