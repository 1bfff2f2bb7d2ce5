import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { from, fromRepository } from '../../src/cli/locate.ts';
import { smtpLint } from '../support/cli.ts';
import { schemaErrors } from '../support/sarif.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'smtp-lint-locate-')));
const repository = join(root, 'repository');
const before = process.cwd();
beforeAll(() => {
  mkdirSync(join(repository, 'a/b'), { recursive: true });
  // In a work tree .git is a file.
  writeFileSync(join(repository, '.git'), 'gitdir: elsewhere\n');
  writeFileSync(join(repository, 'a/b/x.cfg'), '[smtp-client]\nserver = h.example.com\nport = 0\n');
  writeFileSync(join(root, 'out side.cfg'), '[smtp-client]\nserver = h.example.com\nport = 0\n');
  symlinkSync(join(repository, 'a/b'), join(root, 'link'));
});
afterAll(() => {
  process.chdir(before);
  rmSync(root, { recursive: true });
});

test('paths are told from the root of the repository, whatever the directory', () => {
  for (const [directory, path] of [
    [repository, 'a/b/x.cfg'],
    [join(repository, 'a/b'), 'x.cfg'],
    [join(repository, 'a/b'), '../b/./x.cfg'],
    [join(root, 'link'), 'x.cfg'],
    [repository, join(root, 'link/x.cfg')],
  ] as const) {
    process.chdir(directory);
    expect(fromRepository()(path), `${directory} ${path}`).toBe('a/b/x.cfg');
  }
});

test('without a repository paths are told from the working directory', () => {
  process.chdir(root);
  expect(fromRepository()('repository/a/b/x.cfg')).toBe('repository/a/b/x.cfg');
});

test('a path that is not there, or has no name, is told as well', () => {
  process.chdir(join(repository, 'a'));
  expect(fromRepository()('b/gone.cfg')).toBe('a/b/gone.cfg');
  expect(fromRepository()('<stdin>')).toBe('<stdin>');
  expect(from('no/such/directory')('b/x.cfg')).toBe(join(repository, 'a/b/x.cfg'));
});

test('a file outside of the repository has an absolute address', async () => {
  process.chdir(repository);
  const { stdout } = await smtpLint(['-f', 'sarif', '../out side.cfg']);
  const log = JSON.parse(stdout);
  expect(schemaErrors(log)).toEqual([]);
  expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation).toEqual({
    uri: `file://${root}/out%20side.cfg`,
  });
});
