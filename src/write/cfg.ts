import { commentLines } from './comment-lines.ts';
import type { Line } from './line.ts';

export function writeCfg(lines: readonly Line[]): string {
  return lines.map((line) => `${writeLine(line)}\n`).join('');
}

function writeLine(line: Line): string {
  switch (line.type) {
    case 'blank':
      return '';
    case 'comment':
      return commentLines(line.text).join('\n');
    case 'section':
      return `[${line.name}]`;
    case 'option':
      return `${line.isOff ? '#' : ''}${line.name} =${line.value === '' ? '' : ` ${line.value}`}`;
  }
}
