import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../bench/files.mjs';
import {
  fixture,
  WRITERS,
  withFindings,
  withFixableMistake,
  withUnknownOptions,
} from '../../bench/fixture.mjs';
import { fix } from '../../src/index.ts';
import { lintText } from '../support/lint-text.ts';
import { readText } from '../support/outline.ts';

const SYNTAXES = ['cfg', 'yaml', 'json'] as const;
type FixtureSyntax = (typeof SYNTAXES)[number];

async function rules(text: string, syntax: FixtureSyntax) {
  return (await lintText(text, syntax)).map(({ rule }) => rule);
}

function options(text: string, syntax: FixtureSyntax) {
  return readText(text, syntax).configurations.flatMap(({ sections }) => {
    return sections.map(({ name, entries }) => [name, entries.map(({ name, value }) => [name, value])]);
  });
}

test('the fixture has 60 lines, 1.9 KB and 22 options', () => {
  const text = WRITERS.cfg(fixture(0));
  expect(text.split('\n').length - 1).toBe(60);
  expect(Math.round(text.length / 100)).toBe(19);
  expect(text.match(/^[^#\n]+ = /gm)?.length).toBe(22);
  const yaml = WRITERS.yaml(fixture(0));
  expect(yaml.split('\n').length - 1).toBe(60);
  expect(yaml.length).toBeLessThan(2000);
});

test('the three syntaxes say the same', () => {
  const [cfg, ...others] = SYNTAXES.map((syntax) => options(WRITERS[syntax](fixture(42)), syntax));
  expect(cfg?.map(([section]) => section)).toEqual(['log', 'smtp-client']);
  for (const other of others) expect(other).toEqual(cfg);
});

test('each file differs from the next, and has the length of all', () => {
  for (const syntax of SYNTAXES) {
    const texts = [0, 1, 99_999].map((index) => WRITERS[syntax](fixture(index)));
    expect(new Set(texts).size).toBe(3);
    expect(new Set(texts.map(({ length }) => length)).size).toBe(1);
  }
});

describe.each(SYNTAXES)('in %s', (syntax) => {
  const write = WRITERS[syntax];

  test.each([0, 7, 4711, 99_999])('file %i is clean', async (index) => {
    expect(await rules(write(fixture(index)), syntax)).toEqual([]);
  });

  test('a misspelt option, a contradiction and an invalid value are found', async () => {
    const found = await rules(write(withFindings(fixture(3))), syntax);
    expect(found.sort()).toEqual(['invalid-value', 'oauth-without-authentication', 'unknown-option']);
  });

  test('each option that nobody knows is found', async () => {
    expect(await rules(write(withUnknownOptions(fixture(3), 10)), syntax)).toEqual(
      Array(10).fill('unknown-option'),
    );
  });

  test('the mistake to fix is fixed', async () => {
    const { text } = await fix(write(withFixableMistake(fixture(3))), { syntax });
    expect(text).toBe(write(fixture(3)));
  });
});

test('git is given a text that differs in names with dots alone', () => {
  const changed = textOf('cfg', 5)
    .split('\n')
    .filter((line, index) => line !== textOf('gitconfig', 5).split('\n')[index]);
  expect(changed).toEqual([
    'mail.smtp.ssl.checkserveridentity = true',
    'mail.smtp.auth.mechanisms = XOAUTH2',
  ]);
  expect(textOf('md', 5)).toBe(textOf('cfg', 5));
});

test('the schema for ajv-cli accepts the fixture, and sees what is wrong in it', () => {
  const schema = JSON.parse(readFileSync('bench/settings/schema.json', 'utf8'));
  const validate = new Ajv({ allErrors: true }).compile(schema);
  const verdict = (whole: ReturnType<typeof fixture>) => validate(JSON.parse(WRITERS.json(whole)));
  expect(verdict(fixture(1))).toBe(true);
  expect(Object.keys(schema.properties.log.properties).length).toBe(2);
  expect(Object.keys(schema.properties['smtp-client'].properties).length).toBe(20);
  expect(verdict(withFindings(fixture(1)))).toBe(false);
  expect(validate.errors?.length).toBe(2);
});
