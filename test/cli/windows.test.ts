import { expect, test, vi } from 'vitest';

/** Paths as Windows has them: what is shown, compared and stored is written with `/` all the same. */
vi.mock('node:path', async (original) => {
  const { win32 } = await original<typeof import('node:path')>();
  return { ...win32, default: win32 };
});

const { fromHere, shownPath, withSlashes } = await import('../../src/cli/paths.ts');
const { from } = await import('../../src/cli/locate.ts');
const { nameIn } = await import('../../src/cli/git.ts');
const { configOf } = await import('../../src/cli/config.ts');
const { Baseline } = await import('../../src/cli/baseline.ts');
const { Watched } = await import('../../src/cli/watch/watched.ts');
const { builtinCatalog } = await import('../../src/catalog/builtin.ts');
const { readCfg } = await import('../../src/document/cfg.ts');
const { resolve: resolveConfig } = await import('../../src/effective/effective-config.ts');
const { lintConfigs } = await import('../../src/lint.ts');
const { SourceFile } = await import('../../src/source/source-file.ts');
const { resolve, sep } = await import('node:path');

test('the paths of this file are those of Windows', () => {
  expect(sep).toBe('\\');
});

test.each([
  ['conf\\app.cfg', 'conf/app.cfg'],
  ['.\\conf\\..\\app.cfg', 'app.cfg'],
  ['..\\app.cfg', '../app.cfg'],
  ['D:\\conf\\app.cfg', 'D:/conf/app.cfg'],
  ['\\\\server\\share\\app.cfg', '//server/share/app.cfg'],
])('%s is shown as %s', (path, shown) => {
  expect(shownPath(path)).toBe(shown);
  expect(withSlashes(path)).not.toContain('\\');
});

test('configurations and catalogues are named with /', () => {
  expect(fromHere(resolve('conf\\smtp-lint.config.yaml'))).toBe('conf/smtp-lint.config.yaml');
});

test('reports locate files from a directory, and others by their full path', () => {
  const locate = from('C:\\repo');
  expect(locate('C:\\repo\\conf\\app.cfg')).toBe('conf/app.cfg');
  expect(locate('D:\\app.cfg')).toBe('D:/app.cfg');
  expect(nameIn('C:\\repo', 'C:\\repo\\conf\\app.cfg')).toBe('conf/app.cfg');
});

test('patterns of a configuration match what lies below it', () => {
  const config = configOf(
    {
      content: {
        ignore: ['/vendor/'],
        overrides: [{ files: ['conf/**/*.cfg'], release: '8.5.205.03' }],
      },
      position: () => ({ line: 1, column: 1 }),
    },
    {
      path: 'smtp-lint.config.yaml',
      file: 'C:\\repo\\smtp-lint.config.yaml',
      directory: 'C:\\repo',
      catalogs: [],
      catalogPaths: [],
    },
  );
  expect(config.ignores('C:\\repo\\vendor', true)).toBe(true);
  expect(config.ignores('c:\\REPO\\vendor', true)).toBe(true);
  expect(config.ignores('D:\\vendor', true)).toBe(false);
  expect(config.settingsOf('C:\\repo\\conf\\old\\app.cfg').release?.value).toBe('8.5.205.03');
  expect(config.settingsOf('C:\\repo\\app.cfg').release).toBeUndefined();
});

test('a baseline knows a file by its path with /', () => {
  const catalog = builtinCatalog();
  const configs = resolveConfig(readCfg(new SourceFile('app.cfg', '[smtp-client]\nport = 25\n')), catalog);
  const result = lintConfigs(configs, catalog);
  expect(result.findings.map(({ rule }) => rule)).toEqual(['missing-option']);
  const accepted = [
    { path: 'conf/app.cfg', rule: 'missing-option', section: 'smtp-client', option: 'server', count: 1 },
  ];
  const settings = {
    catalog,
    lintOptions: {},
    failOn: 'error',
    maxFileSize: 1000,
    documented: catalog.rules,
  } as const;
  const left = (path: string) =>
    new Baseline('C:\\repo\\known.json', accepted).sift(path, configs, result, settings).findings.length;
  expect(left('C:\\repo\\conf\\app.cfg')).toBe(0);
  expect(left('C:\\repo\\other\\app.cfg')).toBe(1);
});

test('a pattern is watched in the directory that it begins at, with both separators', () => {
  for (const pattern of ['conf/**/*.cfg', 'conf\\**\\*.cfg', resolve('conf\\*.cfg')]) {
    expect(new Watched([pattern], { config: false } as never).matters(resolve('conf')), pattern).toBe(true);
  }
});
