import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, test } from 'vitest';
import { areInstalled } from '../support/programs.ts';

/** What docs/editors.md says is put into files. */
const page = readFileSync('docs/editors.md', 'utf8');
const files = new Map(
  [...page.matchAll(/<!-- file: (.*) -->\n```\w+\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => [
    name,
    text,
  ]),
);

test('every block of the page is a file', () => {
  expect(files.size).toBe((page.match(/^```\w+$/gm) ?? []).length);
});

test('the extension for VS Code starts the server and ends it', () => {
  const { main, dependencies, activationEvents } = JSON.parse(files.get('package.json') ?? '');
  const started: unknown[] = [];
  class LanguageClient {
    constructor(...args: readonly unknown[]) {
      started.push(...args);
    }
    start = () => started.push('started');
    stop = () => started.push('stopped');
  }
  const required: string[] = [];
  const require = (name: string) => {
    required.push(name);
    return { LanguageClient };
  };
  const exports: { activate?: () => void; deactivate?: () => void } = {};
  runInNewContext(files.get(main) ?? '', { exports, require, process });
  exports.activate?.();
  exports.deactivate?.();
  expect(required).toEqual(Object.keys(dependencies).map((name) => `${name}/node`));
  const [name, server, client, ...rest] = JSON.parse(JSON.stringify(started));
  expect([name, server.command, server.args, rest]).toEqual([
    'smtp-lint',
    'smtp-lint',
    ['lsp'],
    ['started', 'stopped'],
  ]);
  const languages = client.documentSelector.map(
    ({ language }: { language: string }) => `onLanguage:${language}`,
  );
  expect(languages).toEqual(activationEvents);
});

test('the settings for VS Code name the action that fixes all', () => {
  const settings = JSON.parse(files.get('settings.json') ?? '');
  expect(Object.keys(settings['editor.codeActionsOnSave'])).toEqual(['source.fixAll.smtp-lint']);
});

/** The Neovim on this machine. */
const hasNeovim = areInstalled(['nvim'], 'Neovim');
const { stdout } = hasNeovim ? spawnSync('nvim', ['--version'], { encoding: 'utf8' }) : { stdout: '' };
const [, minor] = /^NVIM v0\.(\d+)/.exec(stdout ?? '') ?? [];
const configurations =
  minor === undefined ? [] : [Number(minor) < 11 ? 'init.lua, from 0.7' : 'init.lua, from 0.11'];

describe.each(configurations)('%s', (name) => {
  const directory = mkdtempSync(join(tmpdir(), 'smtp-lint-nvim-'));
  afterAll(() => rmSync(directory, { recursive: true }));
  const program = join(directory, 'smtp-lint');
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${resolve('bin/smtp-lint.cjs')}' "$@"\n`);
  chmodSync(program, 0o755);

  test.each([
    ['app.cfg', '[smtp-client]\nserver = a.b\nport = abc\n'],
    ['app.yaml', 'smtp-client:\n  server: a.b\n  port: abc\n'],
    ['app.json', '{"smtp-client": {"server": "a.b",\n\n"port": "abc"}}'],
  ])('Neovim shows the findings of %s', (file, text) => {
    writeFileSync(join(directory, file), text);
    writeFileSync(join(directory, 'init.lua'), files.get(name) ?? '');
    const script = [
      'vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 20)',
      'for _, found in ipairs(vim.diagnostic.get(0)) do io.stdout:write(found.lnum .. " " .. found.source .. "\\n") end',
      'vim.cmd("qa!")',
    ];
    writeFileSync(join(directory, 'show.lua'), script.join('\n'));
    const args = [
      '--headless',
      '-n',
      '-u',
      'init.lua',
      file,
      '-c',
      'filetype on | doautocmd BufRead',
      '-c',
      'luafile show.lua',
    ];
    const { NVIM: _, ...env } = process.env;
    const path = `${directory}${delimiter}${env.PATH}`;
    const { stdout } = spawnSync('nvim', args, {
      cwd: directory,
      env: { ...env, PATH: path, HOME: directory, XDG_STATE_HOME: directory },
      encoding: 'utf8',
      timeout: 50_000,
    });
    expect(stdout).toBe('2 smtp-lint\n');
  });
});
