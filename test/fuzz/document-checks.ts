import assert from 'node:assert/strict';
import type { ConfigDocument, Entry } from '../../src/document/document.ts';
import type { Span } from '../../src/source/span.ts';
import { spansOf } from '../support/outline.ts';
import { GRAMMARS } from './syntaxes.ts';

/** Holds what a reader promises of any document. Returns how many names and values were held against the text. */
export function checkDocument(document: ConfigDocument): number {
  const { source, syntax, configurations, problems } = document;
  const { text } = source;
  const comments = document.comments();
  for (const span of [...spansOf(document), ...problems.map(({ span }) => span)]) checkSpan(span, text);
  checkOrder(problems.map(({ span }) => span.start));
  for (const { start, end, textStart, text: own } of comments) {
    assert.ok(
      0 <= start && start < textStart && textStart <= end && end <= text.length,
      'no place of a comment',
    );
    assert.ok(syntax === 'xml' || !/[\r\n]/.test(own), 'a comment goes over the end of its line');
    assert.equal(text.slice(textStart, textStart + own.length), own);
  }
  checkOrder(comments.map(({ start }) => start));
  assert.ok(configurations.length > 0);
  let compared = 0;
  for (const { sections } of configurations) {
    assert.equal(new Set(sections.map(({ name }) => name)).size, sections.length, 'a section is there twice');
    for (const { headers, entries } of sections) {
      assert.ok(headers.length > 0, 'a section has no header');
      const isLinear = syntax !== 'yaml' || !text.includes('*');
      if (isLinear) checkOrder(headers.map(({ start }) => start));
      if (isLinear) checkOrder(entries.map(({ nameSpan }) => nameSpan.start));
      for (const entry of entries) compared += checkEntry(entry, document);
    }
  }
  return compared;
}

function checkSpan({ start, end }: Span, text: string): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end), `${start} to ${end} is no place`);
  assert.ok(0 <= start && start <= end && end <= text.length, `${start} to ${end} is not in the text`);
}

function checkOrder(offsets: readonly number[]): void {
  assert.deepEqual(
    offsets,
    [...offsets].sort((one, other) => one - other),
    'the order is not that of the text',
  );
}

/** What the spans of an entry cut out is what the entry says. */
function checkEntry(entry: Entry, { source, syntax }: ConfigDocument): number {
  const { name, nameSpan, value, valueSpan, readable, origin = valueSpan } = entry;
  const { meaningOf } = GRAMMARS[syntax];
  const meant = meaningOf(source.text.slice(nameSpan.start, nameSpan.end));
  if (meant !== undefined) assert.equal(name, meant, 'the name is not what stands there');
  if (!readable) return meant === undefined ? 0 : 1;
  const given = meaningOf(source.text.slice(origin.start, origin.end));
  if (given !== undefined) assert.equal(value, given, 'the value is not what stands there');
  return (meant === undefined ? 0 : 1) + (given === undefined ? 0 : 1);
}
