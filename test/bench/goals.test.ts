import { expect, test } from 'vitest';
import { GOALS, type Goal, judge, type Results } from '../../bench/goals.mjs';
import { workloadsOf } from '../../bench/workloads.mjs';

const goal: Goal = { title: 'a start', unit: 'times', must: 2, aim: 1.5, figure: () => 1 };

function verdict(figure: number | undefined, changes: Partial<Goal> = {}) {
  return judge([{ ...goal, ...changes, figure: () => figure }], new Map())[0]?.verdict;
}

test('a goal is held as it must be, or as it was aimed at, or missed', () => {
  expect([1.4, 1.5, 1.51, 2, 2.01].map((figure) => verdict(figure))).toEqual([
    'aim',
    'aim',
    'must',
    'must',
    'missed',
  ]);
  expect(verdict(undefined)).toBe('not measured');
  expect(verdict(1.5, { below: true })).toBe('must');
  const { aim, ...bare } = goal;
  expect(judge([{ ...bare, figure: () => 0.1 }], new Map())[0]?.verdict).toBe('must');
});

/** Results in which every run takes the same time and memory, whatever it does. */
const flat: Results = {
  get: () => ({ get: () => ({ times: [20, 20, 20], memory: 51_200 }) }),
} as unknown as Results;

test('each goal reads its figures out of the results', () => {
  const judged = judge(GOALS, flat).map(({ title, measured }) => [title, measured]);
  expect(Object.fromEntries(judged)).toMatchObject({
    'one .cfg with findings against node -e 0': 1,
    '10,000 .cfg against wc -l': 1,
    'memory for 100,000 .cfg': 50,
    'one .cfg of 100 MB, the slower of two': 0.02,
    'memory for one .cfg of 100 MB, the larger of two': 50,
    // Nothing is left of a time when all of it is start-up.
    '100,000 .cfg against 10,000, start-up taken off': Number.NaN,
  });
});

test('nothing is held that was not measured', () => {
  for (const { title, verdict } of judge(GOALS, new Map())) expect(verdict, title).toBe('not measured');
});

test('the goals are of workloads that there are', () => {
  const titles = new Set(workloadsOf(new Map()).map(({ title }) => title));
  const asked = new Set<string>();
  const results = { get: (title: string) => void asked.add(title) } as unknown as Results;
  for (const { figure } of GOALS) figure(results);
  expect([...titles]).toEqual(expect.arrayContaining([...asked]));
  expect(asked.size).toBeGreaterThan(10);
});
