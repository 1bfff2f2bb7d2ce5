import type { Diagnostic, Edit, Fix } from '../diagnostics/diagnostic.ts';
import type { ConfigDocument, Section } from '../document/document.ts';
import { CannotEdit, type Editor, type Place, type Setting } from '../edit/editor.ts';
import type { Span } from '../source/span.ts';
import { overlaps, type TextEdit } from '../source/text-edit.ts';

export interface Fixable extends Diagnostic {
  readonly fix: Fix;
}

/** A fix with the edits of the text that carry it out. */
export interface PlannedFix {
  readonly diagnostic: Fixable;
  readonly edits: readonly TextEdit[];
}

/** Finds the sections and entries of a document by the places that a fix names. */
export class Places {
  readonly #entries = new Map<number, Place | 'shared'>();
  readonly #sections = new Map<number, Section | 'shared'>();

  constructor({ configurations }: ConfigDocument) {
    for (const { sections } of configurations) {
      for (const section of sections) {
        for (const { start } of section.headers)
          this.#sections.set(start, this.#sections.has(start) ? 'shared' : section);
        for (const entry of section.entries) {
          const { start } = entry.nameSpan;
          this.#entries.set(start, this.#entries.has(start) ? 'shared' : { section, entry });
        }
      }
    }
  }

  entry({ start }: Span): Place {
    return found(this.#entries.get(start));
  }

  section({ start }: Span): Section {
    return found(this.#sections.get(start));
  }
}

function found<Found>(place: Found | 'shared' | undefined): Found {
  if (place === 'shared') throw new CannotEdit('an alias stands for it elsewhere');
  if (place === undefined) throw new CannotEdit('it stands nowhere in the file');
  return place;
}

/** The edits of the text for all intents of one fix. Throws CannotEdit. */
export function textEdits(edits: readonly Edit[], places: Places, editor: Editor): readonly TextEdit[] {
  const made: TextEdit[] = [];
  for (const edit of edits) {
    switch (edit.type) {
      case 'set-value':
        made.push(...editor.setValue(places.entry(edit.nameSpan), edit.text));
        break;
      case 'remove':
        made.push(...editor.remove(places.entry(edit.nameSpan)));
        break;
      case 'rename-option':
        made.push(...editor.renameOption(places.entry(edit.nameSpan), edit.to));
        break;
      case 'rename-section':
        made.push(...editor.renameSection(sectionOf(edit.headers, places), edit.to));
        break;
      case 'add-option':
        // Options for one section are added together, by the first of them.
        if (edits.find((other) => isAddedTo(other, edit.header)) === edit)
          made.push(...editor.addOptions(places.section(edit.header), settingsFor(edits, edit.header)));
        break;
    }
  }
  const isClash = made.some((one, at) => made.slice(at + 1).some((other) => overlaps(one, other)));
  if (isClash) throw new CannotEdit('its edits overlap');
  return made;
}

/** All edits that add an option below this header. */
function settingsFor(edits: readonly Edit[], header: Span): readonly Setting[] {
  return edits.flatMap((edit) =>
    edit.type === 'add-option' && isAddedTo(edit, header) ? [{ option: edit.option, text: edit.text }] : [],
  );
}

function isAddedTo(edit: Edit, header: Span): boolean {
  return edit.type === 'add-option' && edit.header.start === header.start;
}

function sectionOf(headers: readonly Span[], places: Places): Section {
  return places.section(headers[0] as Span);
}
