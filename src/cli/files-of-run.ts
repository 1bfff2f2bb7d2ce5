import type { FileReport } from '../report/report.ts';
import { printable } from '../text/printable.ts';
import { STDIN } from './input.ts';
import type { Output } from './io.ts';
import { shownPath } from './paths.ts';

/** A file that is not checked. */
export interface Skipped {
  /** As it is shown. */
  readonly path: string;
  readonly reason: string;
}

/** Prints which files are checked, and which are not. */
export function printFiles(files: readonly FileReport[], skipped: readonly Skipped[], stdout: Output): void {
  for (const { source, syntax } of files) stdout.write(`check ${printable(source.path)} (${syntax})\n`);
  for (const { path, reason } of skipped) stdout.write(`skip ${printable(path)}: ${reason}\n`);
}

/** What is said where there is nothing to check. */
export function nothingChecked(
  paths: readonly string[],
  skipped: readonly Skipped[],
  stdinFilename = STDIN,
): string {
  const where = paths.map((path) => (path === '-' ? stdinFilename : shownPath(path))).join(', ');
  const [reason, ...others] = new Set(skipped.map((one) => one.reason));
  // One reason for all says more than that there is none that fits.
  if (reason !== undefined && others.length === 0 && OF_WHOLE.test(reason))
    return `nothing to check: ${where}: ${reason}`;
  const hint = skipped.length > 0 ? ` (${skipped.length} skipped: --show-files lists them)` : '';
  return `nothing to check: no configuration with a known section in ${where}${hint}`;
}

/** What may be said of a directory as well as of a file in it. */
const OF_WHOLE = /^(?:ignored by .*|configures smtp-lint|is the baseline)$/s;
