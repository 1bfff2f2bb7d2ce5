import type { Catalog } from '../catalog/catalog.ts';
import { MOST_SHOWN } from '../diagnostics/heaviest.ts';
import type { ConfigDocument } from '../document/document.ts';
import { resolve } from '../effective/effective-config.ts';
import { visibleSpans } from '../effective/visible.ts';
import { type FixResult, fix } from '../fix/fix.ts';
import { hideValues } from '../fix/guessed.ts';
import type { LintOptions } from '../lint.ts';
import { unifiedDiff, type Version } from '../report/diff.ts';
import { decode } from '../source/decode.ts';
import { canEncode } from '../source/encode.ts';
import { reencode } from '../source/reencode.ts';
import { atMost } from '../text/at-most.ts';
import { printable } from '../text/printable.ts';
import type { FixFlags } from './fix-flags.ts';
import type { Input } from './input.ts';
import type { Io } from './io.ts';
import { replaceFile } from './replace-file.ts';
import { isUserError } from './user-error.ts';

export interface FixTask extends LintOptions {
  /** Where the file is written to; absent for standard input, whose text goes to stdout. */
  readonly path?: string;
  readonly flags: FixFlags & { readonly quiet?: boolean };
  readonly catalog: Catalog;
  readonly io: Io;
}

export interface FixOutcome {
  /** What is to be reported on: the file as it is after its fixes. */
  readonly input: Input;
  readonly fixed: number;
  /** Why the file could not be written; it is then as it was. */
  readonly failure?: string;
}

/** Fixes one file, or shows what fixing it would change. */
export async function fixInput(input: Input, task: FixTask): Promise<FixOutcome> {
  const { flags, catalog, io, path } = task;
  const { encoding } = decode(input.bytes);
  const result = await fix(input.document, catalog, {
    ...task,
    unsafe: flags.unsafeFixes ?? false,
    canEncode: (text) => canEncode(text, encoding),
  });
  const document = hideValues(result.document, result.guessed);
  const isChanged = result.applied.length > 0;
  const bytes = isChanged ? reencode(input.bytes, result.document.source.text) : input.bytes;
  if (!bytes) {
    note(
      task,
      input.document,
      `nothing is fixed: the file holds bytes that are no ${encoding.toUpperCase()}`,
    );
    if (path === undefined && !flags.fixDryRun) io.stdout.write(input.bytes);
    return { input, fixed: 0 };
  }
  if (flags.fixDryRun) {
    if (isChanged) io.stdout.write(diff(input.document, document, catalog));
  } else if (path === undefined) {
    io.stdout.write(bytes);
  } else if (isChanged) {
    try {
      await replaceFile(path, input.bytes, bytes, 'fixed');
    } catch (error) {
      if (!isUserError(error)) throw error;
      return { input, fixed: 0, failure: error.message };
    }
  }
  tell(result, task);
  return { input: { ...input, bytes, document }, fixed: result.applied.length };
}

function diff(before: ConfigDocument, after: ConfigDocument, catalog: Catalog): string {
  const version = (document: ConfigDocument): Version => ({
    source: document.source,
    visible: visibleSpans(resolve(document, catalog)),
  });
  return unifiedDiff(version(before), version(after));
}

/** How many notes of a kind are told of one file. */
const MOST_NOTES = 50;

/** Says what was fixed and what could not be. With --fix-only that is the result and not talk. */
function tell({ applied, skipped, guessed, document }: FixResult, task: FixTask): void {
  const { flags, io, path } = task;
  const { source } = document;
  if (flags.fixOnly && !flags.fixDryRun) {
    const output = path === undefined ? io.stderr : io.stdout;
    const lines = applied.map(({ rule, section, option, fix }) => {
      const what = option === undefined ? `[${section}]` : `${option} in [${section}]`;
      return `${printable(`${source.path}: fixed ${what}: ${fix.title}`)} [${rule}]`;
    });
    output.write(
      atMost(lines, MOST_SHOWN)
        .map((line) => `${line}\n`)
        .join(''),
    );
  }
  for (const { diagnostic, reason } of skipped.slice(0, MOST_NOTES)) {
    const { line } = source.position(diagnostic.span.start);
    note(task, document, `not fixed: ${diagnostic.fix.title}: ${reason}`, line);
  }
  if (skipped.length > MOST_NOTES) note(task, document, `not fixed: and ${skipped.length - MOST_NOTES} more`);
  if (applied.length === 0 || (flags.fixOnly && !flags.fixDryRun)) return;
  for (const name of [...guessed].slice(0, MOST_NOTES)) {
    const message = 'the name given to this option is a guess: its value is not shown in this run';
    note(task, document, message, source.position(name).line);
  }
  if (guessed.size > MOST_NOTES)
    note(task, document, `${guessed.size - MOST_NOTES} more names are guesses, and their values not shown`);
  note(task, document, flags.fixDryRun ? `${applied.length} would be fixed` : `${applied.length} fixed`);
}

function note({ flags, io }: FixTask, { source }: ConfigDocument, message: string, line?: number): void {
  if (flags.quiet) return;
  const place = line === undefined ? source.path : `${source.path}:${line}`;
  io.stderr.write(`smtp-lint: ${printable(`${place}: ${message}`)}\n`);
}
