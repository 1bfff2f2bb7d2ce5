import { Scalar } from 'yaml';

export type Style = typeof Scalar.PLAIN | typeof Scalar.QUOTE_SINGLE | typeof Scalar.QUOTE_DOUBLE;

/** Writes a text in this style, and in double quotes where the style cannot carry it. */
export function writeScalar(text: string, style: Style): string {
  if (style === Scalar.PLAIN && isPlainSafe(text)) return text;
  if (style === Scalar.QUOTE_SINGLE && /^[\x20-\x7e]*$/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text);
}

/** Whether every reader of YAML, one of version 1.1 too, takes these letters without quotes as they stand. */
function isPlainSafe(text: string): boolean {
  if (/^(?:0|[1-9]\d*)$/.test(text)) return true;
  return /^[A-Za-z/_][\w./@+-]*(?: [\w./@+-]+|:[\w./@+-]+)*$/.test(text) && !WORDS.test(text);
}

/** Words that stand for something else than their letters. What true and false stand for is what they say. */
const WORDS = /^(?:[yYnN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|null|Null|NULL|True|TRUE|False|FALSE)$/;

export function styleOf(node: unknown): Style | undefined {
  const { type } = (node ?? {}) as { type?: string };
  const isInline = type === Scalar.PLAIN || type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE;
  return isInline ? type : undefined;
}
