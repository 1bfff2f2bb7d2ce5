/** A comment as the lines that begin with #. A text of several lines, as some syntaxes have it, is never cut loose. */
export function commentLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map((line) => `#${line}`.trimEnd());
}
