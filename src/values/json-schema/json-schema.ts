/** A JSON Schema, version 2020-12. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/** Any value but a map, a list or nothing: YAML and JSON may write a text as a number or a boolean. */
export const anyText: JsonSchema = { type: ['string', 'number', 'boolean'], minLength: 1 };

export function textLike(pattern: string): JsonSchema {
  return { type: 'string', pattern };
}

/** Any of the schemas. */
export function anyOf(schemas: readonly JsonSchema[]): JsonSchema {
  const possible = schemas.filter((schema) => schema !== false);
  const [only] = possible;
  return possible.length > 1 ? { anyOf: possible } : (only ?? false);
}

/** This text in any case, and the number or boolean that YAML and JSON may write in its place. */
export function thisInAnyCase(text: string): JsonSchema {
  const typed = written(text).filter((value) => typeof value !== 'string');
  return anyOf([textLike(`^${inAnyCase(text)}$`), ...typed.map((value) => ({ const: value }))]);
}

/** A text as YAML and JSON may write it: 25 is a number there, true a boolean. */
export function written(text: string): readonly (string | number | boolean)[] {
  if (text === 'true' || text === 'false') return [text, text === 'true'];
  const number = Number(text);
  return text !== '' && String(number) === text && Number.isFinite(number) ? [text, number] : [text];
}

/** A pattern for this text, all signs literal. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** A pattern for this text in any case: JSON Schema has no flag for that. */
export function inAnyCase(text: string): string {
  return [...text]
    .map((character) => {
      const [lower, upper] = [character.toLowerCase(), character.toUpperCase()];
      return lower === upper || upper.length > 1 ? literally(character) : `[${upper}${lower}]`;
    })
    .join('');
}

/** A pattern for any of the words, by the way each is written. */
export function oneOf(words: readonly string[], write: (word: string) => string): string {
  const [only] = words;
  return words.length === 1 && only !== undefined ? write(only) : `(?:${words.map(write).join('|')})`;
}
