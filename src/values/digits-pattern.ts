/** A pattern for decimal digits of a whole number up to `most`, which is not negative; zeros in front count nothing. */
export function upTo(most: number): string {
  const limit = String(most);
  const shorter = limit.length > 1 ? [`\\d{1,${limit.length - 1}}`] : [];
  return `0*(?:${[...shorter, ...below(limit, digits(limit)), limit].join('|')})`;
}

/** A pattern for decimal digits of a whole number from `least` on, which is not negative. */
export function from(least: number): string {
  const limit = String(least);
  return `0*(?:${[`[1-9]\\d{${limit.length},}`, ...above(limit, digits(limit)), limit].join('|')})`;
}

/** Patterns for texts of the form of `limit` that come before it; `form` has a pattern for each character. */
export function below(limit: string, form: readonly string[]): readonly string[] {
  return alternatives(limit, form, (digit) => (digit > 0 ? `[0-${digit - 1}]` : undefined));
}

function above(limit: string, form: readonly string[]): readonly string[] {
  return alternatives(limit, form, (digit) => (digit < 9 ? `[${digit + 1}-9]` : undefined));
}

/** For each digit: what stands before it, another digit, and anything behind it. */
function alternatives(
  limit: string,
  form: readonly string[],
  other: (digit: number) => string | undefined,
): readonly string[] {
  return [...limit].flatMap((character, at) => {
    const digit = /\d/.test(character) ? other(Number(character)) : undefined;
    return digit === undefined ? [] : [limit.slice(0, at) + digit + form.slice(at + 1).join('')];
  });
}

function digits(limit: string): readonly string[] {
  return [...limit].map(() => '\\d');
}
