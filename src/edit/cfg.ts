import type { ConfigDocument, Entry, Section } from '../document/document.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import type { TextEdit } from '../source/text-edit.ts';
import { CannotEdit, type Editor, type Setting } from './editor.ts';
import { hasLine, insertBelow, wholeLine } from './lines.ts';

/** Edits the INI-like syntax. Values have no quotes: what cannot be written shows when it is read back. */
export function editCfg(document: ConfigDocument): Editor {
  const { source } = document;
  return {
    setValue: ({ entry }, text) => [setValue(entry, text, source)],
    addOptions: (section, settings) => [addOptions(section, settings, document)],
    remove: ({ entry }) => {
      const { line } = source.position(entry.nameSpan.start);
      return [{ span: wholeLine(source, line), text: '' }];
    },
    renameOption: ({ entry }, to) => [{ span: entry.nameSpan, text: to }],
    renameSection: ({ headers }, to) => headers.map((header) => renameHeader(header, to, source)),
  };
}

function setValue(
  { nameSpan, valueSpan, readable }: Entry,
  text: string,
  { text: file }: SourceFile,
): TextEdit {
  if (!readable) throw new CannotEdit('the line is no name = value');
  // Nothing stands there, and the blank behind = may be missing.
  const isBare = valueSpan.start === valueSpan.end && file[valueSpan.start - 1] === '=';
  const isSpaced = /\s/.test(file[nameSpan.end] ?? '');
  return { span: valueSpan, text: isBare && isSpaced ? ` ${text}` : text };
}

function addOptions(section: Section, settings: readonly Setting[], document: ConfigDocument): TextEdit {
  const { source } = document;
  const [header] = section.headers as readonly [Span];
  const headerLine = source.position(header.start).line;
  let last = headerLine;
  for (let line = last + 1; hasLine(source, line); line++) {
    const text = lineText(source, line);
    if (text.startsWith('[')) break;
    if (text !== '' && !isComment(text)) last = line;
  }
  const isBelow = ({ nameSpan }: Entry) =>
    nameSpan.start > header.start && source.position(nameSpan.start).line <= last;
  const like = exemplar(section.entries.filter(isBelow)) ?? exemplar(section.entries) ?? exemplarOf(document);
  const lines = settings.map((setting) => writeLike(like, setting, source));
  return insertBelow(source, endOfBlock(source, last), lines);
}

/** Comments right below the last option belong to the section, unless they lead up to what follows. */
function endOfBlock(source: SourceFile, line: number): number {
  let last = line;
  while (hasLine(source, last + 1) && isComment(lineText(source, last + 1))) last++;
  const leadsUp = hasLine(source, last + 1) && lineText(source, last + 1) !== '';
  return leadsUp ? line : last;
}

/** The entry whose form a new one takes: the last one that has a value. */
function exemplar(entries: readonly Entry[]): Entry | undefined {
  return entries.findLast(({ readable, value }) => readable && value !== '');
}

function exemplarOf({ configurations }: ConfigDocument): Entry | undefined {
  for (const { sections } of configurations) {
    for (const { entries } of sections) {
      const found = exemplar(entries);
      if (found) return found;
    }
  }
  return undefined;
}

/** Takes over the indentation and the blanks around =, which may stand in a column of its own. */
function writeLike(like: Entry | undefined, { option, text }: Setting, source: SourceFile): string {
  if (!like) return `${option} = ${text}`;
  const { start } = source.lineSpan(source.position(like.nameSpan.start).line);
  const indent = source.text.slice(start, like.nameSpan.start);
  const equals = source.text.indexOf('=', like.nameSpan.end);
  const before = source.text.slice(like.nameSpan.end, equals);
  const after = source.text.slice(equals + 1, like.valueSpan.start);
  const column = like.nameSpan.end - like.nameSpan.start + before.length;
  const isInColumn = /^ {2,}$/.test(before);
  const name = isInColumn ? `${option} `.padEnd(column) : option + before;
  return `${indent}${name}=${after}${text}`;
}

function renameHeader(header: Span, to: string, { text }: SourceFile): TextEdit {
  const isClosed = text[header.end - 1] === ']' && header.end - header.start >= 2;
  if (!isClosed) throw new CannotEdit('the section header is not closed');
  return { span: { start: header.start + 1, end: header.end - 1 }, text: to };
}

function lineText(source: SourceFile, line: number): string {
  const { start, end } = source.lineSpan(line);
  return source.text.slice(start, end).replace(/^[ \t\v\f]+|[ \t\v\f]+$/g, '');
}

function isComment(text: string): boolean {
  return text.startsWith('#') || text.startsWith(';');
}
