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
