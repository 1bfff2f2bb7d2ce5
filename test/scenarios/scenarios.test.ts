import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

/**
 * Each .txt here is a transcript of a shell in the directory files/: a line `$ command`, what it prints, lines of
 * stderr behind `! `, and `? 1` for an exit status other than 0. Lines with `#` are comments. `npm run accept`
 * writes what the program prints now; read it before you commit it. The bundled program is run, by the Node.js that
 * SMTP_LINT_NODE names or by this one.
 */
const directory = import.meta.dirname;
const bin = mkdtempSync(join(tmpdir(), 'smtp-lint-'));
const node = process.env.SMTP_LINT_NODE ?? process.execPath;
writeFileSync(join(bin, 'smtp-lint'), `#!/bin/sh\nexec '${node}' '${resolve('bin/smtp-lint.cjs')}' "$@"\n`);
chmodSync(join(bin, 'smtp-lint'), 0o755);
afterAll(() => rmSync(bin, { recursive: true }));

const transcripts = readdirSync(directory).filter((name) => name.endsWith('.txt'));

describe.each(transcripts)('%s', (name) => {
  test('is what a user sees', async () => {
    const script = readFileSync(join(directory, name), 'utf8');
    const kept = script.split('\n').filter((line) => /^[$#]/.test(line));
    expect(kept.some((line) => line.startsWith('$'))).toBe(true);
    const transcript = kept
      .map((line) => (line.startsWith('#') ? `${line}\n` : play(line.slice(2))))
      .join('');
    await expect(transcript).toMatchFileSnapshot(join(directory, name));
  });
});

function play(command: string): string {
  const { NODE_EXTRA_CA_CERTS, FORCE_COLOR, NO_COLOR, ...env } = process.env;
  const { stdout, stderr, status } = spawnSync('sh', ['-c', command], {
    cwd: join(directory, 'files'),
    env: { ...env, PATH: `${bin}${delimiter}${env.PATH}` },
    encoding: 'utf8',
  });
  const errors = stderr.split('\n').filter((line, at, all) => line !== '' || at < all.length - 1);
  const told = errors.map((line) => `! ${line}\n`.replace('! \n', '!\n')).join('');
  return `$ ${command}\n${stdout}${told}${status === 0 ? '' : `? ${status}\n`}\n`;
}
