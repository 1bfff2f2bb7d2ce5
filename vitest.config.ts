import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { compileCatalog } from './.ci/compile-catalog.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

export default defineConfig({
  define: {
    COMPILED_CATALOG: JSON.stringify(compileCatalog('.')),
    VERSION: JSON.stringify(version),
  },
  test: { include: ['test/**/*.test.ts'] },
});
