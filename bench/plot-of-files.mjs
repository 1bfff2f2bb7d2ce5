// @ts-check
/** The plot of docs/performance.md: time by number of files. */
import { plot } from './plot.mjs';

/** @typedef {{ tool: string, kind: string, points: readonly (readonly [count: number, seconds: number])[] }} Curve */

/** A colour for each tool that is drawn, from those that people who see few colours tell apart. */
const COLORS = new Map([
  ['smtp-lint', '#0072b2'],
  ['cat', '#999999'],
  ['wc -l', '#444444'],
  ['configparser', '#b8860b'],
  ['markdownlint-cli2', '#56b4e9'],
  ['yamllint', '#d55e00'],
  ['ajv-cli', '#e69f00'],
  ['eslint-plugin-yml', '#cc79a7'],
  ['spectral', '#009e73'],
]);

const OF_ANY_TEXT = new Set(['cat', 'wc -l', 'markdownlint-cli2']);

/** A dash for each syntax. */
const DASHES = new Map([
  ['yaml', '7 3'],
  ['json', '2 3'],
]);

/** @param {readonly Curve[]} curves */
export function plotOf(curves) {
  const lines = curves
    .filter(({ tool }) => COLORS.has(tool))
    .sort(bySlowness)
    .map(({ tool, kind, points }) => ({
      name: OF_ANY_TEXT.has(tool) ? tool : `${tool}, .${kind}`,
      color: COLORS.get(tool) ?? '#222222',
      dash: DASHES.get(kind) ?? '',
      width: tool === 'smtp-lint' ? 2.5 : 1.5,
      points,
    }));
  return plot(
    'Time of a run by number of files',
    {
      label: 'files',
      ticks: [1, 10, 100, 1000, 10_000, 100_000].map((count) => [count, count.toLocaleString('en')]),
    },
    {
      label: 'seconds',
      ticks: [
        [0.001, '1 ms'],
        [0.01, '10 ms'],
        [0.1, '0.1 s'],
        [1, '1 s'],
        [10, '10 s'],
        [100, '100 s'],
      ],
    },
    lines,
  );
}

/**
 * The slowest first, as the lines lie above each other at 1,000 files.
 *
 * @param {Curve} one
 * @param {Curve} other
 */
function bySlowness(one, other) {
  return at(other) - at(one);
}

/** @param {Curve} curve */
function at({ points }) {
  const [, seconds = 0] = points.find(([count]) => count === 1000) ?? points[0] ?? [];
  return seconds;
}
