import type { FixFlags } from './fix-flags.ts';
import { UsageError } from './user-error.ts';

/** What `check` does about findings that were accepted. */
export interface BaselineFlags {
  /** The file that holds them. */
  readonly baseline?: string;
  /** The file that all findings are written to. */
  readonly writeBaseline?: string;
}

/** Throws a UsageError where the flags do not go together. */
export function checkBaselineFlags(flags: BaselineFlags & FixFlags & { readonly showFiles?: boolean }): void {
  const { baseline, writeBaseline, fixOnly, fixDryRun, showFiles } = flags;
  if (fixOnly && (baseline ?? writeBaseline) !== undefined)
    throw new UsageError('--fix-only reports nothing: leave --baseline and --write-baseline out');
  if (writeBaseline === undefined) return;
  if (baseline !== undefined)
    throw new UsageError('--write-baseline writes all findings, known or not: leave --baseline out');
  if (showFiles) throw new UsageError('--show-files checks nothing: there are no findings to write');
  if (fixDryRun)
    throw new UsageError('--fix-dry-run fixes nothing: --write-baseline goes with --fix, or without both');
}
