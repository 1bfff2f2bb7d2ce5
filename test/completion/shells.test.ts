import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import { scriptFor } from '../../src/cli/completion/script.ts';
import { COMPLETED_SHELLS } from '../../src/cli/completion/shells.ts';
import { smtpLint } from '../support/cli.ts';
import { type CompletingShell, type Setting, SHELL_OF, testedShells } from '../support/completing-shells.ts';

const root = mkdtempSync(join(tmpdir(), 'smtp-lint-completion-'));
const cwd = join(root, 'files');
const scriptOf = (shell: string) => join(root, shell);
beforeAll(async () => {
  mkdirSync(join(cwd, 'conf'), { recursive: true });
  for (const name of ['app.cfg', 'other.yaml', 'conf/a.cfg']) writeFileSync(join(cwd, name), '');
  for (const shell of COMPLETED_SHELLS) {
    const { stdout } = await smtpLint(['completion', shell]);
    writeFileSync(scriptOf(shell), stdout);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

const FILES = ['app.cfg', 'conf', 'other.yaml'];

/** Lines, and the words that are offered at the end of each. */
type Offers = readonly (readonly [line: string, words: readonly string[]])[];

async function ask(shell: CompletingShell, questions: Offers): Promise<Offers> {
  const answers = await shell.offers(questions.map(([line]) => line));
  return questions.map(([line], at) => [line, answers[at] ?? []]);
}

/** What is offered where, in every shell. */
const OFFERS: Offers = [
  ['smtp-lint co', ['compare', 'completion', 'conf', 'convert']],
  ['smtp-lint app', ['app.cfg']],
  ['smtp-lint app.cfg ', FILES],
  ['smtp-lint app.cfg exp', []],
  ['smtp-lint -- ', FILES],
  ['smtp-lint --fix', ['--fix', '--fix-dry-run', '--fix-only']],
  ['smtp-lint --vers', ['--version']],
  ['smtp-lint check --fix-', ['--fix-dry-run', '--fix-only']],
  ['smtp-lint check --vers', []],
  ['smtp-lint --color ', ['always', 'auto', 'never']],
  ['smtp-lint --color=a', ['--color=always', '--color=auto']],
  ['smtp-lint --syntax ', ['cfg', 'json', 'xml', 'yaml']],
  ['smtp-lint --fail-on next', ['next-cycle', 'next-pop-cycle']],
  ['smtp-lint --since ', []],
  ['smtp-lint --rule missing-', ['missing-option=', 'missing-secret-section=', 'missing-section=']],
  ['smtp-lint --rule=missing-s', ['--rule=missing-secret-section=', '--rule=missing-section=']],
  ['smtp-lint --rule syntax=', ['syntax=error', 'syntax=info', 'syntax=off', 'syntax=warning']],
  ['smtp-lint --rule=syntax=w', ['--rule=syntax=warning']],
  ['smtp-lint -o ', FILES],
  ['smtp-lint --output ', FILES],
  ['smtp-lint --output=o', ['--output=other.yaml']],
  ['smtp-lint --catalog ', FILES],
  ['smtp-lint --stdin-filename ', FILES],
  ['smtp-lint --conf', ['--config']],
  ['smtp-lint --config ', FILES],
  ['smtp-lint --config=o', ['--config=other.yaml']],
  ['smtp-lint --no-', ['--no-config', '--no-error-on-unmatched']],
  ['smtp-lint --show-', ['--show-config', '--show-files']],
  ['smtp-lint --show-config a', ['app.cfg']],
  ['smtp-lint --show-config app.cfg --format j', ['json', 'junit']],
  ['smtp-lint --baseline ', FILES],
  ['smtp-lint --baseline=o', ['--baseline=other.yaml']],
  ['smtp-lint check --write-baseline ', FILES],
  ['smtp-lint check --w', ['--watch', '--write-baseline']],
  ['smtp-lint --watch a', ['app.cfg']],
  ['smtp-lint -f sarif=o', ['sarif=other.yaml']],
  ['smtp-lint --format sarif=', FILES.map((file) => `sarif=${file}`)],
  ['smtp-lint --format=github --format=sarif=a', ['--format=sarif=app.cfg']],
  ['smtp-lint --rule unused-', ['unused-option=', 'unused-suppression=']],
  [
    'smtp-lint lsp --',
    [
      '--catalog',
      '--config',
      '--debug',
      '--help',
      '--max-file-size',
      '--no-config',
      '--release',
      '--rule',
      '--stdio',
    ],
  ],
  ['smtp-lint lsp --config ', FILES],
  ['smtp-lint lsp --rule unused-', ['unused-option=', 'unused-suppression=']],
  ['smtp-lint lsp a', []],
  ['smtp-lint --format json --file app.cfg explain po', ['pool-exceeds-provider-limit', 'port']],
  ['smtp-lint --format=json explain po', ['pool-exceeds-provider-limit', 'port']],
  ['smtp-lint -fjson explain po', ['pool-exceeds-provider-limit', 'port']],
  ['smtp-lint -qf json catalog c', ['check']],
  ['smtp-lint -qf c', ['checkstyle', 'concise']],
  ['smtp-lint -qo o', ['other.yaml']],
  ['smtp-lint diff ', FILES],
  ['smtp-lint diff app.cfg o', ['other.yaml']],
  ['smtp-lint diff app.cfg other.yaml a', []],
  ['smtp-lint diff --fail-on im', ['immediate']],
  ['smtp-lint compare app.cfg other.yaml c', ['conf']],
  ['smtp-lint explain a', ['allow-delegate', 'ambiguous-value', 'app.cfg']],
  ['smtp-lint explain smtp-client/server', ['smtp-client/server', 'smtp-client/server-type']],
  ['smtp-lint explain mail.smtp.auth.m', ['mail.smtp.auth.mechanisms']],
  ['smtp-lint template g', ['gmail-oauth2', 'graph']],
  ['smtp-lint template relay a', []],
  ['smtp-lint upgrade --from 8.5.20', ['8.5.201.05', '8.5.202.02', '8.5.204.04', '8.5.205.03']],
  ['smtp-lint reference ', ['options', 'presets', 'rules']],
  ['smtp-lint schema ', ['catalog', 'config', 'configuration']],
  ['smtp-lint schema config', ['config', 'configuration']],
  ['smtp-lint schema config --o', ['--output']],
  ['smtp-lint catalog c', ['check']],
  ['smtp-lint catalog check ', FILES],
  ['smtp-lint completion ', ['bash', 'fish', 'zsh']],
  ['smtp-lint help comp', ['compare', 'completion']],
];

/** What a line becomes when TAB is pressed behind it; the last character is where the cursor ends. */
const TYPED: readonly (readonly [keys: string, line: string])[] = [
  ['smtp-lint exp\t', 'smtp-lint explain '],
  ['smtp-lint --fix-d\t', 'smtp-lint --fix-dry-run '],
  ['smtp-lint --rule credentials-in\t', 'smtp-lint --rule credentials-in-clear='],
  ['smtp-lint --rule=credentials-in-clear=w\t', 'smtp-lint --rule=credentials-in-clear=warning '],
  ['smtp-lint --output=ap\t', 'smtp-lint --output=app.cfg '],
  ['smtp-lint --config oth\t', 'smtp-lint --config other.yaml '],
  ['smtp-lint --format sarif=con\t', 'smtp-lint --format sarif=conf/'],
  ['smtp-lint --format=sarif=oth\t', 'smtp-lint --format=sarif=other.yaml '],
  ['smtp-lint explain smtp-cl\t', 'smtp-lint explain smtp-client/'],
  ['smtp-lint diff app.cfg con\t', 'smtp-lint diff app.cfg conf/'],
];

/** Shells, terminals and the notations of zsh could take each of these for more than text. */
const HOSTILE = `it's '; touch one; ' $(touch two) \`touch three\` \\ \\' " [x]:(y) %F{red} !! \n\ttouch four \u001b[31m`;
const HOSTILE_NAMES = [
  '$(touch five)',
  "it's",
  'a b',
  'a;touch six',
  '`touch seven`',
  'a\\',
  '*',
  '-x',
  'a"b',
  'a\nb',
];
const HOSTILE_OPTION = { summary: HOSTILE, type: 'text', takesEffect: 'restart' };

/** Names that would have to be quoted are not offered; what is said of the others may be anything. */
const HOSTILE_CATALOG = {
  section: 'proxy',
  summary: HOSTILE,
  source: HOSTILE,
  options: Object.fromEntries([...HOSTILE_NAMES, 'zz-host'].map((name) => [name, HOSTILE_OPTION])),
  rules: {
    'zz-rule': {
      severity: 'error',
      summary: HOSTILE,
      because: HOSTILE,
      message: 'It is b.',
      names: ['zz-host'],
      when: { 'zz-host': ['a', 'b'] },
      expect: { 'zz-host': 'a' },
      bad: { 'zz-host': 'b' },
      good: { 'zz-host': 'a' },
    },
  },
};

test('a shell without a script is refused', async () => {
  const { exitCode, stdout, stderr } = await smtpLint(['completion', 'ksh']);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toContain('bash, zsh, fish');
});

describe.each(testedShells())('%s', (shell) => {
  const shellWith = (setting: Partial<Setting> = {}) =>
    SHELL_OF[shell]({ cwd, script: scriptOf(shell), ...setting });

  test('offers what may stand there', async () => {
    expect(await ask(shellWith(), OFFERS)).toEqual(OFFERS);
  });

  test.each(TYPED)('%j', async (keys, line) => {
    expect(await shellWith().type(keys)).toBe(line);
  });

  test('takes what a catalogue says for text and nothing else', async () => {
    const catalog = join(root, 'hostile.json');
    writeFileSync(catalog, JSON.stringify(HOSTILE_CATALOG));
    const { stdout, stderr } = await smtpLint(['completion', shell, '--catalog', catalog]);
    expect(stderr).toBe('');
    const script = join(root, `hostile.${shell}`);
    writeFileSync(script, stdout);
    const offers: Offers = [
      ['smtp-lint explain zz', ['zz-host', 'zz-rule']],
      ['smtp-lint explain proxy/', ['proxy/zz-host']],
      ['smtp-lint --rule zz-rule=o', ['zz-rule=off']],
      ['smtp-lint explain port', ['port']],
    ];
    expect(await ask(shellWith({ script }), offers)).toEqual(offers);
    expect(readdirSync(cwd).sort()).toEqual(FILES);
  });

  test('offers what a definition says, whatever it is', async () => {
    const program = new Command('smtp-lint');
    program
      .command('check', { isDefault: true })
      .argument('[path...]')
      .addOption(new Option('-f, --format <format[=file]>').choices(['text', 'sarif']))
      .option('--rules <id=severity...>', 'set')
      .option('--now');
    program
      .command('watch')
      .argument('<dry|wet>')
      .addArgument(new Argument('<how>').choices(['slow', 'soon']));
    const script = join(root, `other.${shell}`);
    writeFileSync(script, scriptFor(shell, program, { catalog: builtinCatalog(), presets: [] }));
    const offers: Offers = [
      ['smtp-lint w', ['watch']],
      ['smtp-lint watch a s', ['slow', 'soon']],
      ['smtp-lint --n', ['--now']],
      ['smtp-lint -f ', ['sarif', 'text']],
      ['smtp-lint -f sarif=o', ['sarif=other.yaml']],
      ['smtp-lint --format=sarif=', FILES.map((file) => `--format=sarif=${file}`)],
      ['smtp-lint --rules syntax=o', ['syntax=off']],
    ];
    expect(await ask(shellWith({ script }), offers)).toEqual(offers);
  });
});
