/** The texts that hasPlaceholder finds one in, as a pattern without flags. */
export const PLACEHOLDER = '\\{\\{[\\s\\S]*\\}\\}|\\$\\{[^}]+\\}';

/** How much of a value patterns of the user's own see, for nobody knows how long they take. */
const LONGEST = 1000;

/** Whether something fills in a part of the text later: `${NAME}` or `{{ name }}`, or what further patterns find. */
export function hasPlaceholder(text: string, further: readonly RegExp[]): boolean {
  const double = text.indexOf('{{');
  if (double !== -1 && text.includes('}}', double + 2)) return true;
  for (let at = text.indexOf('${'); at !== -1; ) {
    const close = text.indexOf('}', at + 2);
    if (close === -1) break;
    if (close > at + 2) return true;
    at = text.indexOf('${', close);
  }
  // A mark that is to be filled in stands at the beginning of a value, if not alone.
  const looked = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  return further.some((pattern) => pattern.test(looked));
}
