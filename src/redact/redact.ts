import type { Catalog } from '../catalog/catalog.ts';
import type { ConfigDocument } from '../document/document.ts';
import { onePerLine } from '../document/one-per-line.ts';
import { loadReader } from '../document/readers.ts';
import { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';
import { applyEdits, type TextEdit } from '../source/text-edit.ts';
import { Judge } from './judge.ts';
import { Prose } from './prose.ts';
import { Redactor } from './redactor.ts';
import type { Place, Slots } from './slot.ts';
import { withoutOverlap } from './without-overlap.ts';

export type Redaction =
  | { readonly ok: true; readonly edits: readonly TextEdit[] }
  /** Where a secret may stand that would not be found. */
  | { readonly ok: false; readonly places: readonly Place[] };

/**
 * What to replace so that no secret is left in a file; everything else stays as it is. The result is looked through
 * once more by the same measure.
 */
export async function redact(document: ConfigDocument, catalog: Catalog): Promise<Redaction> {
  const sections = document.configurations.flatMap((configuration) => configuration.sections);
  const judge = new Judge(
    catalog,
    sections.map(({ name }) => name),
  );
  const prose = new Prose(judge, catalog);
  const redactOnce = async (once: ConfigDocument): Promise<Redaction> => {
    const found = await slotsOf(once, judge);
    const nul = nulOf(once.source);
    const places = nul.length > 0 ? nul : found.places;
    if (places.length > 0) return refuse(places, once);
    const redactor = new Redactor(once, found, judge, prose, catalog);
    for (const slot of found.slots) redactor.redactSlot(slot);
    for (const comment of once.comments()) redactor.redactComment(comment);
    redactor.redactRepetitions();
    if (redactor.places.length > 0) return refuse(redactor.places, once);
    return { ok: true, edits: withoutOverlap(redactor.edits) };
  };
  const redaction = await redactOnce(document);
  if (!redaction.ok || redaction.edits.length === 0) return redaction;
  const { path, text } = document.source;
  const read = await loadReader(document.syntax);
  const again = await redactOnce(read(new SourceFile(path, applyEdits(text, redaction.edits))));
  if (again.ok && again.edits.length === 0) return redaction;
  const [first] = redaction.edits;
  const message = 'what stands around this secret cannot be told from it';
  return { ok: false, places: [{ message, span: first?.span ?? span(0, 0) }] };
}

/** A second place on a line would tell how long what stands before it is, which may be a secret. */
function refuse(places: readonly Place[], { source }: ConfigDocument): Redaction {
  return { ok: false, places: onePerLine(places, source) };
}

/** What holds a NUL is binary, and may be a text that is read by a wrong encoding. */
function nulOf({ text }: SourceFile): readonly Place[] {
  const at = text.indexOf('\0');
  const message = 'the file holds a NUL character: it is binary, or UTF-16 without a byte order mark';
  return at === -1 ? [] : [{ message, span: span(at, at + 1) }];
}

async function slotsOf(document: ConfigDocument, judge: Judge): Promise<Slots> {
  const isKnownSecret = (section: string | undefined, name: string) => judge.isKnownSecret(section, name);
  switch (document.syntax) {
    case 'cfg':
      return (await import('./cfg-slots.ts')).cfgSlots(document, (name) => judge.knows(name));
    case 'yaml':
      return (await import('./yaml-slots.ts')).yamlSlots(document.source, isKnownSecret);
    case 'json':
      return (await import('./json-slots.ts')).jsonSlots(document.source, isKnownSecret);
    case 'xml':
      return (await import('./xml-slots.ts')).xmlSlots(document.source, isKnownSecret);
  }
}
