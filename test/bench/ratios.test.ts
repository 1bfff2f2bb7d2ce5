import { describe, expect, test } from 'vitest';
import { growth, median, medianRatio, medianTime } from '../../bench/ratios.mjs';

test('a median is the number in the middle, or between the two in the middle', () => {
  expect(median([3, 1, 20])).toBe(3);
  expect(median([100, 9])).toBe(54.5);
});

describe('the ratio of two contenders', () => {
  test('is the median of the ratios of the rounds, not the ratio of the medians', () => {
    // The machine was slow in the second and third round.
    expect(medianRatio([20, 80, 80, 20, 20], [10, 40, 40, 5, 5])).toBe(2);
    expect(medianTime([20, 80, 80, 20, 20])).toBe(20);
    expect(medianTime([10, 40, 40, 5, 5])).toBe(10);
    expect(medianRatio([12, 60, 10], [10, 20, 40])).toBe(1.2);
  });

  test('is of the rounds that both ran in', () => {
    expect(medianRatio([10, 10, 10, 50, 50], [5, 5, 5, undefined, undefined])).toBe(2);
    expect(medianRatio([10, 10], [5])).toBe(2);
  });

  test('is none where one of them did not run', () => {
    expect(medianRatio([], [5, 5])).toBeUndefined();
    expect(medianTime([])).toBeUndefined();
  });
});

test('the growth of a time leaves out what every run takes', () => {
  expect(growth({ large: [120, 220], small: [30, 40], least: [20, 20] })).toBe(10);
  expect(growth({ large: [120, 120], small: [30, undefined], least: [20, 20] })).toBe(10);
});
