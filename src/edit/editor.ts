import type { ConfigDocument, Entry, Section } from '../document/document.ts';
import type { TextEdit } from '../source/text-edit.ts';

/** An option with its value, as it is to be written. */
export interface Setting {
  readonly option: string;
  readonly text: string;
}

/** An entry with the section that it stands in. */
export interface Place {
  readonly section: Section;
  readonly entry: Entry;
}

/**
 * Edits the text of one document in its own syntax. What an edit does not concern keeps every byte. Each function
 * throws CannotEdit where an edit of the text would not be exact.
 */
export interface Editor {
  setValue(place: Place, text: string): readonly TextEdit[];
  /** Adds options to the end of a section, in the form of those that stand there. */
  addOptions(section: Section, settings: readonly Setting[]): readonly TextEdit[];
  remove(place: Place): readonly TextEdit[];
  renameOption(place: Place, to: string): readonly TextEdit[];
  renameSection(section: Section, to: string): readonly TextEdit[];
}

export type MakeEditor = (document: ConfigDocument) => Editor;

/** The text cannot be edited as intended; the reason is a clause for the user and quotes nothing of the file. */
export class CannotEdit extends Error {
  override readonly name = 'CannotEdit';
}
