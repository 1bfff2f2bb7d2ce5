const NAME_START =
  ':A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const NAME_REST = `${NAME_START}\\-.0-9\\xB7\\u0300-\\u036F\\u203F-\\u2040`;

const NAME = new RegExp(`[${NAME_START}][${NAME_REST}]*`, 'uy');
const REFERENCE = new RegExp(`&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([${NAME_START}][${NAME_REST}]*));`, 'uy');
const ILLEGAL = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The name that stands at an offset; empty where none does. */
export function nameAt(text: string, offset: number): string {
  NAME.lastIndex = offset;
  return NAME.exec(text)?.[0] ?? '';
}

export interface Reference {
  readonly length: number;
  /** Undefined for an entity that XML itself does not define, and for a character that it does not have. */
  readonly text: string | undefined;
}

/** The reference that an & at an offset begins; undefined where it begins none. */
export function referenceAt(text: string, offset: number): Reference | undefined {
  REFERENCE.lastIndex = offset;
  const match = REFERENCE.exec(text);
  if (!match) return undefined;
  const [{ length }, hex, decimal, name = ''] = match;
  if (hex === undefined && decimal === undefined)
    return { length, text: Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined };
  const code = hex === undefined ? Number.parseInt(decimal as string, 10) : Number.parseInt(hex, 16);
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : '\0';
  return { length, text: ILLEGAL.test(character) ? undefined : character };
}

/** Where a text holds characters that XML 1.0 does not have, be they escaped. */
export function* illegalCharacters(text: string): Generator<number> {
  if (!ILLEGAL.test(text)) return;
  for (const { index } of text.matchAll(new RegExp(ILLEGAL, 'gu'))) yield index;
}

/** The text with U+FFFD in the place of characters that XML 1.0 does not have. */
export function withoutIllegal(text: string): string {
  return canStandInXml(text) ? text : text.replace(new RegExp(ILLEGAL, 'gu'), '\ufffd');
}

/** Whether XML 1.0 has every character of a text. */
export function canStandInXml(text: string): boolean {
  return !ILLEGAL.test(text);
}
