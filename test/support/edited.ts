import { builtinCatalog } from '../../src/catalog/builtin.ts';
import type { Syntax } from '../../src/document/document.ts';
import { complete, type Proposal } from '../../src/editor/complete.ts';
import { type EditedFile, editedFile } from '../../src/editor/edited-file.ts';
import type { LintOptions } from '../../src/lint.ts';
import { applyEdits } from '../../src/source/text-edit.ts';
import { readText } from './outline.ts';

const catalog = builtinCatalog();

/** A text as it stands in an editor, checked with the catalogue that comes with the program. */
export function edited(text: string, syntax: Syntax = 'cfg', options: LintOptions = {}): EditedFile {
  return editedFile(readText(text, syntax), catalog, options);
}

/** A text with the cursor where `|` stands. */
export function atCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('|');
  if (offset === -1) throw new Error('the text has no cursor');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** What can be written at the cursor. */
export function proposalsAt(marked: string, syntax: Syntax, options: LintOptions = {}): readonly Proposal[] {
  const { text, offset } = atCursor(marked);
  return complete(edited(text, syntax, options), offset);
}

/** The text after what is called so was written at the cursor. */
export function written(marked: string, syntax: Syntax, label: string): string {
  const { text } = atCursor(marked);
  const proposal = proposalsAt(marked, syntax).find((one) => one.label === label);
  if (!proposal) throw new Error(`nothing is called ${label}`);
  return applyEdits(text, [proposal]);
}

/** What an editor lists at the cursor: of what can be written, what goes on as the text before the cursor begins. */
export function offered(marked: string, syntax: Syntax, options: LintOptions = {}): readonly string[] {
  const { text, offset } = atCursor(marked);
  return proposalsAt(marked, syntax, options)
    .filter(({ filter, span }) =>
      filter.toLowerCase().startsWith(text.slice(span.start, offset).toLowerCase()),
    )
    .map(({ label }) => label);
}
