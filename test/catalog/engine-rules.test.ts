import { expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import { SPLIT_CHANGE } from '../../src/plan/split-change.ts';
import { fileRules, sectionRules } from '../../src/rules/index.ts';
import { SUPPRESSION_WITHOUT_REASON, UNUSED_SUPPRESSION } from '../../src/suppress/suppress.ts';
import { lintText } from '../support/lint-text.ts';
import { planTexts } from '../support/plan-texts.ts';

const { engineRules } = builtinCatalog();

const aboutFiles = Object.entries(engineRules).filter(([, rule]) => rule.before === undefined);
const aboutChanges = Object.entries(engineRules).filter(([, rule]) => rule.before !== undefined);

test.each(aboutFiles)('the examples of %s break it and keep it', async (id, rule) => {
  const options = { release: rule.release, severities: new Map([[id, rule.severity]]) };
  const found = async (text: string) => (await lintText(text, 'cfg', options)).map((one) => one.rule);
  expect(await found(rule.bad)).toContain(id);
  expect(await found(rule.good)).not.toContain(id);
});

test.each(aboutChanges)('the examples of %s, of a change, break it and keep it', (id, rule) => {
  const found = (after: string) => {
    return planTexts(rule.before ?? '', after).interim.map(({ diagnostic }) => diagnostic.rule);
  };
  expect(found(rule.bad)).toContain(id);
  expect(found(rule.good)).not.toContain(id);
});

test('the rules in code and their words in the catalogue are the same', () => {
  const inCode = [...fileRules, ...sectionRules].flatMap((rule) => rule.ids);
  const ids = [...inCode, SPLIT_CHANGE, UNUSED_SUPPRESSION, SUPPRESSION_WITHOUT_REASON];
  expect([...ids].sort()).toEqual(Object.keys(engineRules).sort());
});
