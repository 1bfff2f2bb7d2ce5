import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { MOST_SHOWN } from '../diagnostics/heaviest.ts';
import { fix, fixOne } from '../fix/fix.ts';
import type { Fixable } from '../fix/intent.ts';
import { compose } from '../source/compose.ts';
import { smallest } from '../source/smallest.ts';
import type { Span } from '../source/span.ts';
import { printable } from '../text/printable.ts';
import type { EditedFile } from './edited-file.ts';
import type { Repair } from './repair.ts';
import { suppression } from './suppression.ts';

/** How many characters are read for one answer: an editor asks again wherever the cursor goes. */
const MOST_READ = 5_000_000;
/** Each is tried on the whole file, and a selection may be the whole file too. */
const MOST_FIXES = 50;
const MOST_SUPPRESSIONS = 10;

/** What can be done about the findings that touch a span: their fixes, then comments that suppress them. */
export async function repairsWithin(file: EditedFile, span: Span): Promise<readonly Repair[]> {
  const touched = file.findings.filter((finding) => touches(finding.span, span));
  const readings = Math.floor(MOST_READ / Math.max(1, file.document.source.text.length));
  const fixes = await Promise.all(
    touched
      .filter(isFixable)
      .slice(0, Math.min(MOST_FIXES, readings))
      .map((finding) => fixOf(finding, file)),
  );
  // To suppress a finding the file is checked once more.
  const most = Math.min(MOST_SUPPRESSIONS, Math.floor(readings / 10));
  const suppressed = touched.length > most ? [] : touched;
  const suppressions = await Promise.all(suppressed.map((finding) => suppression(finding, file)));
  return [...fixes, ...suppressions].filter((repair) => repair !== undefined);
}

/** All safe fixes at once, as `--fix` makes them; undefined where it would change nothing. */
export function fixAll(file: EditedFile): Promise<Repair | undefined> {
  const known = allFixed.get(file) ?? makeAll(file);
  allFixed.set(file, known);
  return known;
}

/** An editor asks for it wherever the cursor goes, and only a change of the file changes it. */
const allFixed = new WeakMap<EditedFile, Promise<Repair | undefined>>();

async function makeAll(file: EditedFile): Promise<Repair | undefined> {
  const { document, catalog, options, findings } = file;
  const safe = findings.filter(({ fix }) => fix?.applicability === 'safe');
  if (safe.length === 0) return undefined;
  const { rounds, applied } = await fix(document, catalog, options);
  if (applied.length === 0) return undefined;
  const { text } = document.source;
  const edits = smallest(compose(text.length, rounds), text);
  return { title: 'Make all safe fixes', findings: safe.slice(0, MOST_SHOWN), edits, isPreferred: true };
}

async function fixOf(finding: Fixable, { document, catalog }: EditedFile): Promise<Repair | undefined> {
  const edits = await fixOne(document, finding, catalog);
  if (!edits) return undefined;
  const isSafe = finding.fix.applicability === 'safe';
  const title = printable(finding.fix.title);
  return {
    title: `${title.slice(0, 1).toUpperCase()}${title.slice(1)}${isSafe ? '' : ' (needs your eye)'}`,
    findings: [finding],
    edits: smallest(edits, document.source.text),
    isPreferred: isSafe,
  };
}

function isFixable(finding: Diagnostic): finding is Fixable {
  return finding.fix !== undefined;
}

function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}
