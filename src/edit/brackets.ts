import { type Span, span } from '../source/span.ts';
import type { TextEdit } from '../source/text-edit.ts';
import { CannotEdit } from './editor.ts';

/** What stands between brackets or braces, parted by commas: JSON, and the flow style of YAML. */
export interface Brackets {
  /** From the opening to behind the closing bracket. */
  readonly span: Span;
  readonly items: readonly Span[];
}

/** Takes an item away with the comma that it had. */
export function removeItem(text: string, { span: own, items }: Brackets, index: number): TextEdit {
  const item = items[index] as Span;
  const before = items[index - 1];
  const after = items[index + 1];
  const cut = after
    ? span(item.start, after.start)
    : before
      ? span(before.end, item.end)
      : span(own.start + 1, own.end - 1);
  const beside = text.slice(cut.start, item.start) + text.slice(item.end, cut.end);
  if (/[^\s,]/.test(beside)) throw new CannotEdit('a comment stands beside it');
  return { span: cut, text: '' };
}

/** Adds items behind one that is there, parted as the others are. */
export function insertAfter(
  text: string,
  { span: own, items }: Brackets,
  index: number,
  added: readonly string[],
): TextEdit {
  const { start, end } = items[index] as Span;
  const before = items[index - 1];
  const gap = before ? text.slice(before.end, start) : `,${text.slice(own.start + 1, start)}`;
  const isPlainGap = /^\s*,\s*$/.test(gap);
  // The blank behind an opening brace says nothing of what stands behind a comma.
  const usual = before || gap.includes('\n') || gap.includes('\r') ? gap : ', ';
  const separator = isPlainGap ? usual : ', ';
  return { span: span(end, end), text: added.map((item) => separator + item).join('') };
}

/** Fills brackets that hold nothing. */
export function fillEmpty(text: string, { span: own }: Brackets, added: readonly string[]): TextEdit {
  if (text.slice(own.start + 1, own.end - 1).trim() !== '') throw new CannotEdit('a comment stands there');
  const [open, close] = [text[own.start], text[own.end - 1]];
  return { span: own, text: `${open}${added.join(', ')}${close}` };
}
