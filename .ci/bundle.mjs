// Writes dist/: the program as CommonJS files that need nothing else, and the library as an ES module with its types.
// With --check it writes nothing and fails where dist/ is not what it would write.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';
import { bundleLibrary } from './bundle-library.mjs';
import { withEagerFunctions } from './eager-functions.mjs';
import { loadTs } from './load-ts.mjs';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** commander starts programs for subcommands of another kind than ours; loading that costs every run milliseconds. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) => {
      return importer.includes('commander') ? { path: 'child_process', namespace: 'unused' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** yaml prints what it reads where a variable of the environment says so, secrets included. */
const withoutEnvironment = {
  name: 'without-environment',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?process$/ }, ({ importer }) => {
      return /node_modules.yaml\b/.test(importer) ? { path: 'process', namespace: 'bare' } : undefined;
    });
    const contents = 'exports.env = {}; exports.emitWarning = (...told) => process.emitWarning(...told);';
    onLoad({ filter: /.*/, namespace: 'bare' }, () => ({ contents }));
  },
};

/**
 * What hardly any run asks, with the functions that are asked: it is evaluated when one is called first. Modules and
 * packages with a bundle of their own are loaded no earlier either, for V8 reads all of a file that is loaded.
 */
const LATE = {
  'fastest-levenshtein': ['distance'],
  ini: ['parse'],
  'src/cli/outputs-asked.ts': ['apart', 'outputsAsked'],
  'src/cli/rule-severity.ts': ['readSeverity'],
  'src/cli/too-large.ts': ['tooLarge'],
  'src/document/cfg-odd-line.ts': ['readOddEntry', 'readOddHeader'],
  'src/rules/ambiguous-finding.ts': ['readByOthers'],
  'src/rules/invisible-finding.ts': ['inComments', 'inName', 'inSectionName', 'inValue'],
  'src/rules/mechanisms-finding.ts': ['checkList'],
  'src/rules/redundant-default-check.ts': ['checkDefaults'],
  'src/rules/sound.ts': ['makeSound'],
  'src/suppress/blocks.ts': ['blocksOf'],
  'src/suppress/misreading.ts': ['misreadAlone', 'misreadDirective', 'misreadRule', 'misreadValue'],
  'src/text/invisible-search.ts': ['clear', 'find', 'findInValue', 'kindOf', 'remove'],
};
/** The form of packages that esbuild evaluates late without functions of its own, which each run would read. */
const COMMONJS = { 'fastest-levenshtein': 'fastest-levenshtein/mod.js' };

const late = {
  name: 'late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:[a-z]|\.{1,2}\/)/ }, ({ path, kind, resolveDir }) => {
      const module = path.startsWith('.') ? pathBelow(root, resolve(resolveDir, path)) : path;
      return kind === 'import-statement' && Object.hasOwn(LATE, module)
        ? { path: module, namespace: 'late' }
        : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => {
      const ask = LATE[path].map(
        (called) => `export function ${called}(...given) { return load().${called}(...given); }`,
      );
      const load = `let late; function load() { return (late ??= require('${COMMONJS[path] ?? path}')); }`;
      return { contents: [load, ...ask].join('\n'), resolveDir: root };
    });
  },
};

/** Private fields as plain ones, set where an object is made: V8 defines each private field by a function of the class. */
const plainFields = {
  name: 'plain-fields',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const names = new Set([...text.matchAll(DECLARED)].map(([, name]) => name));
      const contents = text.replace(PRIVATE, (found, name) => (names.has(name) ? `_${name}` : found));
      return { contents, loader: 'ts' };
    });
  },
};

/** Private names: where they are declared, and there and where they are used. esbuild fails where one is left. */
const DECLARED = /^ {2}(?:readonly |async |get |static |\*)*#([a-z]\w*)/gm;
const PRIVATE = /(?<=\.|^ {2}(?:readonly |async |get |static |\*)*)#([a-z]\w*)/gm;

const { lexerAlone, withoutGenerators } = await loadTs(join(root, '.ci/yaml-tokens.ts'));

/** Packages with bundles of their own, which the others load by require. */
const SHARED = ['ini', 'yaml'];

/**
 * A CommonJS bundle cannot be split, so each module that is imported when first needed becomes a bundle of its
 * own, loaded by require: an import() of CommonJS costs milliseconds.
 */
async function bundleAll(entries, define) {
  const files = new Map();
  const inputs = [];
  const waiting = [...entries];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    const name = bundleName(path);
    if (files.has(name)) continue;
    const onDemand = {
      name: 'on-demand',
      setup({ onResolve }) {
        onResolve({ filter: /^\.{1,2}\// }, ({ kind, path: to, resolveDir }) => {
          if (kind !== 'dynamic-import') return undefined;
          const target = resolve(resolveDir, to);
          waiting.push(target);
          return { path: `./${bundleName(target)}`, external: true };
        });
        onResolve({ filter: /^src\//, namespace: 'late' }, ({ path: module }) => {
          const target = join(root, module);
          waiting.push(target);
          return { path: `./${bundleName(target)}`, external: true };
        });
        onResolve({ filter: /^[a-z]/ }, ({ kind, path: name }) => {
          if (!SHARED.includes(name) || kind === 'entry-point') return undefined;
          waiting.push(name);
          return { path: `./${bundleName(name)}`, external: true };
        });
      },
    };
    const result = await build({
      entryPoints: [path],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      target: 'node20.17',
      // The main entry of jsonc-parser hides its requires from bundlers.
      mainFields: ['module', 'main'],
      supported: { 'dynamic-import': false },
      // V8 keeps a file of nothing else in half the memory, and reads it faster.
      charset: 'ascii',
      legalComments: 'none',
      metafile: true,
      absWorkingDir: root,
      define,
      tsconfigRaw: { compilerOptions: { strict: true, useDefineForClassFields: false } },
      plugins: [
        plainFields,
        lexerAlone(root),
        late,
        onDemand,
        withoutChildProcess,
        withoutEnvironment,
        withoutGenerators,
      ],
      logLevel: 'warning',
    });
    const modules = Object.keys(result.metafile.inputs);
    const catalog = modules.includes(EXPLAINING) ? 'catalog-with-examples.json' : 'catalog.json';
    files.set(name, withCatalog(withPlainExports(withPlainRequire(result.outputFiles[0].text)), catalog));
    inputs.push(...modules);
  }
  return { files, inputs };
}

/**
 * A bundle of ours is what its importer wants, and so is a module of Node.js: esbuild would copy what they export. What is
 * waited for needs no promise of its own.
 */
function withPlainRequire(code) {
  return code
    .replace(/(\.then\(\(\) => )__toESM\((require\("(?:\.\/[\w-]+\.cjs|node:\w+)"\)), 1\)/g, '$1$2')
    .replace(/\bawait Promise\.resolve\(\)\.then\(\(\) => (require\("[^"]+"\))\)(?!\s*\.)/g, 'await $1');
}

/** What a bundle exports as a plain object: esbuild would make getters of it, and copy them one by one. */
function withPlainExports(code) {
  const [made, , getters] =
    /^var (\w+) = \{\};\n__export\(\1, \{\n([^}]*)\n\}\);\nmodule\.exports = __toCommonJS\(\1\);\n/m.exec(
      code,
    ) ?? [];
  if (made === undefined) return code;
  const plain = `module.exports = {\n${getters.replaceAll(': () => ', ': ')}\n};`;
  return withoutUnused(
    code.replace(made, '').replace(/^\/\/ Annotate .*\n0 && \(module\.exports = \{[^}]*\}\);$/m, plain),
  );
}

/** Functions of esbuild that nothing calls any more are left out. */
function withoutUnused(code) {
  const [unused] = [...code.matchAll(/^var (__\w+) = .*\n(?:[ })].*\n)*/gm)].filter(([, name]) => {
    return code.split(new RegExp(`(?<![\\w$])${name}\\b`)).length === 2;
  });
  return unused ? withoutUnused(code.replace(unused[0], '')) : code;
}

/** The catalogue in a file beside: as a constant of the code V8 would read it sign by sign, and copy it four times. */
function withCatalog(code, name) {
  if (!code.includes('COMPILED_CATALOG')) return code;
  const read = `require("node:fs").readFileSync(\`\${__dirname}/${name}\`, "utf8")`;
  return code.replace('"use strict";\n', (start) => `${start}var COMPILED_CATALOG = ${read};\n`);
}

function inAscii(json) {
  return json.replaceAll(/[^\x20-\x7e]/g, escaped);
}

/** A unit of UTF-16 as JSON may have it: a text of ASCII alone takes half the memory. */
function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function bundleName(path) {
  if (SHARED.includes(path)) return `package-${path}.cjs`;
  return `${pathBelow(join(root, 'src'), path).replace(/\.ts$/, '').replaceAll('/', '-')}.cjs`;
}

function pathBelow(folder, path) {
  return relative(folder, path).split(sep).join('/');
}

function licenceOf(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} comes without the text of its licence`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** The licences of all packages that files were bundled from. */
function licenceText(inputs) {
  const packages = inputs.map((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]);
  const names = new Set(packages.filter((name) => name !== undefined));
  const texts = [...names].sort().map(licenceOf);
  const line = '-'.repeat(80);
  return `The files in this directory contain these packages.\n\n${line}\n${texts.join(`\n${line}\n`)}`;
}

const { compileCatalog, compilePresets, withNewestRelease, withoutExamples } = await loadTs(
  join(root, '.ci/compile-catalog.ts'),
);
const COMPILED_CATALOG = withNewestRelease(compileCatalog(root));
/** Of the program it alone asks for the examples of rules that come with it. */
const EXPLAINING = 'src/generate/explain.ts';
const define = {
  COMPILED_PRESETS: JSON.stringify(compilePresets(root)),
  VERSION: JSON.stringify(version),
};
/** What usual runs are about: without findings, with some, and with a misspelt name, which is the usual mistake. */
const EXAMPLES = [
  ['examples/office365.cfg', 'examples/gmail.yaml', 'examples/change/new.cfg'],
  ['examples/broken.cfg', 'examples/change/old.cfg', 'examples/export.json'],
  ['test/cases/unknown-option/misspelt-name.cfg'],
].map((paths) => paths.map((path) => join(root, path)));
const entries = ['src/cli/run.ts', 'src/cli/action/run.ts'].map((path) => join(root, path));
const program = await bundleAll(entries, {
  ...define,
  // For modules that ask where they are; createRequire takes a path as well.
  'import.meta.url': '__filename',
});
const library = await bundleLibrary(root, { ...define, COMPILED_CATALOG: JSON.stringify(COMPILED_CATALOG) });
const licences = licenceText([...program.inputs, ...library.inputs]);
const catalogs = [
  ['catalog-with-examples.json', inAscii(COMPILED_CATALOG)],
  ['catalog.json', inAscii(withoutExamples(COMPILED_CATALOG))],
];
const eager = withEagerFunctions(program.files, catalogs, EXAMPLES);
const files = new Map([...eager, ...catalogs, ...library.files, ['LICENSES.txt', licences]]);
const present = readdirSync(dist, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile())
  .map((entry) => pathBelow(dist, join(entry.parentPath, entry.name)));

if (process.argv.includes('--check')) {
  const read = (name) => readFileSync(join(dist, name), 'utf8');
  const changed = [...files].filter(([name, text]) => !present.includes(name) || read(name) !== text);
  const stale = [...changed.map(([name]) => name), ...present.filter((name) => !files.has(name))];
  if (stale.length > 0) {
    console.error(`dist/ is not current (${stale.join(', ')}): run npm run bundle`);
    process.exitCode = 1;
  }
} else {
  for (const name of present) if (!files.has(name)) rmSync(join(dist, name));
  for (const [name, text] of files) {
    mkdirSync(join(dist, dirname(name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  console.log(`${files.size} files in ${relative(process.cwd(), dist) || dist}`);
}
