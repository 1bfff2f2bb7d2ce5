import { readFileSync } from 'node:fs';

/** A way in which the program writes files. */
export interface Writer {
  readonly name: string;
  /** What runs; the program where it is absent. */
  readonly script?: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The files that lie in the folder before, by name. */
  readonly before: Readonly<Record<string, string>>;
  /** The files that are written, in this order. */
  readonly targets: readonly string[];
}

/** Several pages of memory, so that a disk can take a part of it. */
const MUCH = '# a comment on something of no account\n'.repeat(300);
const FIXABLE = `[smtp-client]\nserver = h.example.com\nport = "587"\nenable-debug = FALSE\n${MUCH}`;
const BROKEN = readFileSync('examples/broken.cfg', 'utf8');
const OLD = `an older report\n${MUCH}`;
const NO_FINDING = '{ "version": 1, "findings": [] }\n';

export const WRITERS: readonly Writer[] = [
  {
    name: '--fix',
    args: ['--fix', 'a.cfg', 'b.cfg', 'c.cfg'],
    before: { 'a.cfg': FIXABLE, 'b.cfg': FIXABLE, 'c.cfg': FIXABLE },
    targets: ['a.cfg', 'b.cfg', 'c.cfg'],
  },
  {
    name: '-o',
    args: ['--format', 'json', '-o', 'report.json', 'in.cfg'],
    before: { 'in.cfg': BROKEN, 'report.json': OLD },
    targets: ['report.json'],
  },
  {
    name: '--format FORMAT=FILE',
    args: ['--format', 'json=old.json', '--format', 'sarif=new.sarif', 'in.cfg'],
    before: { 'in.cfg': BROKEN, 'old.json': OLD },
    targets: ['old.json', 'new.sarif'],
  },
  {
    name: '--write-baseline',
    args: ['--write-baseline', 'baseline.json', 'in.cfg'],
    before: { 'in.cfg': BROKEN, 'baseline.json': NO_FINDING },
    targets: ['baseline.json'],
  },
  {
    name: 'template --update',
    args: ['template', 'relay', '--update', 'app.cfg'],
    before: { 'app.cfg': FIXABLE },
    targets: ['app.cfg'],
  },
  { name: 'template -o', args: ['template', 'relay', '-o', 'new.cfg'], before: {}, targets: ['new.cfg'] },
  {
    name: 'convert -o',
    args: ['convert', '--to', 'xml', '-o', 'new.xml', 'in.cfg'],
    before: { 'in.cfg': FIXABLE },
    targets: ['new.xml'],
  },
  {
    name: 'redact -o --force',
    args: ['redact', '--force', '-o', 'old.cfg', 'in.cfg'],
    before: { 'in.cfg': BROKEN, 'old.cfg': OLD },
    targets: ['old.cfg'],
  },
  {
    name: 'schema -o',
    args: ['schema', '-o', 'schema.json'],
    before: { 'schema.json': OLD },
    targets: ['schema.json'],
  },
  {
    name: 'reference -o',
    args: ['reference', 'options', '-o', 'options.md'],
    before: { 'options.md': OLD },
    targets: ['options.md'],
  },
  {
    name: 'diff -o',
    args: ['diff', '--format', 'json', '-o', 'plan.json', 'one.cfg', 'other.cfg'],
    before: { 'one.cfg': BROKEN, 'other.cfg': FIXABLE },
    targets: ['plan.json'],
  },
  {
    name: '--summary',
    args: ['--summary', 'in.cfg'],
    env: { GITHUB_STEP_SUMMARY: 'summary.md' },
    before: { 'in.cfg': BROKEN, 'summary.md': OLD },
    targets: ['summary.md'],
  },
  {
    name: 'action.yml',
    script: 'bin/github-action.cjs',
    args: [],
    env: {
      GITHUB_STEP_SUMMARY: 'summary.md',
      GITHUB_OUTPUT: 'output',
      RUNNER_TEMP: '.',
      INPUT_FILES: 'in.cfg',
      'INPUT_SARIF-FILE': 'new.sarif',
    },
    before: { 'in.cfg': BROKEN, 'summary.md': OLD, output: 'earlier=1\n' },
    targets: ['new.sarif', 'summary.md', 'output'],
  },
];
