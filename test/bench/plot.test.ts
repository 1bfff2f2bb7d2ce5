import { expect, test } from 'vitest';
import { plot } from '../../bench/plot.mjs';
import { plotOf } from '../../bench/plot-of-files.mjs';
import { readXml } from '../support/xml.ts';

test('a plot has axes, a legend and a line for each tool in each syntax', async () => {
  const svg = plotOf([
    {
      tool: 'cat',
      kind: 'cfg',
      points: [
        [1, 0.002],
        [1000, 0.02],
        [10_000, 0.2],
        [100_000, 2],
      ],
    },
    {
      tool: 'smtp-lint',
      kind: 'cfg',
      points: [
        [1, 0.04],
        [1000, 0.1],
        [10_000, 0.4],
        [100_000, 4],
      ],
    },
    {
      tool: 'smtp-lint',
      kind: 'yaml',
      points: [
        [1, 0.05],
        [1000, 0.2],
      ],
    },
    {
      tool: 'yamllint',
      kind: 'yaml',
      points: [
        [1, 0.07],
        [1000, 2.5],
      ],
    },
  ]);
  expect(readXml(svg).name).toBe('svg');
  await expect(svg).toMatchFileSnapshot('plot.svg');
});

test('equal ratios are equal distances', () => {
  const ticks = [1, 10, 100].map((value) => [value, `<${value}>`] as const);
  const line = {
    name: 'a & b',
    color: '#000000',
    points: [
      [1, 1],
      [10, 10],
      [100, 100],
    ] as const,
  };
  const svg = plot('', { label: '', ticks }, { label: '', ticks }, [line]);
  const places = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(places).toEqual([
    [70, 460],
    [325, 255],
    [580, 50],
  ]);
  expect(svg).toContain('a &amp; b');
  expect(svg).toContain('&lt;10>');
});
