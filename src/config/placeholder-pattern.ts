/** What is wrong with a regular expression of placeholders; undefined where nothing is. */
export function placeholderProblem(text: string): string | undefined {
  let pattern: RegExp;
  try {
    pattern = placeholderPattern(text);
  } catch (error) {
    // The engine quotes the expression before it says what is wrong.
    const why = /: ([^:]+)$/.exec(error instanceof Error ? error.message : '')?.[1];
    return `this is no regular expression${why ? `: ${why}` : ''}`;
  }
  if (mayTakeForever(text))
    return 'a group that is repeated holds a repetition or a choice itself, which may take forever: write a set of signs, such as [A-Z_]+';
  if (pattern.test('')) return 'this matches the empty text, so that every value would be unknown';
  // No mark that deployment looks for is in both.
  const isForAll = pattern.test('true') && pattern.test('25');
  return isForAll
    ? 'this matches true as well as 25, so that nearly every value would be unknown'
    : undefined;
}

export function placeholderPattern(text: string): RegExp {
  return new RegExp(text, 'u');
}

/** How often a group may be repeated that holds a repetition or a choice. */
const FEW = 4;

/**
 * Whether the engine may have to try more ways to match a text than the text has characters, many times over: where a
 * group is repeated, and what stands in it can be taken in several ways. Some such expressions are harmless, but all can
 * be written without.
 */
function mayTakeForever(text: string): boolean {
  // What is escaped, and what stands in a set, is one sign.
  const plain = text.replace(/\\(?:[pPku]\{[^}]*\}|k<[^>]*>|.)/gsu, 'x').replace(/\[[^\]]*\]/g, 'x');
  /** For each group that is open, the outermost one first, whether it can be taken in several ways. */
  const open: boolean[] = [false];
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at];
    if (sign === '(') open.push(false);
    if (sign === '|') open[open.length - 1] = true;
    const isGroup = sign === ')' && (open.pop() ?? false);
    const { most, isVague } = repetitionBy(plain.slice(at + 1, at + 30));
    if (isGroup && most > FEW) return true;
    // The ? behind an opening bracket tells what kind of group it is.
    if (isGroup || (isVague && sign !== '(')) open[open.length - 1] = true;
  }
  return false;
}

/** How often at most what stands before a text is repeated by what it begins with, and whether more seldom as well. */
function repetitionBy(text: string): { readonly most: number; readonly isVague: boolean } {
  if (/^[*+]/.test(text)) return { most: Number.POSITIVE_INFINITY, isVague: true };
  if (text.startsWith('?')) return { most: 1, isVague: true };
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(text) ?? [];
  if (least === undefined) return { most: 1, isVague: false };
  if (comma === '') return { most: Number(least), isVague: false };
  return { most: most === '' ? Number.POSITIVE_INFINITY : Number(most), isVague: most !== least };
}
