import type { Catalog } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ConfigDocument, Reader } from '../document/document.ts';
import { loadReader } from '../document/readers.ts';
import type { MakeEditor } from '../edit/editor.ts';
import { loadEditor } from '../edit/editors.ts';
import { resolve } from '../effective/effective-config.ts';
import { type LintOptions, lintConfigs } from '../lint.ts';
import { SourceFile } from '../source/source-file.ts';
import { applyEdits } from '../source/text-edit.ts';
import { choose, type SkippedFix } from './choose.ts';
import { readsAsIntended } from './intended.ts';
import type { Fixable, PlannedFix } from './intent.ts';

export interface FixOptions extends LintOptions {
  /** Fixes that need a person's eye are made as well. */
  readonly unsafe?: boolean;
  /** Whether the encoding of the file has the characters of a text; any text unless given. */
  readonly canEncode?: (text: string) => boolean;
}

export interface FixResult {
  /** The document as it reads after the fixes; the one given where none was made. */
  readonly document: ConfigDocument;
  /** The findings whose fixes were made, in the order in which they were. */
  readonly applied: readonly Fixable[];
  /** Fixes of the findings that remain, which could not be made. */
  readonly skipped: readonly SkippedFix[];
}

/** How often the file is linted anew to fix what the fixes have brought up. */
const ROUNDS = 10;
/** How many edited texts are read in a round to find the fix that does not read back. */
const READINGS = 100;

/**
 * Applies the fixes of all findings until nothing changes. A fix is made whole or not at all, and only if the edited
 * text reads exactly as intended. Throws nothing.
 */
export async function fix(
  document: ConfigDocument,
  catalog: Catalog,
  options: FixOptions = {},
): Promise<FixResult> {
  const read = await loadReader(document.syntax);
  const makeEditor = await loadEditor(document.syntax);
  const rounds: Round[] = [];
  const seen = new Map([[document.source.text, 0]]);
  let present = document;
  while (rounds.length < ROUNDS) {
    const round = fixOnce(present, findings(present, catalog, options), read, makeEditor, options);
    if (round.applied.length === 0) return result(document, rounds, round.skipped);
    rounds.push(round);
    present = round.document;
    const cycle = seen.get(present.source.text);
    if (cycle !== undefined) return contradiction(document, rounds, cycle);
    seen.set(present.source.text, rounds.length);
  }
  const left = findings(present, catalog, options);
  const reason = `it is not done after ${ROUNDS} rounds`;
  return result(
    document,
    rounds,
    left.map((diagnostic) => ({ diagnostic, reason })),
  );
}

interface Round {
  readonly document: ConfigDocument;
  readonly applied: readonly Fixable[];
  readonly skipped: readonly SkippedFix[];
}

function result(
  document: ConfigDocument,
  rounds: readonly Round[],
  skipped: readonly SkippedFix[],
): FixResult {
  return {
    document: rounds.at(-1)?.document ?? document,
    applied: rounds.flatMap((round) => round.applied),
    skipped,
  };
}

/** Fixes that undo each other: the text that came again stays as it was when it came first. */
function contradiction(document: ConfigDocument, rounds: readonly Round[], cycle: number): FixResult {
  const reason = 'it and another fix undo each other';
  const [next] = rounds.slice(cycle);
  const skipped = next?.applied.map((diagnostic) => ({ diagnostic, reason })) ?? [];
  return result(document, rounds.slice(0, cycle), skipped);
}

function findings(document: ConfigDocument, catalog: Catalog, options: FixOptions): readonly Fixable[] {
  const diagnostics = lintConfigs(resolve(document, catalog), catalog, options);
  const isWanted = (diagnostic: Diagnostic): diagnostic is Fixable =>
    diagnostic.fix !== undefined && (options.unsafe === true || diagnostic.fix.applicability === 'safe');
  return diagnostics.filter(isWanted);
}

function fixOnce(
  document: ConfigDocument,
  fixables: readonly Fixable[],
  read: Reader,
  makeEditor: MakeEditor,
  { canEncode = () => true }: FixOptions,
): Round {
  if (fixables.length === 0) return { document, applied: [], skipped: [] };
  if (document.incomplete || document.source.text.includes('\0')) {
    const reason = 'the file cannot be read as a whole';
    return { document, applied: [], skipped: fixables.map((diagnostic) => ({ diagnostic, reason })) };
  }
  const { planned, skipped } = choose(fixables, document, makeEditor(document), canEncode);
  const proof = new Proof(document, read);
  const good = proof.exactOnes(planned);
  const applied = good.map((one) => one.diagnostic);
  const isGood = new Set(good);
  const reason = 'the edited text would not read as intended';
  const dropped = planned.filter((one) => !isGood.has(one)).map(({ diagnostic }) => ({ diagnostic, reason }));
  return { document: proof.edited(good), applied, skipped: [...skipped, ...dropped] };
}

/** Reads edited texts back, and finds the fixes that leave everything else as it was. */
class Proof {
  readonly #document: ConfigDocument;
  readonly #read: Reader;
  #readingsLeft = READINGS;

  constructor(document: ConfigDocument, read: Reader) {
    this.#document = document;
    this.#read = read;
  }

  edited(fixes: readonly PlannedFix[]): ConfigDocument {
    if (fixes.length === 0) return this.#document;
    const { path, text } = this.#document.source;
    const edits = fixes.flatMap((one) => one.edits);
    return this.#read(new SourceFile(path, applyEdits(text, edits)));
  }

  /** Mostly all of them. Where together they do not read as intended, each half is tried by itself. */
  exactOnes(fixes: readonly PlannedFix[]): readonly PlannedFix[] {
    if (this.#areExact(fixes)) return fixes;
    if (fixes.length < 2) return [];
    const half = fixes.length >> 1;
    const first = this.exactOnes(fixes.slice(0, half));
    const second = this.exactOnes(fixes.slice(half));
    if (first.length === 0) return second;
    return this.#areExact([...first, ...second]) ? [...first, ...second] : first;
  }

  #areExact(fixes: readonly PlannedFix[]): boolean {
    if (fixes.length === 0) return true;
    if (this.#readingsLeft-- <= 0) return false;
    const intents = fixes.flatMap((one) => one.diagnostic.fix.edits);
    return readsAsIntended(this.edited(fixes), this.#document, intents);
  }
}
