import { expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import type { CatalogFile } from '../../src/catalog/schema.ts';
import { readCfg } from '../../src/document/cfg.ts';
import { resolve } from '../../src/effective/effective-config.ts';
import { lintConfigs } from '../../src/lint.ts';
import { SourceFile } from '../../src/source/source-file.ts';

/** The only letter that is longer in lower case. */
const LONGER = 'İ';

const OWN: CatalogFile = {
  section: 'proxy',
  summary: 'A proxy.',
  source: 'A page.',
  options: {
    [`${LONGER}_of_the_one_to_ask`]: { summary: 'Whom to ask.', type: 'text', takesEffect: 'unknown' },
  },
};

test('a name that differs in case and in _ and - only is the one that was meant, whatever its letters', () => {
  const written = `${LONGER.toLowerCase()}-of-the-one-to-ask`;
  const catalog = builtinCatalog([OWN]);
  const document = readCfg(new SourceFile('app.cfg', `[proxy]\n${written} = a\n`));
  const { findings } = lintConfigs(resolve(document, catalog), catalog, {});
  const told = findings.filter(({ rule }) => rule === 'unknown-option');
  expect(told.map(({ message, fix }) => [message, fix?.applicability])).toEqual([
    [`unknown option "${written}" in [proxy]; did you mean "${LONGER}_of_the_one_to_ask"?`, 'safe'],
  ]);
});
