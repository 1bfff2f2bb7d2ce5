import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printable } from '../../text/printable.ts';
import { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { run } from '../run.ts';
import { argumentsOf } from './inputs.ts';
import { outputLines, outputsOf } from './outputs.ts';

/** Runs the program as a step of GitHub Actions: inputs from the environment, outputs to the runner's file. */
export async function runAction(): Promise<void> {
  try {
    await runWith(process.env);
  } catch (error) {
    process.exitCode = ExitCode.trouble;
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`smtp-lint: the outputs of the step cannot be written: ${printable(why)}\n`);
  }
}

async function runWith(env: Io['env']): Promise<void> {
  const folder = mkdtempSync(join(env.RUNNER_TEMP ?? tmpdir(), 'smtp-lint-'));
  const report = join(folder, 'report.json');
  try {
    await run([`--format=json=${report}`, ...argumentsOf(env)]);
    if (env.GITHUB_OUTPUT) writeOutputs(env.GITHUB_OUTPUT, report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without a report the step has failed with a sentence, and there is nothing to put out. */
function writeOutputs(file: string, report: string): void {
  let text: string;
  try {
    text = readFileSync(report, 'utf8');
  } catch {
    process.exitCode = ExitCode.trouble;
    return;
  }
  appendFileSync(file, outputLines(outputsOf(text)));
}
