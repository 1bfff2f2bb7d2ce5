import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The exports of a TypeScript file, for scripts: Node.js 20 runs none itself. */
export async function loadTs(path) {
  const folder = mkdtempSync(join(tmpdir(), 'smtp-lint-'));
  try {
    const outfile = join(folder, 'module.cjs');
    await build({
      entryPoints: [path],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'warning',
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
