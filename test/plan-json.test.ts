import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smtpLint } from './support/cli.ts';
import { validator } from './support/schemas.ts';

const [validatePlan, validateComparison] = [validator('plan'), validator('comparison')];

async function run(...args: readonly string[]) {
  const { stdout, exitCode } = await smtpLint(args);
  expect(exitCode).toBe(0);
  return JSON.parse(stdout);
}

const changes = readdirSync('test/plans').flatMap((name) => {
  const files = readdirSync(join('test/plans', name)).filter((file) => /^(?:before|after)\./.test(file));
  return files.length === 2 ? [files.map((file) => join('test/plans', name, file))] : [];
});

test('there are changes to compare', () => {
  expect(changes.length).toBeGreaterThan(290);
});

describe.each(changes)('%s and %s', (one, other) => {
  test('have a comparison of the documented form', async () => {
    const comparison = await run('compare', '--all', '--format', 'json', one, other, one);
    expect(validateComparison(comparison) || validateComparison.errors).toBe(true);
    for (const { values, same } of comparison.options) {
      expect(values).toHaveLength(comparison.files.length);
      expect(same).toBe(values.every(({ sameAs }: { sameAs: number }) => sameAs === 0));
    }
  });

  test('differ in the options that the plan changes', async () => {
    const { options } = await run('compare', '--format', 'json', one, other);
    const plan = await run('diff', '--format', 'json', one, other);
    const names = (all: readonly { section: string; option: string }[]) =>
      all.map(({ section, option }) => `${section}/${option}`).sort();
    expect(names(options)).toEqual(names(plan.changes));
  });
});

test('docs/json.md shows a plan as the program prints it', async () => {
  const text = readFileSync('docs/json.md', 'utf8');
  const [, shown = ''] = /## `smtp-lint diff[\s\S]*?```json\n([\s\S]*?)```/.exec(text) ?? [];
  const paths = ['examples/change/old.cfg', 'examples/change/new.cfg'];
  const plan = await run('diff', '--format', 'json', '--rule', 'split-change=off', ...paths);
  expect(validatePlan(plan) || validatePlan.errors).toBe(true);
  expect(JSON.parse(shown)).toEqual(plan);
});
