import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { smtpLint } from '../support/cli.ts';
import { readCommand } from '../support/github-log.ts';
import { tree } from '../support/tree.ts';

const EVIL = 'x\n::error::forged';

/** In GitHub Actions stderr is a part of the log as well. */
async function talkOf(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const root = relative(process.cwd(), tree(files));
  const { stderr } = await smtpLint(args.map((word) => word.replaceAll('ROOT', root)));
  expect(stderr.split('\n').filter((line) => readCommand(line) !== undefined)).toEqual([]);
  return stderr.replaceAll(root, 'ROOT');
}

const APP = '[smtp-client]\nserver = smtp.example.com\n';

test('a line break in the name of a directory without configurations begins no line', async () => {
  expect(await talkOf([`ROOT/${EVIL}`], { [`${EVIL}/a.txt`]: '' })).toBe(
    'smtp-lint: nothing to check: no configuration with a known section in ROOT/x\\x0a::error::forged\n',
  );
});

test('nor does one in the path of a broken configuration, or in its keys', async () => {
  const config = 'rules:\n  "r\\n::error::forged": off\n"::error::forged": 1\n';
  const path = `ROOT/${EVIL}/smtp-lint.config.yaml`.replace('\n', '\\x0a');
  const files = { [`${EVIL}/app.cfg`]: APP, [`${EVIL}/smtp-lint.config.yaml`]: config };
  expect(await talkOf(['ROOT'], files)).toBe(
    `smtp-lint: the configuration of smtp-lint cannot be used
${path}:2:3: rules.r\\x0a::error::forged: no rule is called so: smtp-lint explain lists them
${path}:3:1: ::error::forged: there is no such key
`,
  );
});

test('nor does one in a word of the command line', async () => {
  for (const args of [
    [`--x${EVIL}`],
    [`--rule=${EVIL}=off`, 'ROOT/app.cfg'],
    [`--release=${EVIL}`, 'ROOT/app.cfg'],
    [`--config=${EVIL}`, 'ROOT/app.cfg'],
    [`--format=${EVIL}`, 'ROOT/app.cfg'],
    [`--baseline=${EVIL}`, 'ROOT/app.cfg'],
    [`--catalog=${EVIL}`, 'ROOT/app.cfg'],
    [`-o`, `${EVIL}/x`, 'ROOT/app.cfg'],
    ['explain', EVIL],
    ['help', EVIL],
    [EVIL],
  ])
    expect(await talkOf(args, { 'app.cfg': APP })).toContain('x\\x0a::error::forged');
});

test('what is meant stands below what commander does not know', async () => {
  expect(await talkOf(['--rul', 'ROOT'])).toBe(
    "smtp-lint: unknown option '--rul'\n(Did you mean --rule?)\nRun smtp-lint --help for examples and options.\n",
  );
});

test('nor does a path in a baseline whose file is gone', async () => {
  const entry = { path: '::error::forged', rule: 'port', section: 's', option: EVIL, count: 1 };
  const baseline = JSON.stringify({ version: 1, findings: [entry] });
  const talk = await talkOf(['--baseline=ROOT/b.json', 'ROOT/app.cfg'], {
    'app.cfg': APP,
    'b.json': baseline,
  });
  expect(talk).toContain('\n  \\x3a:error::forged: x\\x0a::error::forged in [s] [port] (no such file)\n');
});
