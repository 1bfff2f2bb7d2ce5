import { withoutIllegal } from '../document/xml-characters.ts';
import { writeAttribute } from '../document/xml-escape.ts';
import type { Line } from './line.ts';

/** What a section stands in, from the outside in. */
const AROUND = ['CfgData', 'CfgCreate', 'CfgApplication', 'options'];
const INDENT = '  ';

/**
 * Writes Configuration XML with the options of one application and nothing else of it. What XML does not have comes out
 * as U+FFFD.
 */
export function writeXml(lines: readonly Line[]): string {
  const written: string[] = ['<?xml version="1.0" encoding="utf-8"?>'];
  const first = lines.findIndex(({ type }) => type === 'section');
  // Comments ahead of the first section and apart from it are about the whole file.
  const head = lines.slice(0, Math.max(0, first === -1 ? lines.length : first)).findLastIndex(isBlank) + 1;
  for (const line of lines.slice(0, head)) written.push(...writeOther(line, ''));
  if (written.at(-1) === '') written.pop();
  written.push(...AROUND.map((name, depth) => `${INDENT.repeat(depth)}<${name}>`));
  const outer = INDENT.repeat(AROUND.length);
  let isOpen = false;
  // What stands above a section stands outside of the one before.
  const rest = lines.slice(head);
  for (const [at, line] of rest.entries()) {
    if (line.type === 'section') {
      if (isOpen) written.push(...closing(written, outer));
      written.push(`${outer}<list_pair key=${attribute(line.name)}>`);
      isOpen = true;
    } else if (line.type === 'option') {
      const pair = `<str_pair key=${attribute(line.name)} value=${attribute(line.value)}/>`;
      written.push(outer + INDENT + (line.isOff ? `<!-- ${withoutHyphens(pair)} -->` : pair));
    } else {
      if (isOpen && leadsToSection(rest, at)) {
        written.push(...closing(written, outer));
        isOpen = false;
      }
      written.push(...writeOther(line, isOpen ? outer + INDENT : outer));
    }
  }
  if (isOpen) written.push(...closing(written, outer));
  while (written.at(-1) === '') written.pop();
  written.push(...AROUND.map((name, depth) => `${INDENT.repeat(depth)}</${name}>`).reverse());
  return `${written.join('\n')}\n`;
}

function isBlank({ type }: Line): boolean {
  return type === 'blank';
}

/** The end tag of a section, above the blank line that parts it from the next. */
function closing(written: string[], outer: string): readonly string[] {
  const isApart = written.at(-1) === '';
  if (isApart) written.pop();
  return [`${outer}</list_pair>`, ...(isApart ? [''] : [])];
}

/** Whether nothing but comments and blank lines stands between a line and the next section, which begins with a blank. */
function leadsToSection(lines: readonly Line[], at: number): boolean {
  if (lines[at]?.type !== 'blank') return false;
  for (let next = at + 1; next < lines.length; next++) {
    const type = lines[next]?.type;
    if (type === 'section') return true;
    if (type !== 'comment') return false;
  }
  return false;
}

function writeOther(line: Line, indent: string): readonly string[] {
  if (line.type === 'comment') return [`${indent}<!--${commentText(line.text)}-->`];
  return [''];
}

/** In a comment of XML two hyphens cannot stand, and none at its end. */
function commentText(text: string): string {
  const isDirective = /^\s*smtp-lint-(?:dis|en)able/.test(text);
  // One hyphen is read as the two that a reason follows elsewhere.
  const short = isDirective ? text.replace(/(^|\s)--(?=\s|$)/, '$1-') : text;
  const legal = withoutIllegal(short.trimEnd()).replace(/-(?=-)/g, '- ');
  return `${legal} `;
}

/** What is commented out means the same when it is switched on. */
function withoutHyphens(pair: string): string {
  return pair.replace(/-(?=-)/g, '&#45;');
}

function attribute(text: string): string {
  return writeAttribute(withoutIllegal(text)) as string;
}
