import type { TextEdit } from './text-edit.ts';

/**
 * The same edits without what they leave as it is, in the order of the text. A value that only loses its quotes is
 * not repeated: it may be a secret, and edits are sent to others.
 */
export function smallest(edits: readonly TextEdit[], text: string): readonly TextEdit[] {
  const sorted = [...edits].sort((one, other) => one.span.start - other.span.start);
  return sorted.flatMap((edit) => reduce(edit, text));
}

function reduce({ span: { start, end }, text: now }: TextEdit, text: string): readonly TextEdit[] {
  const before = text.slice(start, end);
  const kept = now === '' ? -1 : before.indexOf(now);
  if (kept !== -1) return around(start, end, start + kept, start + kept + now.length);
  const head = commonStart(before, now);
  const tail = commonEnd(before.slice(head), now.slice(head));
  return [{ span: { start: start + head, end: end - tail }, text: now.slice(head, now.length - tail) }];
}

/** Deletes what stands around the stretch that stays. */
function around(start: number, end: number, from: number, to: number): readonly TextEdit[] {
  const deletions = [
    { start, end: from },
    { start: to, end },
  ];
  return deletions.filter((span) => span.end > span.start).map((span) => ({ span, text: '' }));
}

/** A line break of two characters, and a character of two code units, are not taken apart. */
function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length++;
  return length > 0 && isFirstOfTwo(one.charCodeAt(length - 1)) ? length - 1 : length;
}

function commonEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length > 0 && isSecondOfTwo(one.charCodeAt(one.length - length)) ? length - 1 : length;
}

function isFirstOfTwo(code: number): boolean {
  return code === 13 || (code >= 0xd800 && code < 0xdc00);
}

function isSecondOfTwo(code: number): boolean {
  return code === 10 || (code >= 0xdc00 && code < 0xe000);
}
