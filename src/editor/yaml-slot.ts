import type { ConfigDocument } from '../document/document.ts';
import { type Style, writeScalar } from '../edit/yaml-scalar.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import type { Slot } from './slot.ts';

/** A line of a block map: its indentation, its name as written, and what stands behind the colon. */
interface KeyLine {
  readonly indent: number;
  readonly name: string;
  /** Offsets of the name with its quotes, and of the first character behind the colon. */
  readonly nameSpan: Span;
  readonly valueStart: number;
}

/**
 * What stands, or is about to stand, at an offset of YAML that is written in lines. It looks at lines and not at what
 * the parser makes of them: a line that is half written changes the meaning of those below it.
 */
export function yamlSlot({ source }: ConfigDocument, offset: number): Slot | undefined {
  const { text } = source;
  const number = source.position(offset).line;
  const line = source.lineSpan(number);
  const before = text.slice(line.start, offset);
  if (/(?:^|\s)#/.test(before) || /^\s*(?:-(?:\s|$)|---|\.\.\.|%)/.test(before)) return undefined;
  const key = keyLine(source, number);
  if (key && offset >= key.valueStart) return valueSlot(source, number, key, offset);
  if (key && (offset < key.nameSpan.start || offset > key.nameSpan.end)) return undefined;
  const place = key?.nameSpan ?? wordAt(source, line, offset);
  if (!place) return undefined;
  const indent = place.start - line.start;
  const colon = key ? '' : indent === 0 ? ':' : ': ';
  const quote = /^["']/.exec(text.slice(place.start, place.end))?.[0] ?? '';
  const write = (name: string) => writeScalar(name, styleOf(quote)) + colon;
  const writing = { span: place, opening: quote, write };
  if (indent === 0) return { type: 'section', ...writing, present: namesFrom(source, 1, number, 0) };
  const parent = parentOf(source, number, indent);
  if (!parent) return undefined;
  const present = namesFrom(source, parent.line + 1, number, 1);
  return { type: 'option', section: parent.name, ...writing, present };
}

function valueSlot(source: SourceFile, number: number, key: KeyLine, offset: number): Slot | undefined {
  const { text } = source;
  const parent = key.indent > 0 ? parentOf(source, number, key.indent) : undefined;
  if (!parent) return undefined;
  const { end } = source.lineSpan(number);
  const rest = text.slice(key.valueStart, end);
  const lead = /^[ \t]*/.exec(rest)?.[0].length ?? 0;
  const written =
    /^(?:"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?|(?:(?!\s#)[^#])*)/.exec(rest.slice(lead))?.[0] ?? '';
  const value = written.trimEnd();
  const start = key.valueStart + lead;
  if (/^[|>{[&*!]/.test(value)) return undefined;
  const quote = /^["']/.exec(value)?.[0] ?? '';
  const isClosed = quote !== '' && value.length > 1 && value.endsWith(quote);
  const valueEnd = start + value.length;
  if (isClosed && offset >= valueEnd) return undefined;
  if (offset > valueEnd && text.slice(valueEnd, offset).trim() !== '') return undefined;
  const place =
    value === '' ? span(offset, offset) : span(Math.min(start, offset), Math.max(valueEnd, offset));
  const contents =
    quote === '' ? place : span(Math.max(place.start, start + 1), valueEnd - (isClosed ? 1 : 0));
  const blank = place.start === key.valueStart && text[key.valueStart - 1] === ':' ? ' ' : '';
  return {
    type: 'value',
    section: parent.name,
    option: key.name,
    span: place,
    opening: quote,
    contents: span(contents.start, Math.max(contents.start, contents.end)),
    write: (one) => blank + writeScalar(one, styleOf(quote)),
  };
}

function styleOf(quote: string): Style {
  return quote === '"' ? 'QUOTE_DOUBLE' : quote === "'" ? 'QUOTE_SINGLE' : 'PLAIN';
}

/** The word at the cursor on a line that holds nothing else; of zero width on an empty line. */
function wordAt({ text }: SourceFile, line: Span, offset: number): Span | undefined {
  const [, indent = '', word = ''] = /^([ ]*)(\S*)\s*$/.exec(text.slice(line.start, line.end)) ?? [];
  const start = line.start + indent.length;
  if (word === '') return text.slice(line.start, line.end).trim() === '' ? span(offset, offset) : undefined;
  const isName = /^["']?[\w.-]*["']?$/.test(word) && offset >= start && offset <= start + word.length;
  return isName ? span(start, start + word.length) : undefined;
}

function keyLine(source: SourceFile, number: number): KeyLine | undefined {
  const { start, end } = source.lineSpan(number);
  const found =
    /^( *)("(?:[^"\\]|\\.)*"|'[^']*'|[^\s#"'[\]{}&*!|>%@`,:-][^\s#:]*|-[^\s#:]+)[ \t]*:(?=\s|$)/.exec(
      source.text.slice(start, end),
    );
  if (!found) return undefined;
  const [whole, { length: indent } = '', name = ''] = found;
  const isQuoted = /^["']/.test(name);
  return {
    indent,
    name: isQuoted ? name.slice(1, -1) : name,
    nameSpan: span(start + indent, start + indent + name.length),
    valueStart: start + whole.length,
  };
}

/** The section that a line of this indentation lies in, where nothing but its options stands behind the colon. */
function parentOf(
  source: SourceFile,
  number: number,
  indent: number,
): { readonly name: string; readonly line: number } | undefined {
  for (let line = number - 1; line >= 1; line--) {
    const { start, end } = source.lineSpan(line);
    const [, { length } = '', first] = /^( *)(\S?)/.exec(source.text.slice(start, end)) ?? [];
    if (!first || first === '#' || length >= indent) continue;
    const key = length === 0 ? keyLine(source, line) : undefined;
    const isBlock = key && /^\s*(?:&\S+\s*)?(?:#.*)?$/.test(source.text.slice(key.valueStart, end));
    return isBlock ? { name: key.name, line } : undefined;
  }
  return undefined;
}

/** The names of the lines that lie in one map, from a line on; `least` is the indentation that still belongs to it. */
function namesFrom(source: SourceFile, from: number, except: number, least: 0 | 1): ReadonlySet<string> {
  const names = new Set<string>();
  const last = source.position(source.text.length).line;
  for (let line = from; line <= last; line++) {
    const key = keyLine(source, line);
    const { start, end } = source.lineSpan(line);
    if (least > 0 && start < end && /^[^\s#]/.test(source.text.slice(start, end))) break;
    if (key && line !== except && (least > 0 ? key.indent > 0 : key.indent === 0)) names.add(key.name);
  }
  return names;
}
