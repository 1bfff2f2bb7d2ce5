/** A comment of XML cannot hold the two hyphens that a reason follows elsewhere: one stands for them. */
export function withTwoHyphens(comment: string): string {
  if (!/^\s*smtp-lint-(?:dis|en)able/.test(comment)) return comment;
  return comment.replace(/(^|\s)-(?=\s|$)/, '$1--');
}
