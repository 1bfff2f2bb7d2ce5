import { parse } from 'ini';
import { showValue } from '../diagnostics/show-value.ts';
import { isShown, valuePlace } from '../effective/phrase.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import type { Finding } from './rule.ts';

/** What there is to say of a value that common INI readers may read otherwise; undefined where they do not. */
export function readByOthers(section: string, read: ReadEntry): Finding | undefined {
  const other = readByIni(read.text);
  return other === read.text ? undefined : findingOf(section, read, other);
}

function findingOf(section: string, read: ReadEntry, other: string | undefined): Finding {
  const shown = other !== undefined && isShown(read) ? `: they read ${showValue(other)}` : '';
  return {
    rule: 'ambiguous-value',
    section,
    option: read.name,
    message: `common INI readers ${how(read.text, other)}${shown}.`,
    help: 'If the value is right as it stands, make sure that nothing but the server reads it.',
    span: valuePlace(read),
  };
}

/** Undefined where the line is passed over. */
function readByIni(text: string): string | undefined {
  const { value } = parse(`value=${text}`);
  if (value === undefined) return undefined;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function how(text: string, other: string | undefined): string {
  if (other === undefined) return 'pass over this line, for a line separator (U+2028 or U+2029) stands in it';
  const cut = text.startsWith(other) ? /^\s*([;#])/.exec(text.slice(other.length))?.[1] : undefined;
  return cut ? `cut this value at ${cut}` : 'read this value otherwise';
}
