import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CATALOG_FILES, PRESET_FILES } from '../../.ci/compile-catalog.ts';
import { generatedFiles } from '../../.ci/generated-files.ts';

test.each([...generatedFiles('.')])('%s is what npm run generate writes', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test.each([
  ...CATALOG_FILES.map((name) => [name, 'catalog'] as const),
  ...PRESET_FILES.map((name) => [name, 'preset'] as const),
])('the editor schema accepts schemas/%s', (name, format) => {
  const schema = JSON.parse(readFileSync(`schemas/${format}.schema.json`, 'utf8'));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(
    schema,
  );
  expect(validate(parse(readFileSync(`schemas/${name}`, 'utf8'))) || validate.errors).toBe(true);
});

test('the editor schema of the configuration accepts what the program accepts, and no misspelt key', () => {
  const schema = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'));
  const validate = new Ajv2020({ strict: true }).compile(schema);
  const path = 'test/scenarios/files/config/smtp-lint.config.yaml';
  expect(validate(parse(readFileSync(path, 'utf8'))) || validate.errors).toBe(true);
  for (const wrong of [{ rulez: {} }, { overrides: [{ files: [] }] }, { rules: { syntax: 'warn' } }])
    expect(validate(wrong)).toBe(false);
});

test('the editor schema refuses a misspelt key', () => {
  const schema = JSON.parse(readFileSync('schemas/catalog.schema.json', 'utf8'));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  const catalog = { section: 'proxy', summary: 'A proxy.', source: 'A page.', options: {}, optoins: {} };
  expect(validate(catalog)).toBe(false);
});
