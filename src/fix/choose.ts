import type { Edit } from '../diagnostics/diagnostic.ts';
import type { ConfigDocument, Section } from '../document/document.ts';
import { CannotEdit, type Editor } from '../edit/editor.ts';
import { lowerBound } from '../source/lower-bound.ts';
import { overlaps, type TextEdit, touches } from '../source/text-edit.ts';
import { type Fixable, Places, type PlannedFix, textEdits } from './intent.ts';

/** A fix that is not made, and why: a clause. */
export interface SkippedFix {
  readonly diagnostic: Fixable;
  readonly reason: string;
}

export interface Choice {
  readonly planned: readonly PlannedFix[];
  /** Fixes that a planned one keeps out of the round: it changes the same place. */
  readonly waiting: readonly Fixable[];
  readonly refused: readonly SkippedFix[];
}

/** The fixes that can be made in one round, in the order given; the first of two that get in each other's way. */
export function choose(
  fixables: readonly Fixable[],
  document: ConfigDocument,
  editor: Editor,
  canEncode: (text: string) => boolean,
): Choice {
  const places = new Places(document);
  const taken = new Taken(places);
  const planned: PlannedFix[] = [];
  const waiting: Fixable[] = [];
  const refused: SkippedFix[] = [];
  for (const diagnostic of fixables) {
    const intents = diagnostic.fix.edits;
    try {
      const edits = textEdits(intents, places, editor);
      if (!edits.every(({ text }) => canEncode(text)))
        throw new CannotEdit('the encoding of the file lacks a character of it');
      if (!taken.allows(intents, edits)) {
        waiting.push(diagnostic);
        continue;
      }
      taken.add(intents, edits);
      planned.push({ diagnostic, edits });
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'CannotEdit') throw error;
      refused.push({ diagnostic, reason: error.message });
    }
  }
  return { planned, waiting, refused };
}

/** What the fixes chosen so far change: pieces of the text, names of options, and how many options they remove. */
class Taken {
  readonly #places: Places;
  /** In the order of the text. */
  readonly #edits: TextEdit[] = [];
  readonly #names = new Set<string>();
  readonly #removed = new Map<Section, number>();

  constructor(places: Places) {
    this.#places = places;
  }

  allows(intents: readonly Edit[], edits: readonly TextEdit[]): boolean {
    const isFree = (edit: TextEdit) =>
      !this.#neighbours(edit).some((other) => overlaps(edit, other) || touches(edit, other));
    const keepsOne = intents.every((intent) => {
      if (intent.type !== 'remove') return true;
      const { section } = this.#places.entry(intent.nameSpan);
      const removed = this.#removed.get(section) ?? 0;
      return removed === 0 || removed + 1 < section.entries.length;
    });
    return keepsOne && edits.every(isFree) && this.#namesOf(intents).every((name) => !this.#names.has(name));
  }

  add(intents: readonly Edit[], edits: readonly TextEdit[]): void {
    for (const edit of edits) this.#edits.splice(this.#index(edit.span.start), 0, edit);
    for (const name of this.#namesOf(intents)) this.#names.add(name);
    for (const intent of intents) {
      if (intent.type !== 'remove') continue;
      const { section } = this.#places.entry(intent.nameSpan);
      this.#removed.set(section, (this.#removed.get(section) ?? 0) + 1);
    }
  }

  /** Edits that touch or surround this one; those chosen do not overlap, so these stand together. */
  #neighbours({ span }: TextEdit): readonly TextEdit[] {
    const near: TextEdit[] = [];
    for (let at = this.#index(span.start) - 1; at >= 0; at--) {
      const edit = this.#edits[at] as TextEdit;
      if (edit.span.end < span.start) break;
      near.push(edit);
    }
    for (let at = this.#index(span.start); at < this.#edits.length; at++) {
      const edit = this.#edits[at] as TextEdit;
      if (edit.span.start > span.end) break;
      near.push(edit);
    }
    return near;
  }

  #index(start: number): number {
    return lowerBound(this.#edits.length, (at) => (this.#edits[at]?.span.start ?? 0) < start);
  }

  /** Names that come into a section: two fixes must not write one option twice. */
  #namesOf(intents: readonly Edit[]): readonly string[] {
    return intents.flatMap((intent) => {
      if (intent.type === 'add-option') {
        return [`${intent.header.start}/${intent.option}`];
      }
      if (intent.type === 'rename-option') {
        const { section } = this.#places.entry(intent.nameSpan);
        return [`${section.headers[0]?.start}/${intent.to}`];
      }
      return [];
    });
  }
}
