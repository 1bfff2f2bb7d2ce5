import type { Comment } from './comment.ts';

/** A comment by the text of its token, which may end with blanks. */
export function toYamlComment(written: string, offset: number): Comment {
  const end = offset + written.trimEnd().length;
  return { start: offset, end, text: written.slice(1), textStart: offset + 1 };
}
