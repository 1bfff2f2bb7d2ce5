import { expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import { fileRules, sectionRules } from '../../src/rules/index.ts';
import { lintText } from '../support/lint-text.ts';

const { engineRules } = builtinCatalog();

test.each(Object.entries(engineRules))('the examples of %s break it and keep it', async (id, rule) => {
  const options = { release: rule.release, severities: new Map([[id, rule.severity]]) };
  const found = async (text: string) => (await lintText(text, 'cfg', options)).map((one) => one.rule);
  expect(await found(rule.bad)).toContain(id);
  expect(await found(rule.good)).not.toContain(id);
});

test('the rules in code and their words in the catalogue are the same', () => {
  const ids = [...fileRules, ...sectionRules].flatMap((rule) => rule.ids);
  expect([...ids].sort()).toEqual(Object.keys(engineRules).sort());
});
