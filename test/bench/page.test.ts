import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Results } from '../../bench/goals.mjs';
import type { Measured } from '../../bench/measure.mjs';
import { curves, factTable, goalTable, resultTable, significant, withFigures } from '../../bench/page.mjs';
import type { Workload } from '../../bench/workloads.mjs';

const nothing = () => [];
const workloads: Workload[] = [
  {
    title: 'one .cfg',
    scale: { count: 1, kind: 'cfg' },
    tools: ['cat', 'spectral', 'ajv-cli'],
    contenders: nothing,
  },
  { title: '1,000 .cfg', scale: { count: 1000, kind: 'cfg' }, tools: ['cat'], contenders: nothing },
  { title: 'not run', contenders: nothing },
];
const results: Results = new Map<string, ReadonlyMap<string, Measured>>([
  [
    'one .cfg',
    new Map([
      ['node -e 0', { times: [20, 40, 20], memory: 37_000 }],
      ['smtp-lint', { times: [30, 60, 40], memory: 45_000 }],
      ['cat', { times: [1.5, 2, undefined] }],
      ['spectral', { times: [], failure: 'ended with 2, not with 0' }],
    ]),
  ],
  [
    '1,000 .cfg',
    new Map([
      ['smtp-lint', { times: [1234], memory: 2_000_000 }],
      ['cat', { times: [20_000] }],
    ]),
  ],
]);

test('a table of results holds every run, whoever wins, and why one is missing', () => {
  expect(resultTable(workloads, results)).toBe(`\
| workload | run | time | smtp-lint takes, times that | memory |
| --- | --- | ---: | ---: | ---: |
| **one .cfg** | smtp-lint | 40.0 ms |  | 44 MB |
|  | node -e 0 | 20.0 ms | 1.50 | 36 MB |
|  | cat | 1.75 ms | 25.0 |  |
|  | spectral | ended with 2, not with 0 |  |  |
|  | ajv-cli | left out |  |  |
| **1,000 .cfg** | smtp-lint | 1.23 s |  | 1,953 MB |
|  | cat | 20.0 s | 0.06 |  |
`);
});

test('a table of goals tells what must be, what is aimed at, what was measured and what that means', () => {
  const figure = () => undefined;
  const table = goalTable([
    { title: 'a', unit: 'times', must: 1.3, aim: 1, below: true, figure, measured: 1.2345, verdict: 'must' },
    { title: 'b', unit: 'MB', must: 800, aim: 500, figure, measured: 499.6, verdict: 'aim' },
    { title: 'c', unit: 's', must: 3, figure, measured: undefined, verdict: 'not measured' },
  ]);
  expect(table).toBe(`\
| goal | must | aim | measured | held |
| --- | ---: | ---: | ---: | ---: |
| a | ≤ 1.30 | < 1.00 | 1.23 | must |
| b | ≤ 800 MB | ≤ 500 MB | 500 MB | aim |
| c | ≤ 3.00 s |  |  | not measured |
`);
});

test('figures have three digits at most, or those in front of the point', () => {
  expect([0.064, 1.234, 12.34, 123.4, 12_345.6].map(significant)).toEqual([
    '0.06',
    '1.23',
    '12.3',
    '123',
    '12,346',
  ]);
});

test('curves are of what was measured with more than one number of files', () => {
  expect(curves(workloads, results)).toEqual([
    {
      tool: 'smtp-lint',
      kind: 'cfg',
      points: [
        [1, 0.04],
        [1000, 1.234],
      ],
    },
    {
      tool: 'cat',
      kind: 'cfg',
      points: [
        [1, 0.00175],
        [1000, 20],
      ],
    },
  ]);
});

describe('docs/performance.md', () => {
  const page = readFileSync('docs/performance.md', 'utf8');
  const figures = [goalTable([]), resultTable(workloads, results), factTable([['Node.js', '20']])];

  test('has a place for each table, and can be written again', () => {
    const once = withFigures(page, figures);
    for (const figure of figures) expect(once).toContain(figure);
    expect(withFigures(once, figures)).toBe(once);
  });

  test('keeps what people wrote', () => {
    const prose = (text: string) =>
      text.replace(/<!-- figures of npm run bench -->[\s\S]*?<!-- end of figures -->/g, '');
    expect(prose(withFigures(page, figures))).toBe(prose(page));
    expect(existsSync('docs/performance.svg')).toBe(true);
  });

  test('is not written where it has no place for the figures', () => {
    expect(() => withFigures(page, figures.slice(1))).toThrow('the page has 3 places for figures, not 2');
  });
});
