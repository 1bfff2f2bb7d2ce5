/** The text of a comment that stood behind a value, where it comes to stand above it: what it suppresses stays the same. */
export function directiveAbove(comment: string): string {
  return comment.replace(/^(\s*smtp-lint-disable)-line(?=[\s:]|$)/, '$1-next-line');
}
