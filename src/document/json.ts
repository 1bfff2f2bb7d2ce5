import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';
import type { ConfigDocument, Problem } from './document.ts';
import { onePerLine } from './one-per-line.ts';
import { readShape } from './shapes.ts';
import type { Member, Tree } from './tree.ts';

/** Sentences for the error codes of the parser, whose own words may quote the file. */
const SENTENCES: Readonly<Record<number, string>> = {
  1: 'this is no JSON value',
  2: 'this is no JSON number',
  3: 'a name in double quotes belongs here',
  4: 'a value belongs here',
  5: 'a colon belongs here',
  6: 'a comma belongs here',
  7: 'a closing brace belongs here',
  8: 'a closing bracket belongs here',
  9: 'the text goes on after the end of the JSON value',
  10: 'JSON has no comments',
  11: 'this comment is not closed',
  12: 'this text is not closed: its closing quote is missing',
  13: 'this number is not complete',
  14: 'this Unicode escape is not complete',
  15: 'JSON does not know this escape',
  16: 'a control character stands in a text: write it as an escape',
};

/** How deep a file may nest. A configuration needs four levels; the parser's own stack ends at some thousands. */
const DEPTH = 500;

/** Reads strict JSON: no comments, no trailing commas, and exactly what JSON.parse accepts. */
export function readJson(source: SourceFile): ConfigDocument {
  const tooDeep = firstBelowDepth(source.text);
  if (tooDeep !== undefined) {
    const message = `the file nests deeper than ${DEPTH} levels`;
    return unreadable(source, { message, span: span(tooDeep, tooDeep + 1) });
  }
  const errors: ParseError[] = [];
  const options = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
  const root = parseTree(source.text, errors, options);
  const found = errors.map((error): Problem => {
    const start = error.error === 12 ? openingQuote(source.text, error.offset) : error.offset;
    const message = SENTENCES[error.error] ?? 'this cannot be read as JSON';
    return { message, span: span(start, error.offset + Math.max(1, error.length)) };
  });
  if (found.length === 0) found.push(...secondOpinion(source.text));
  const shape = readShape(root && toTree(root, source.text));
  return {
    source,
    syntax: 'json',
    configurations: shape.configurations,
    problems: [...onePerLine(found, source), ...shape.problems].sort((a, b) => a.span.start - b.span.start),
    structure: shape.structure,
    incomplete: found.length > 0,
  };
}

function unreadable(source: SourceFile, problem: Problem): ConfigDocument {
  const { configurations } = readShape(undefined);
  return { source, syntax: 'json', configurations, problems: [problem], structure: [], incomplete: true };
}

function toTree(node: Node, text: string): Tree {
  const at = span(node.offset, node.offset + node.length);
  switch (node.type) {
    case 'object':
      return { type: 'map', span: at, members: () => members(node, text) };
    case 'array':
      return { type: 'list', span: at, items: () => (node.children ?? []).map((item) => toTree(item, text)) };
    case 'string':
      return { type: 'text', span: at, text: String(node.value), isNull: false, readable: true };
    case 'null':
      return { type: 'text', span: at, text: '', isNull: true, readable: true };
    default:
      return { type: 'text', span: at, text: text.slice(at.start, at.end), isNull: false, readable: true };
  }
}

function* members(node: Node, text: string): Generator<Member> {
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (!key) continue;
    const nameSpan = span(key.offset, key.offset + key.length);
    const missing: Tree = {
      type: 'text',
      span: span(nameSpan.end, nameSpan.end),
      text: '',
      isNull: false,
      readable: false,
    };
    yield { name: String(key.value), nameSpan, value: value ? toTree(value, text) : missing };
  }
}

/** The parser is lenient in places, so what it accepts is shown to JSON.parse, whose words are never printed. */
function secondOpinion(text: string): Problem[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    return [
      { message: 'this cannot be read as JSON', span: span(offset, Math.min(text.length, offset + 1)) },
    ];
  }
}

function firstBelowDepth(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[\]{}]/g)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    if (depth > DEPTH) return index;
  }
  return undefined;
}

function openingQuote(text: string, offset: number): number {
  return text[offset] === '"' ? offset : Math.max(0, text.lastIndexOf('"', offset));
}
