// @ts-check
/** docs/performance.md: what stands between its marks is written by `npm run bench`, all else by people. */
import { medianRatio, medianTime } from './ratios.mjs';
import { FLOOR, OWN } from './workloads.mjs';

/** @typedef {import('./goals.mjs').Judged} Judged */
/** @typedef {import('./goals.mjs').Results} Results */
/** @typedef {import('./workloads.mjs').Workload} Workload */
/** @typedef {readonly (readonly [what: string, value: string])[]} Facts */

const BEGIN = '<!-- figures of npm run bench -->\n';
const END = '<!-- end of figures -->';

/**
 * The page with other figures in the places that it has for them, in their order.
 *
 * @param {string} page
 * @param {readonly string[]} figures Markdown
 */
export function withFigures(page, figures) {
  const [before = '', ...parts] = page.split(BEGIN);
  if (parts.length !== figures.length)
    throw new Error(`the page has ${parts.length} places for figures, not ${figures.length}`);
  const filled = parts.map((part, index) => `${BEGIN}\n${figures[index]}\n${part.slice(part.indexOf(END))}`);
  return before + filled.join('');
}

/** @param {readonly Judged[]} judged */
export function goalTable(judged) {
  const rows = judged.map((goal) => {
    const aim = goal.aim === undefined ? '' : `${goal.below ? '<' : '≤'} ${inUnit(goal.aim, goal)}`;
    const measured = goal.measured === undefined ? '' : inUnit(goal.measured, goal);
    return [goal.title, `≤ ${inUnit(goal.must, goal)}`, aim, measured, goal.verdict];
  });
  return table(['goal', 'must', 'aim', 'measured', 'held'], '-::::-', rows);
}

/**
 * @param {number} value
 * @param {Pick<Judged, 'unit'>} goal
 */
function inUnit(value, { unit }) {
  if (unit === 'times') return significant(value);
  return `${unit === 'MB' ? Math.round(value) : significant(value)} ${unit}`;
}

/**
 * Each run of ours against each other of its workload, whoever wins.
 *
 * @param {readonly Workload[]} workloads
 * @param {Results} results
 */
export function resultTable(workloads, results) {
  const rows = workloads.flatMap(({ title, tools = [] }) => {
    const measured = results.get(title);
    const own = measured?.get(OWN);
    if (!measured || !own) return [];
    const others = [...measured].filter(([name]) => name !== OWN);
    const absent = tools.filter((name) => !measured.has(name));
    return [
      [`**${title}**`, OWN, duration(medianTime(own.times)), '', megabytes(own.memory)],
      ...others.map(([name, { times, memory, failure }]) => {
        if (failure !== undefined) return ['', name, failure, '', ''];
        const ratio = medianRatio(own.times, times);
        return ['', name, duration(medianTime(times)), ratio ? significant(ratio) : '', megabytes(memory)];
      }),
      ...absent.map((name) => ['', name, 'left out', '', '']),
    ];
  });
  return table(['workload', 'run', 'time', 'smtp-lint takes, times that', 'memory'], '--:::', rows);
}

/** @param {Facts} facts */
export function factTable(facts) {
  return table(['', ''], '--', facts);
}

/**
 * @param {readonly string[]} head
 * @param {string} columns `-` for text, `:` for figures
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, columns, rows) {
  const lines = [
    head,
    [...columns].slice(0, head.length).map((kind) => (kind === ':' ? '---:' : '---')),
    ...rows,
  ];
  return lines.map((cells) => `|${cells.map((cell) => ` ${cell} `).join('|')}|\n`).join('');
}

/**
 * How the times grow with the number of files, for the plot: a tool in a syntax, and its time in seconds by files.
 *
 * @param {readonly Workload[]} workloads
 * @param {Results} results
 */
export function curves(workloads, results) {
  /** @type {Map<string, { tool: string, kind: string, points: [number, number][] }>} */
  const found = new Map();
  for (const { title, scale, tools = [] } of workloads) {
    if (!scale) continue;
    for (const tool of [OWN, ...tools]) {
      // cat and wc do the same with any text.
      if (scale.kind !== 'cfg' && (tool === 'cat' || tool === 'wc -l')) continue;
      const time = medianTime(results.get(title)?.get(tool)?.times ?? []);
      if (time === undefined || tool === FLOOR) continue;
      const curve = found.get(`${tool} ${scale.kind}`) ?? { tool, kind: scale.kind, points: [] };
      curve.points.push([scale.count, time / 1000]);
      found.set(`${tool} ${scale.kind}`, curve);
    }
  }
  return [...found.values()].filter(({ points }) => points.length > 1);
}

/**
 * Three digits: more would claim what a machine does not repeat.
 *
 * @param {number} value
 */
export function significant(value) {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** @param {number | undefined} milliseconds */
function duration(milliseconds) {
  if (milliseconds === undefined) return '';
  return milliseconds < 1000 ? `${significant(milliseconds)} ms` : `${significant(milliseconds / 1000)} s`;
}

/** @param {number | undefined} kilobytes */
function megabytes(kilobytes) {
  return kilobytes === undefined ? '' : `${Math.round(kilobytes / 1024).toLocaleString('en')} MB`;
}
