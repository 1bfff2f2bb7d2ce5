import type { Catalog } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ConfigDocument, Reader } from '../document/document.ts';
import { loadReader } from '../document/readers.ts';
import type { MakeEditor } from '../edit/editor.ts';
import { loadEditor } from '../edit/editors.ts';
import { resolve } from '../effective/effective-config.ts';
import { type LintOptions, lintConfigs } from '../lint.ts';
import { SourceFile } from '../source/source-file.ts';
import { applyEdits, type TextEdit } from '../source/text-edit.ts';
import { choose, type SkippedFix } from './choose.ts';
import { guessedNames } from './guessed.ts';
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
  /** The edits of each round, which are of the text that the round before has left. */
  readonly rounds: readonly (readonly TextEdit[])[];
  /** Fixes of the findings that remain, which could not be made. */
  readonly skipped: readonly SkippedFix[];
  /** Where the names of options stand in the document that unsafe fixes gave them: whether they are right is a guess. */
  readonly guessed: ReadonlySet<number>;
}

/** How often the file is linted anew to fix what the fixes have brought up. */
const ROUNDS = 10;
/** How many edited texts are read in a round to find the fix that does not read back. */
const READINGS = 100;

const WAITS = 'another fix changes the same place';
const INEXACT = 'the edited text would not read as intended';

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
    if (round.made.length === 0) return result(document, rounds, round.skipped);
    rounds.push(round);
    present = round.document;
    const cycle = seen.get(present.source.text);
    if (cycle !== undefined) return contradiction(document, rounds, cycle);
    seen.set(present.source.text, rounds.length);
  }
  const left = findings(present, catalog, options);
  return result(document, rounds, skip(left, `it is not done after ${ROUNDS} rounds`));
}

/** The edits of one fix by itself, as `fix` makes it; undefined where it cannot be made. Throws nothing. */
export async function fixOne(
  document: ConfigDocument,
  fixable: Fixable,
): Promise<readonly TextEdit[] | undefined> {
  const read = await loadReader(document.syntax);
  const makeEditor = await loadEditor(document.syntax);
  return fixOnce(document, [fixable], read, makeEditor, {}).made[0]?.edits;
}

interface Round {
  readonly document: ConfigDocument;
  readonly made: readonly PlannedFix[];
  readonly skipped: readonly SkippedFix[];
}

function result(
  document: ConfigDocument,
  rounds: readonly Round[],
  skipped: readonly SkippedFix[],
): FixResult {
  return {
    document: rounds.at(-1)?.document ?? document,
    applied: rounds.flatMap(({ made }) => diagnosticsOf(made)),
    rounds: rounds.map(({ made }) => made.flatMap(({ edits }) => edits)),
    skipped,
    guessed: rounds.reduce<ReadonlySet<number>>((names, { made }) => guessedNames(names, made), new Set()),
  };
}

/** Fixes that undo each other: the text that came again stays as it was when it came first. */
function contradiction(document: ConfigDocument, rounds: readonly Round[], cycle: number): FixResult {
  const [next] = rounds.slice(cycle);
  const skipped = skip(diagnosticsOf(next?.made ?? []), 'it and another fix undo each other');
  return result(document, rounds.slice(0, cycle), skipped);
}

function findings(document: ConfigDocument, catalog: Catalog, options: FixOptions): readonly Fixable[] {
  const { findings: found } = lintConfigs(resolve(document, catalog), catalog, options);
  const isWanted = (diagnostic: Diagnostic): diagnostic is Fixable =>
    diagnostic.fix !== undefined && (options.unsafe === true || diagnostic.fix.applicability === 'safe');
  return found.filter(isWanted);
}

function fixOnce(
  document: ConfigDocument,
  fixables: readonly Fixable[],
  read: Reader,
  makeEditor: MakeEditor,
  { canEncode = () => true }: FixOptions,
): Round {
  if (fixables.length === 0) return { document, made: [], skipped: [] };
  if (document.incomplete || document.source.text.includes('\0')) {
    return { document, made: [], skipped: skip(fixables, 'the file cannot be read as a whole') };
  }
  const editor = makeEditor(document);
  const proof = new Proof(document, read);
  const made: PlannedFix[] = [];
  const skipped: SkippedFix[] = [];
  let open = fixables;
  while (open.length > 0) {
    const { planned, waiting, refused } = choose(
      [...diagnosticsOf(made), ...open],
      document,
      editor,
      canEncode,
    );
    // Those made before come first and fit each other: they are planned again.
    const further = planned.slice(made.length);
    const exact = new Set(proof.exactOnes(further, made));
    const inexact = further.filter((one) => !exact.has(one));
    made.push(...exact);
    skipped.push(...refused, ...skip(diagnosticsOf(inexact), INEXACT));
    // What waits for a fix that is not made need not wait.
    const isDone = inexact.length === 0 || proof.isSpent;
    if (isDone) skipped.push(...skip(waiting, WAITS));
    open = isDone ? [] : waiting;
  }
  return { document: proof.edited(made), made, skipped };
}

function diagnosticsOf(fixes: readonly PlannedFix[]): readonly Fixable[] {
  return fixes.map(({ diagnostic }) => diagnostic);
}

function skip(fixables: readonly Fixable[], reason: string): readonly SkippedFix[] {
  return fixables.map((diagnostic) => ({ diagnostic, reason }));
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

  get isSpent(): boolean {
    return this.#readingsLeft <= 0;
  }

  /** Mostly all of them. Where they do not read as intended, with those made before, each half is tried by itself. */
  exactOnes(fixes: readonly PlannedFix[], made: readonly PlannedFix[]): readonly PlannedFix[] {
    if (fixes.length === 0 || this.#areExact([...made, ...fixes])) return fixes;
    if (fixes.length < 2) return [];
    const half = fixes.length >> 1;
    const first = this.exactOnes(fixes.slice(0, half), made);
    return [...first, ...this.exactOnes(fixes.slice(half), [...made, ...first])];
  }

  #areExact(fixes: readonly PlannedFix[]): boolean {
    if (this.#readingsLeft-- <= 0) return false;
    const intents = fixes.flatMap((one) => one.diagnostic.fix.edits);
    return readsAsIntended(this.edited(fixes), this.#document, intents);
  }
}
