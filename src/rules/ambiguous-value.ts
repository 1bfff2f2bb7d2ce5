import { parse } from 'ini';
import { showValue } from '../diagnostics/show-value.ts';
import { isShown, valuePlace } from '../effective/phrase.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import type { Finding, SectionRule } from './rule.ts';

/** Only these make common INI readers differ from ours; the second opinion is asked only where one occurs. */
const SUSPICIOUS = /[;#"'\\\u2028\u2029]/;

export const ambiguousValue: SectionRule = {
  ids: ['ambiguous-value'],
  check({ name: section, entries, syntax }, _target, report) {
    if (syntax !== 'cfg') return;
    for (const read of entries) {
      if (read.isOrdinary) continue;
      const { text, content } = read;
      if (!SUSPICIOUS.test(text) || content.type === 'unknown') continue;
      const other = readByIni(text);
      if (other !== text) report(findingOf(section, read, other));
    }
  },
};

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
