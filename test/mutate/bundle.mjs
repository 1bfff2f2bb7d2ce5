// Two scripts: the sources, run once, so that they are fast after a while; and the tests that may kill a mutant, run
// anew for each, as their modules keep the catalogue that they begin with. The catalogue itself is a global.
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';
import { KILLERS } from './killers.mjs';

const folder = import.meta.dirname;
const root = resolve(folder, '../..');
const STAND_IN = resolve(folder, 'stand-in.ts');

/** Each script is a function of what is outside of it, by name, and gives back what it exports. */
export async function bundleKillers() {
  const [used, packages] = [new Set(['test/mutate/verifier.ts']), new Set()];
  const load = KILLERS.flatMap(([, files]) => files).map((file) => `'${file}': () => import('../${file}')`);
  const tests = await bundle(
    `export { collect } from './stand-in.ts';
    export const load = { ${load.join(',\n')} };`,
    [sourcesOutside(used), vitestStandsIn, packagesOutside(packages)],
  );
  const modules = [...used].map((path) => `'${path}': () => require('../../${path}')`);
  const sources = await bundle(`export const sources = { ${modules.join(',\n')} };`, [
    packagesOutside(packages),
  ]);
  return { sources, tests, packages: [...packages] };
}

async function bundle(contents, plugins) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const result = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'iife',
    globalName: 'exported',
    define: { VERSION: JSON.stringify(version) },
    plugins,
    logLevel: 'warning',
  });
  return `(function (outside) { ${result.outputFiles[0].text}\nreturn exported; })`;
}

function sourcesOutside(used) {
  return {
    name: 'sources',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
        const name = relative(root, resolve(resolveDir, path)).split(sep).join('/');
        if (!name.startsWith('src/')) return undefined;
        // The library keeps the catalogue that it began with, so its tests cannot be among these.
        if (name.startsWith('src/library/')) return { errors: [{ text: `${name} keeps its catalogue` }] };
        used.add(name);
        return { path: name, namespace: 'source' };
      });
      onLoad({ filter: /.*/, namespace: 'source' }, ({ path }) => {
        return { contents: `module.exports = outside.sources[${JSON.stringify(path)}]();` };
      });
    },
  };
}

const vitestStandsIn = {
  name: 'vitest',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vitest$/ }, ({ importer }) => {
      return importer === STAND_IN ? undefined : { path: STAND_IN };
    });
    onLoad({ filter: /\.test\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      return {
        contents: text.replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
        loader: 'ts',
      };
    });
  },
};

function packagesOutside(packages) {
  return {
    name: 'packages',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        if (kind === 'entry-point') return undefined;
        packages.add(path);
        return { path, namespace: 'package' };
      });
      onLoad({ filter: /.*/, namespace: 'package' }, async ({ path }) => {
        const exported = Object.keys(await import(path));
        const names = exported.filter((name) => !['default', 'module.exports'].includes(name));
        const at = `outside.packages[${JSON.stringify(path)}]`;
        return { contents: `export default ${at}.default;\nexport const { ${names.join(', ')} } = ${at};` };
      });
    },
  };
}
