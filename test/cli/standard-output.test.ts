import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainEnv } from '../support/plain-env.ts';

const node = process.env.SMTP_LINT_NODE ?? process.execPath;
const program = resolve('bin/smtp-lint.cjs');
/** Tells a pipe not to wait, as Node.js does with its streams, for as long as it runs. */
const HURRY = 'process.stdout; setTimeout(() => {}, 1500)';

let directory: string;
beforeAll(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'smtp-lint-output-')));
  const bad = Array.from({ length: 4000 }, (_, at) => `no-such-option-${at} = ü\n`).join('');
  writeFileSync(join(directory, 'big.cfg'), `[smtp-client]\nport = 70000\n${bad}`);
});
afterAll(() => rmSync(directory, { recursive: true }));

/** What a command line of the shell leaves in the file `out`, and the status of the program. */
function written(line: string): { readonly out: string; readonly status: number; readonly told: string } {
  const script = line.replace(
    'RUN',
    '"$1" "$2" --max-findings 4000 --format concise big.cfg 2>told; echo $? >status',
  );
  spawnSync('sh', ['-c', script, 'sh', node, program, HURRY], {
    cwd: directory,
    env: plainEnv(),
    stdio: 'ignore',
  });
  const read = (name: string) => readFileSync(join(directory, name), 'utf8');
  return { out: read('out'), status: Number(read('status')), told: read('told') };
}

describe.skipIf(process.platform === 'win32')('a report is whole', () => {
  const WAYS = {
    'in a file': '{ RUN; } >out',
    'at the end of a file': ': >out; { RUN; } >>out',
    'in a pipe': '{ RUN; } | cat >out',
    'in a pipe that is read late': '{ RUN; } | { sleep 0.5; cat >out; }',
    'in a pipe that does not wait': '{ "$1" -e "$3" & sleep 0.3; RUN; } | { sleep 0.8; cat >out; }',
  };

  test.each(Object.entries(WAYS))('%s', (_, line) => {
    const { out, status, told } = written(line);
    expect({ status, told }).toEqual({ status: 1, told: '' });
    const lines = out.split('\n');
    expect(lines.length).toBeGreaterThan(4000);
    expect(out).toBe(written(WAYS['in a file']).out);
  });
});

test.runIf(process.platform === 'linux')('a device that is full is told of, once', () => {
  const { status, told } = written(': >out; { RUN; } >/dev/full');
  expect(status).toBe(2);
  expect(told).toBe('smtp-lint: the report cannot be written: no space left on the device\n');
});

test.skipIf(process.platform === 'win32')('so is a descriptor that is there for reading', () => {
  const { status, told } = written(': >out; { RUN; } 1<big.cfg');
  expect(status).toBe(2);
  expect(told).toBe('smtp-lint: the report cannot be written: it is not open for this\n');
});
