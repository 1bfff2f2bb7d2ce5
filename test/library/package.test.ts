import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as source from '../../src/index.ts';
import { smtpLint } from '../support/cli.ts';

/** The package as it would be published, installed by programs that use it. */
const directory = mkdtempSync(join(tmpdir(), 'smtp-lint-'));
const installed = join(directory, 'node_modules/smtp-lint');
const node = process.env.SMTP_LINT_NODE ?? process.execPath;
let tarball: string;

beforeAll(() => {
  const packed = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', directory], '.');
  tarball = join(directory, JSON.parse(packed)[0].filename);
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  // Without a registry, which the package does not need; what scripts it had would run.
  npm(['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts=false', tarball], directory);
  cpSync(join(import.meta.dirname, 'consumer'), directory, { recursive: true });
});

afterAll(() => rmSync(directory, { recursive: true }));

/** The files of a folder and of those in it, with `/`. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

const TEXTS = [
  'examples/broken.cfg',
  'examples/gmail.yaml',
  'examples/export.json',
  'examples/application.xml',
].map((path) => readFileSync(path, 'utf8'));
const OWN = readFileSync('test/scenarios/files/proxy.yaml', 'utf8');

test('the package holds nothing but what it declares', () => {
  const { dependencies, exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect(dependencies).toBeUndefined();
  expect(Object.keys(exports)).toEqual(['.', './schemas/*', './package.json']);
  expect(readdirSync(join(directory, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'smtp-lint',
  ]);
});

test('installed for all, it is a command with a page of the manual', () => {
  const prefix = join(directory, 'global');
  npm(
    ['install', '--global', '--prefix', prefix, '--offline', '--no-audit', '--ignore-scripts', tarball],
    directory,
  );
  const command = join(prefix, 'bin/smtp-lint');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(execFileSync(node, [command, '--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
  expect(readFileSync(join(prefix, 'share/man/man1/smtp-lint.1'), 'utf8')).toBe(
    readFileSync('docs/smtp-lint.1', 'utf8'),
  );
});

test('the package holds what its users need, and of the repository nothing else', () => {
  const files = filesIn(installed);
  expect([...new Set(files.map((path) => path.split('/', 1)[0]))].sort()).toEqual([
    'LICENSE',
    'README.md',
    'bin',
    'dist',
    'docs',
    'package.json',
    'schemas',
  ]);
  // GitHub and pre-commit take the action and the hooks from the repository.
  expect(files.filter((path) => path.startsWith('bin/'))).toEqual(['bin/smtp-lint.cjs']);
  expect(files.filter((path) => /action/.test(path))).toEqual([]);
  const wanted = ['dist/LICENSES.txt', 'dist/lib/index.js', 'dist/lib/index.d.ts', 'docs/smtp-lint.1'];
  expect(files).toEqual(expect.arrayContaining(wanted));
  for (const folder of ['docs', 'schemas']) expect(filesIn(join(installed, folder))).toEqual(filesIn(folder));
});

/** A pattern of the list: `*` is a part of a name, `{a,b}` one of several. */
function patternOf(line: string): RegExp {
  const escaped = line.replace(/[.+^$()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]+');
  return new RegExp(`^${escaped.replace(/\{([^}]*)\}/g, (_, list) => `(?:${list.replaceAll(',', '|')})`)}$`);
}

test('the package holds the files of the list and no other', () => {
  const list = readFileSync(join(import.meta.dirname, 'package-files.txt'), 'utf8')
    .trim()
    .split('\n');
  const patterns = list.map(patternOf);
  const files = filesIn(installed);
  expect(files.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
  expect(list.filter((_, at) => !files.some((path) => patterns[at]?.test(path)))).toEqual([]);
});

test('nothing runs when the package is installed, and nothing comes with it', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const run = /^(?:pre|post)?(?:install|prepare|pack|publish)$|^prepublishOnly$|^build$/;
  expect(Object.keys(manifest.scripts).filter((name) => run.test(name))).toEqual([]);
  // npm would compile it.
  expect(filesIn(installed).filter((path) => path.endsWith('binding.gyp'))).toEqual([]);
  const kinds = ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'];
  for (const kind of [...kinds, 'bundledDependencies', 'gypfile']) expect(manifest[kind]).toBeUndefined();
  const lock = JSON.parse(readFileSync(join(directory, 'node_modules/.package-lock.json'), 'utf8'));
  expect(Object.keys(lock.packages)).toEqual(['node_modules/smtp-lint']);
  expect(lock.packages['node_modules/smtp-lint'].hasInstallScript).toBeUndefined();
});

test('publint finds nothing in the package', async () => {
  const bytes = readFileSync(tarball);
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('a program without types runs, and says what the sources say', async () => {
  const args = [join(directory, 'consumer.mjs'), JSON.stringify(TEXTS), OWN];
  const { names, results } = JSON.parse(execFileSync(node, args, { encoding: 'utf8' }));
  expect(names).toEqual(Object.keys(source).sort());
  const { lint, fix, plan, explain, presets, template, loadCatalog } = source;
  const catalog = await loadCatalog([{ path: 'proxy.yaml', text: OWN }]);
  const expected: unknown[] = [];
  for (const text of TEXTS) expected.push(await lint(text), await lint(text, { catalog }), await fix(text));
  const [cfg, yaml, json] = TEXTS as [string, string, string, string];
  expected.push(await plan(cfg, yaml), await plan(yaml, json), await explain('port'), await presets());
  for (const syntax of source.SYNTAXES) expected.push(await template('relay', { syntax }));
  expect(results).toEqual(expected);
});

test('schemas and package.json can be reached, other files not', () => {
  const find = (path: string) =>
    execFileSync(node, ['-e', `process.stdout.write(require.resolve(${JSON.stringify(path)}))`], {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  expect(find('smtp-lint/package.json')).toMatch(/smtp-lint.package\.json$/);
  expect(find('smtp-lint/schemas/report.schema.json')).toMatch(/report\.schema\.json$/);
  expect(() => find('smtp-lint/dist/cli-run.cjs')).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
});

describe('a program with types', () => {
  const MODULES = { nodenext: 'nodenext', bundler: 'esnext' };

  test.each(Object.entries(MODULES))(
    'compiles with %s, its declarations checked',
    (moduleResolution, module) => {
      const config = {
        compilerOptions: {
          target: 'es2022',
          lib: ['es2022', 'dom'],
          module,
          moduleResolution,
          types: [],
          strict: true,
          noUncheckedIndexedAccess: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: false,
          noEmit: true,
        },
        files: ['consumer.ts'],
      };
      writeFileSync(join(directory, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
      writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify(config));
      expect(compile()).toBe('');
    },
  );

  test('uses every export', () => {
    const declared = readFileSync(join(installed, 'dist/lib/index.d.ts'), 'utf8');
    const lists = [...declared.matchAll(/export (?:type )?\{([^}]*)\}/g)].map(([, list = '']) => list);
    const names = lists.flatMap((list) =>
      [...list.matchAll(/(\w+)\s*(?:,|$)/g)].map(([, name = '']) => name),
    );
    expect(names.length).toBeGreaterThan(40);
    const program = readFileSync(join(import.meta.dirname, 'consumer/consumer.ts'), 'utf8');
    const [, imports = '', rest = ''] = /import \{([^}]*)\} from 'smtp-lint';([\s\S]*)/.exec(program) ?? [];
    const imported = imports.split(',').map((name) => name.trim().replace(/^type /, ''));
    expect(imported.filter((name) => name !== '').sort()).toEqual([...names, 'version'].sort());
    for (const name of names) expect(rest).toMatch(new RegExp(`\\b${name}\\b`));
  });

  test('finds a description of every export', () => {
    const folder = join(installed, 'dist/lib');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const declarations = files.filter((name) => name.endsWith('.d.ts'));
    expect(declarations.length).toBeGreaterThan(10);
    for (const name of declarations) {
      const text = readFileSync(join(folder, name), 'utf8');
      expect(text, name).not.toMatch(/(?:from |import\()'(?!\.)/);
      const bare = text.matchAll(
        /(?<!\*\/\n)^export (?:declare )?(?:interface|type|class|function|const) (\w+)/gm,
      );
      expect(
        [...bare].map(([, what]) => what),
        name,
      ).toEqual([]);
    }
  });

  /** What the compiler has to say. */
  function compile(): string {
    const tsc = resolve('node_modules/typescript/bin/tsc');
    try {
      return execFileSync(process.execPath, [tsc, '-p', directory], { encoding: 'utf8' });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }
});

describe('a page in a browser', () => {
  test('has the findings of the program, with nothing but what browsers have', async () => {
    const { outputFiles, warnings } = await build({
      entryPoints: [join(directory, 'browser.mjs')],
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'iife',
      logLevel: 'silent',
    });
    expect(warnings).toEqual([]);
    const page = createContext({ TextDecoder, TextEncoder, URL, atob, btoa });
    runInContext(outputFiles[0]?.text ?? '', page);
    expect(runInContext('typeof process + typeof Buffer + typeof require', page)).toBe('undefined'.repeat(3));
    const results: source.LintResult[] = JSON.parse(await page.run(TEXTS, OWN));
    expect(results).toHaveLength(TEXTS.length * 2);
    for (const [at, result] of results.entries()) {
      const catalog = at % 2 === 0 ? [] : ['--catalog', 'test/scenarios/files/proxy.yaml'];
      const args = ['check', '--format', 'json', ...catalog, '-'];
      const { stdout } = await smtpLint(args, { stdin: TEXTS[at >> 1] ?? '' });
      const [{ diagnostics, syntax }] = JSON.parse(stdout).files;
      expect(result.syntax).toBe(syntax);
      expect(
        result.findings.map(({ rule, line, column, message }) => ({ rule, line, column, message })),
      ).toEqual(
        diagnostics.map(({ rule, line, column, message }: source.Finding) => ({
          rule,
          line,
          column,
          message,
        })),
      );
    }
  });

  test('loads pieces that ask for no module of Node.js', () => {
    const pieces = readdirSync(join(installed, 'dist/lib')).filter((name) => name.endsWith('.js'));
    expect(pieces).toContain('index.js');
    for (const name of pieces) {
      const text = readFileSync(join(installed, 'dist/lib', name), 'utf8');
      const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      const imports = [...code.matchAll(/^(?:import|export) .*?from "([^"]*)"|\bimport\("([^"]*)"\)/gm)];
      for (const [, one, other] of imports) expect(one ?? other).toMatch(/^\.\/[\w-]+\.js$/);
      expect(code).not.toMatch(/\brequire\(|\bprocess\.|\bBuffer\./);
    }
  });
});
