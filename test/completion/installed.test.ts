import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPLETED_SHELLS, type CompletedShell } from '../../src/cli/completion/shells.ts';
import { smtpLint } from '../support/cli.ts';
import { type Setting, SHELL_OF, testedShells } from '../support/completing-shells.ts';

/** The ways in which a script is installed, and surroundings in which it must work as well. */
const root = mkdtempSync(join(tmpdir(), 'smtp-lint-completion-'));
const scripts = {
  bash: join(root, 'smtp-lint.bash'),
  zsh: join(root, '_smtp-lint'),
  fish: join(root, 'smtp-lint.fish'),
};
const cwd = join(root, 'files');
const started = join(root, 'started');
beforeAll(async () => {
  mkdirSync(join(cwd, 'conf'), { recursive: true });
  writeFileSync(join(cwd, 'conf/app.cfg'), '');
  // fish looks for the script of a program that exists only. None of the shells starts it.
  writeFileSync(join(root, 'smtp-lint'), `#!/bin/sh\ntouch '${started}'\n`, { mode: 0o755 });
  for (const shell of COMPLETED_SHELLS) {
    writeFileSync(scripts[shell], (await smtpLint(['completion', shell])).stdout);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

const INSTALLED: readonly (readonly [CompletedShell, string, Partial<Setting>])[] = [
  ['bash', 'is sourced', { read: `source '${scripts.bash}'` }],
  ['bash', 'runs without = and : as ends of words', { before: "COMP_WORDBREAKS=$' \\t\\n'" }],
  ['bash', 'cannot set options of a completion, as before version 4', { before: 'enable -n compopt' }],
  ['zsh', 'has not run compinit', { before: '' }],
  ['zsh', 'runs compinit afterwards', { before: '', after: 'autoload -Uz compinit; compinit -D' }],
  [
    'zsh',
    'finds the script in $fpath',
    { before: '', read: `fpath=('${root}' $fpath); autoload -Uz compinit; compinit -u -D` },
  ],
  [
    'zsh',
    'starts with options of ksh',
    { before: 'autoload -Uz compinit; compinit -D; setopt ksh_arrays sh_word_split nounset' },
  ],
  ['fish', 'reads the script from standard input', { read: `cat '${scripts.fish}' | source` }],
  [
    'fish',
    'finds the script in its directory of completions',
    { read: `set -p fish_complete_path '${root}'; set -p PATH '${root}'` },
  ],
];

test('the help tells how to install it in each shell', async () => {
  const { stdout } = await smtpLint(['completion', '--help']);
  for (const shell of COMPLETED_SHELLS) expect(stdout).toContain(`smtp-lint completion ${shell}`);
});

const tested = testedShells();

describe.each(INSTALLED.filter(([shell]) => tested.includes(shell)))('where %s %s', (shell, _, setting) => {
  test.each([
    ['smtp-lint expl\t', 'smtp-lint explain '],
    ['smtp-lint --rule credentials-in\t', 'smtp-lint --rule credentials-in-clear='],
    ['smtp-lint --rule=credentials-in-clear=w\t', 'smtp-lint --rule=credentials-in-clear=warning '],
    ['smtp-lint --output=conf/a\t', 'smtp-lint --output=conf/app.cfg '],
    ['smtp-lint explain smtp-client/por\t', 'smtp-lint explain smtp-client/port '],
  ])('%j', async (keys, line) => {
    expect(await SHELL_OF[shell]({ cwd, script: scripts[shell], ...setting }).type(keys)).toBe(line);
    expect(existsSync(started)).toBe(false);
  });
});
