// npm run fuzz: tries the properties with many inputs, on every core.
//   --seed N            the inputs of an earlier run
//   --property TEXT     only the properties whose names hold the text
//   --path PATH         with a property and the seed that a failure named: the one input that failed
//   --inputs N          so many inputs of each property, instead of its own number
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { loadTs } from '../../.ci/load-ts.mjs';

const root = resolve(import.meta.dirname, '../..');
process.chdir(root);
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    property: { type: 'string' },
    path: { type: 'string' },
    inputs: { type: 'string' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'smtp-lint-'));
try {
  const program = join(folder, 'fuzz.mjs');
  const { compileCatalog, compilePresets } = await loadTs(join(root, '.ci/compile-catalog.ts'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  await build({
    entryPoints: ['test/fuzz/fuzz.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    sourcemap: 'inline',
    mainFields: ['module', 'main'],
    // Packages of CommonJS require what Node.js has built in.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    define: {
      COMPILED_CATALOG: JSON.stringify(compileCatalog(root)),
      COMPILED_PRESETS: JSON.stringify(compilePresets(root)),
      VERSION: JSON.stringify(version),
    },
    logLevel: 'warning',
  });
  const { fuzz } = await import(program);
  process.exitCode = await fuzz(program, { ...values, seed: values.seed ?? process.env.FUZZ_SEED });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
