import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import type { Reporter } from 'vitest/node';
import { compileCatalog, compilePresets } from './.ci/compile-catalog.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Ends a run with one plain line, `N passed, N failed`, whatever else is printed. */
const plainSummary: Reporter = {
  onTestRunEnd(modules) {
    let passed = 0;
    let failed = 0;
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        else failed++;
      }
    }
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  },
};

export default defineConfig({
  define: {
    COMPILED_CATALOG: JSON.stringify(compileCatalog('.')),
    COMPILED_PRESETS: JSON.stringify(compilePresets('.')),
    VERSION: JSON.stringify(version),
  },
  test: {
    globalSetup: 'test/support/no-config-above.ts',
    include: ['test/**/*.test.ts'],
    // Tests start programs, and the machine may be busy with others.
    testTimeout: 60_000,
    reporters: ['default', plainSummary],
  },
});
