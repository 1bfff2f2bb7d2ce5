import type { ConfigDocument, Entry, Section } from '../document/document.ts';
import { type Span, span } from '../source/span.ts';
import { otherOptions, otherSections, type Slot } from './slot.ts';

const BLANKS = ' \t\v\f';

/** What stands, or is about to stand, at an offset of the INI-like syntax; undefined in comments and behind headers. */
export function cfgSlot(document: ConfigDocument, offset: number): Slot | undefined {
  const { source } = document;
  const { text } = source;
  const line = source.lineSpan(source.position(offset).line);
  const written = trimmed(text, line);
  const first = text[written.start] ?? '';
  const isBefore = written.start < written.end && offset < written.start;
  if (isBefore || (written.start < written.end && (first === '#' || first === ';'))) return undefined;
  if (written.start < written.end && first === '[') return headerSlot(document, offset, written);
  const equals = text.slice(written.start, written.end).indexOf('=');
  const name = trimmed(text, span(written.start, equals === -1 ? written.end : written.start + equals));
  const section = sectionAbove(document, offset);
  if (equals !== -1 && offset > written.start + equals) {
    if (!section) return undefined;
    const after = span(written.start + equals + 1, line.end);
    return valueSlot(section.name, text.slice(name.start, name.end), trimmed(text, after), offset, text);
  }
  const place = written.start === written.end ? span(offset, offset) : name;
  if (offset > place.end || /[\s:]/.test(text.slice(place.start, place.end))) return undefined;
  if (section) return optionSlot(section, place, equals !== -1, document, offset);
  const write = (header: string) => `[${header}]`;
  return { type: 'section', span: place, opening: '', write, present: otherSections(document, offset) };
}

function headerSlot(document: ConfigDocument, offset: number, written: Span): Slot | undefined {
  const text = document.source.text.slice(written.start, written.end);
  const close = text.indexOf(']');
  const end = close === -1 ? written.end : written.start + close + 1;
  if (offset === written.start || (close !== -1 && offset >= end)) return undefined;
  const write = (name: string) => `[${name}]`;
  const present = otherSections(document, offset);
  const place = span(written.start, Math.max(end, offset));
  return { type: 'section', span: place, opening: '[', write, present };
}

function optionSlot(
  section: Section,
  place: Span,
  hasEquals: boolean,
  document: ConfigDocument,
  offset: number,
): Slot {
  const equals = hasEquals ? '' : equalsLike(section.entries, document.source.text);
  return {
    type: 'option',
    section: section.name,
    span: place,
    opening: '',
    write: (name) => name + equals,
    present: otherOptions([section], offset),
  };
}

/** With blanks around it, unless the section is written without. */
function equalsLike(entries: readonly Entry[], text: string): string {
  const isTight = (entry: Entry) => text[entry.nameSpan.end] === '=';
  const like = entries.findLast(({ readable, value }) => readable && value !== '');
  return like && isTight(like) ? '=' : ' = ';
}

function valueSlot(section: string, option: string, value: Span, offset: number, text: string): Slot {
  const isEmpty = value.start === value.end;
  const place = isEmpty
    ? span(offset, offset)
    : span(Math.min(value.start, offset), Math.max(value.end, offset));
  const isBare = text[offset - 1] === '=' && BLANKS.includes(text[offset - 2] ?? '');
  const blank = place.start === offset && isBare ? ' ' : '';
  return {
    type: 'value',
    section,
    option,
    span: place,
    opening: '',
    contents: place,
    write: (one) => blank + one,
  };
}

/** The section that a new line at this offset belongs to. */
function sectionAbove({ configurations }: ConfigDocument, offset: number): Section | undefined {
  let nearest: Section | undefined;
  let start = -1;
  for (const section of configurations.flatMap(({ sections }) => sections)) {
    for (const header of section.headers) {
      if (header.start >= offset || header.start < start) continue;
      nearest = section;
      start = header.start;
    }
  }
  return nearest;
}

/** Without the blanks around it. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && BLANKS.includes(text[from] as string)) from++;
  while (to > from && BLANKS.includes(text[to - 1] as string)) to--;
  return span(from, to);
}
