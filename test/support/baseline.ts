import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, type Surroundings, smtpLint } from './cli.ts';

/** A directory with files and a baseline of them, thrown away at the end. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'smtp-lint-baseline-'));
  readonly baseline = this.of('baseline.json');

  of(name: string): string {
    return join(this.path, name);
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) writeFileSync(this.of(name), text);
  }

  async accept(...args: readonly string[]): Promise<Outcome> {
    return await smtpLint(['--write-baseline', this.baseline, ...(args.length > 0 ? args : [this.path])]);
  }

  /** What is reported and told, with names in the place of paths. */
  async check(args: readonly string[] = [this.path], surroundings: Surroundings = {}): Promise<Checked> {
    const run = await smtpLint(['-f', 'concise', '--baseline', this.baseline, ...args], surroundings);
    const lines = (text: string) =>
      text
        .replaceAll(`${this.path}/`, '')
        .split('\n')
        .filter((line) => line !== '');
    return { exitCode: run.exitCode, reported: lines(run.stdout), told: lines(run.stderr) };
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

export interface Checked {
  readonly exitCode: number;
  readonly reported: readonly string[];
  readonly told: readonly string[];
}
