import type { FormatChoice } from './formats.ts';
import type { Io } from './io.ts';
import { UsageError } from './user-error.ts';

/** What `check` does about the findings that have a fix. */
export interface FixFlags {
  readonly fix?: boolean;
  readonly fixOnly?: boolean;
  readonly fixDryRun?: boolean;
  readonly unsafeFixes?: boolean;
  readonly exitNonZeroOnFix?: boolean;
}

interface ReportFlags {
  readonly format?: readonly FormatChoice[];
  readonly output?: string;
  readonly summary?: boolean;
  readonly since?: string;
}

export function wantsFixes({ fix, fixOnly, fixDryRun }: FixFlags): boolean {
  return fix === true || fixOnly === true || fixDryRun === true;
}

/** Where the report goes: to stderr where stdout holds a diff, or standard input with its fixes. */
export function reportIo(io: Io, flags: FixFlags, paths: readonly string[]): Io {
  const isTaken = flags.fixDryRun === true || (wantsFixes(flags) && paths.includes('-'));
  return isTaken ? { stdout: io.stderr, stderr: io.stderr, stdin: io.stdin, env: io.env } : io;
}

/** Throws a UsageError where the flags do not go together. */
export function checkFixFlags(flags: FixFlags & ReportFlags): void {
  const { unsafeFixes, exitNonZeroOnFix, fixOnly, fixDryRun, since } = flags;
  const modifier = unsafeFixes ? '--unsafe-fixes' : exitNonZeroOnFix ? '--exit-non-zero-on-fix' : undefined;
  if (modifier && !wantsFixes(flags))
    throw new UsageError(`${modifier} goes with --fix, --fix-only or --fix-dry-run`);
  if (fixOnly && asksForReport(flags))
    throw new UsageError('--fix-only prints no report: leave --format, --output and --summary out');
  if (since !== undefined && (fixOnly || fixDryRun))
    throw new UsageError('--since compares what is on the disk: it goes with --fix alone');
}

function asksForReport({ format = [], output, summary }: ReportFlags): boolean {
  const asks = format.some(({ format: name, path }) => name !== 'text' || path !== undefined);
  return asks || output !== undefined || summary === true;
}
