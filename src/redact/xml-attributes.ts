/** An attribute as it may stand in a comment: without quotes, or with the last one missing. */
export const ATTRIBUTE = /([\w:.-]{1,80})\s*=\s*("[^"]*"?|'[^']*'?|[^\s"'<>=]+?(?=\/?>|\s|$))/g;

/** The same comment with dots where attributes stand, which are looked at by themselves. */
export function withoutAttributes(comment: string): string {
  return comment.replace(/<[^<]*/g, (tag) =>
    tag.replace(ATTRIBUTE, (attribute) => '.'.repeat(attribute.length)),
  );
}
