import { stringify } from 'yaml';
import { commentLines } from './comment-lines.ts';
import type { Line } from './line.ts';

const INDENT = '  ';

/** Writes a map of sections. What a parser of YAML 1.1 would take for another type than text is put in quotes. */
export function writeYaml(lines: readonly Line[]): string {
  const first = lines.findIndex(({ type }) => type === 'section');
  const written: string[] = [];
  // What follows a line decides how it is written, so the last one comes first.
  let isAboveSection = false;
  let hasOptions = false;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] as Line;
    const isWithinSection = first !== -1 && at > first && !isAboveSection;
    written.push(`${writeLine(line, isWithinSection, hasOptions)}\n`);
    if (line.type !== 'comment') isAboveSection = line.type === 'section';
    if (line.type === 'section') hasOptions = false;
    else if (line.type === 'option' && !line.isOff) hasOptions = true;
  }
  return written.reverse().join('');
}

/** A comment that stands right above a section belongs to it. */
function writeLine(line: Line, isWithinSection: boolean, hasOptions: boolean): string {
  switch (line.type) {
    case 'blank':
      return '';
    case 'comment':
      return commentLines(line.text)
        .map((comment) => `${isWithinSection ? INDENT : ''}${comment}`)
        .join('\n');
    case 'section':
      return `${writeText(line.name)}:${hasOptions ? '' : ' {}'}`;
    case 'option':
      return `${INDENT}${line.isOff ? '#' : ''}${writeText(line.name)}: ${writeValue(line.value)}`;
  }
}

/** Whole numbers and booleans are taken as written, so they need no quotes. */
function writeValue(value: string): string {
  return /^(?:true|false|0|[1-9]\d{0,8})$/.test(value) ? value : writeText(value);
}

/** On one line, for the lines of a longer one would not be indented. */
const QUOTED = {
  defaultStringType: 'QUOTE_DOUBLE',
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
  lineWidth: 0,
} as const;

/** What only some readers take as it is, or take for white space, is put in quotes. */
function writeText(text: string): string {
  if (text === '=' || /[^\S ]/.test(text)) return stringify(text, QUOTED).trimEnd();
  return stringify(text, { compat: 'yaml-1.1', lineWidth: 0, blockQuote: false }).trimEnd();
}
