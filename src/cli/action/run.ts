import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendWhole } from '../append-whole.ts';
import { ExitCode } from '../exit-code.ts';
import { describeFileError } from '../file-error.ts';
import { tellInternalError } from '../internal-error.ts';
import { run } from '../run.ts';
import { tellTrouble } from '../tell-trouble.ts';
import { withSignalsHeld } from '../with-signals-held.ts';
import { argumentsOf } from './inputs.ts';
import { outputLines, stepOutputs } from './outputs.ts';

/** Runs the program as a step of GitHub Actions: inputs from the environment, outputs to the runner's file. */
export function runAction(): Promise<void> {
  // A job that is cancelled leaves no folder behind.
  return withSignalsHeld(runStep);
}

async function runStep(): Promise<void> {
  const { env } = process;
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), 'smtp-lint-'));
    const report = join(folder, 'report.json');
    await run([`--format=json=${report}`, ...argumentsOf(env)]);
    // Without a report the step has failed with a sentence, and there is nothing to put out.
    if (env.GITHUB_OUTPUT && existsSync(report)) {
      await appendWhole(env.GITHUB_OUTPUT, outputLines(stepOutputs(readFileSync(report, 'utf8'))));
    }
  } catch (error) {
    process.exitCode = ExitCode.trouble;
    if (!(error instanceof Error && 'code' in error)) {
      tellInternalError(error, env.RUNNER_DEBUG === '1', process.stderr);
      return;
    }
    const why = `what the runner prepares for a step cannot be used: ${describeFileError(error)}`;
    await tellTrouble([why], process);
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}
