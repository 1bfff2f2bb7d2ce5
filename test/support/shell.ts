import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { plainEnv } from './plain-env.ts';

/** A shell that has the bundled program as `smtp-lint`, run by the Node.js that SMTP_LINT_NODE names, or by this one. */
export class Shell {
  readonly #bin = mkdtempSync(join(tmpdir(), 'smtp-lint-'));
  readonly #cwd: string;
  readonly #env: Readonly<Record<string, string>>;

  constructor(cwd: string, env: Readonly<Record<string, string>> = {}) {
    this.#cwd = cwd;
    this.#env = env;
    const node = process.env.SMTP_LINT_NODE ?? process.execPath;
    const program = join(this.#bin, 'smtp-lint');
    writeFileSync(program, `#!/bin/sh\nexec '${node}' '${resolve('bin/smtp-lint.cjs')}' "$@"\n`);
    chmodSync(program, 0o755);
  }

  /**
   * The command behind `$ ` and what a user sees of it: stdout, then lines of stderr behind `! `, then `? ` with the
   * exit status unless it is 0.
   */
  play(command: string): string {
    const env = plainEnv();
    const { stdout, stderr, status } = spawnSync('sh', ['-c', command], {
      cwd: this.#cwd,
      env: { ...env, ...this.#env, PATH: `${this.#bin}${delimiter}${env.PATH}` },
      encoding: 'utf8',
    });
    const told = stderr.replace(/^(?=.)/gm, '! ').replace(/^$(?=\n)/gm, '!');
    return `$ ${command}\n${stdout}${told}${status === 0 ? '' : `? ${status}\n`}`;
  }

  close(): void {
    rmSync(this.#bin, { recursive: true });
  }
}
