import { stringify } from 'yaml';
import type { Line } from './line.ts';

const INDENT = '  ';

/** Writes a map of sections. What a parser of YAML 1.1 would take for another type than text is put in quotes. */
export function writeYaml(lines: readonly Line[]): string {
  return lines.map((line, at) => `${writeLine(line, lines, at)}\n`).join('');
}

function writeLine(line: Line, lines: readonly Line[], at: number): string {
  switch (line.type) {
    case 'blank':
      return '';
    case 'comment':
      return `${isWithinSection(lines, at) ? INDENT : ''}#${line.text}`.trimEnd();
    case 'section':
      return `${writeText(line.name)}:${hasOptions(lines, at) ? '' : ' {}'}`;
    case 'option':
      return `${INDENT}${line.isOff ? '#' : ''}${writeText(line.name)}: ${writeValue(line.value)}`;
  }
}

/** A comment that stands right above a section belongs to it. */
function isWithinSection(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at).find(({ type }) => type !== 'comment');
  return next?.type !== 'section' && lines.slice(0, at).some(({ type }) => type === 'section');
}

function hasOptions(lines: readonly Line[], at: number): boolean {
  const next = lines
    .slice(at + 1)
    .find((line) => line.type === 'section' || (line.type === 'option' && !line.isOff));
  return next?.type === 'option';
}

/** Whole numbers and booleans are taken as written, so they need no quotes. */
function writeValue(value: string): string {
  return /^(?:true|false|0|[1-9]\d{0,8})$/.test(value) ? value : writeText(value);
}

function writeText(text: string): string {
  return stringify(text, { compat: 'yaml-1.1', lineWidth: 0, blockQuote: false }).trimEnd();
}
