// The library: an ES module in pieces, which neither Node.js nor a browser needs anything else for, and its types.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';

/** Where the library lies below dist/. */
const FOLDER = 'lib';

/** The files of the library by their paths below dist/, and the inputs that they were made of. */
export async function bundleLibrary(root, define) {
  const outdir = join(root, 'dist', FOLDER);
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, 'src/index.ts')],
    outdir,
    bundle: true,
    splitting: true,
    write: false,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    chunkNames: '[name]-[hash]',
    metafile: true,
    absWorkingDir: root,
    // The one use of a package for it is guarded for browsers.
    define: { ...define, process: 'undefined' },
    logLevel: 'warning',
  });
  const code = outputFiles.map(({ path, text }) => [below(outdir, path), text]);
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  return { files: new Map([...code, ...declarations(root)]), inputs };
}

function below(folder, path) {
  return [FOLDER, ...relative(folder, path).split(sep)].join('/');
}

/** The declarations that can be reached from the entry: what is in them is all that users see of the types. */
function declarations(root) {
  const folder = mkdtempSync(join(tmpdir(), 'smtp-lint-'));
  try {
    const tsc = createRequire(import.meta.url).resolve('typescript/package.json');
    const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly'];
    const args = ['-p', root, ...options, '--rootDir', root, '--outDir', folder];
    execFileSync(process.execPath, [join(dirname(tsc), 'bin/tsc'), ...args], { stdio: 'inherit' });
    const source = join(folder, 'src');
    const reached = new Map();
    const waiting = [join(source, 'index.d.ts')];
    for (let path = waiting.pop(); path; path = waiting.pop()) {
      if (reached.has(below(source, path))) continue;
      const text = readFileSync(path, 'utf8');
      reached.set(
        below(source, path),
        text.replace(IMPORT, (_, from, name) => `${from}'${name}.js'`),
      );
      for (const [, , name] of text.matchAll(IMPORT)) {
        waiting.push(`${resolve(dirname(path), name)}.d.ts`);
      }
    }
    return reached;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A module of ours that a declaration names. TypeScript leaves the ending of the source. */
const IMPORT = /(\bfrom |\bimport\()'(\.[^']*)\.ts'/g;
