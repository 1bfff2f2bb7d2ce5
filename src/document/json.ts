import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import { BrokenPlaces } from './broken-places.ts';
import type { ConfigDocument, Problem } from './document.ts';
import { DEPTH, toDocument, tooDeep } from './parsed.ts';
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

const NAME_EXPECTED = 3;
const VALUE_EXPECTED = 4;
const COMMENT = 10;
const UNCLOSED_TEXT = 12;

/** What the parser makes of a file. */
export interface ParsedJson {
  /** Undefined where nothing can be read. */
  readonly root: Node | undefined;
  readonly problems: readonly Problem[];
  /** Where a bracket opens too deep a level; the parser is then not asked. */
  readonly tooDeepAt: number | undefined;
}

/** Reads strict JSON: no comments, no trailing commas, and exactly what JSON.parse accepts. */
export function readJson(source: SourceFile): ConfigDocument {
  const { root, problems, tooDeepAt } = parseJson(source);
  if (tooDeepAt !== undefined) return tooDeep(source, 'json', span(tooDeepAt, tooDeepAt + 1));
  return toDocument(source, 'json', root && new TreeMaker(source.text, problems).tree(root), problems);
}

export function parseJson({ text }: SourceFile): ParsedJson {
  const tooDeepAt = firstBelowDepth(text);
  if (tooDeepAt !== undefined) return { root: undefined, problems: [], tooDeepAt };
  const errors: ParseError[] = [];
  const options = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
  const root = parseTree(text, errors, options);
  const problems = errors.map((error): Problem => {
    const start = error.error === UNCLOSED_TEXT ? openingQuote(text, error.offset) : error.offset;
    const end = Math.min(text.length, error.offset + Math.max(1, error.length));
    const message = SENTENCES[error.error] ?? 'this cannot be read as JSON';
    return { message, span: span(Math.min(start, end), end), isLocal: isLocal(error, text) };
  });
  if (problems.length === 0) problems.push(...secondOpinion(text));
  return { root, problems, tooDeepAt };
}

/** A comment hides nothing, and neither does a comma too many. */
function isLocal({ error, offset }: ParseError, text: string): boolean {
  return (
    error === COMMENT ||
    ((error === NAME_EXPECTED || error === VALUE_EXPECTED) && /[\]}]/.test(text[offset] ?? ''))
  );
}

class TreeMaker {
  readonly #text: string;
  readonly #broken: BrokenPlaces;

  constructor(text: string, problems: readonly Problem[]) {
    this.#text = text;
    this.#broken = new BrokenPlaces(problems);
  }

  tree(node: Node): Tree {
    const at = span(node.offset, node.offset + node.length);
    if (node.type === 'object') return { type: 'map', span: at, members: () => this.#members(node) };
    if (node.type === 'array') {
      return { type: 'list', span: at, items: () => (node.children ?? []).map((item) => this.tree(item)) };
    }
    // A quote ends a text for certain; a number may have ended because the parser stumbled.
    const extent = node.type === 'string' ? span(at.start, at.end - 1) : at;
    const isNull = node.type === 'null';
    const text = node.type === 'string' ? String(node.value) : this.#text.slice(at.start, at.end);
    return {
      type: 'text',
      span: at,
      text: isNull ? '' : text,
      isNull,
      readable: !this.#broken.touch(extent),
    };
  }

  *#members(node: Node): Generator<Member> {
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (!key) continue;
      const nameSpan = span(key.offset, key.offset + key.length);
      yield { name: String(key.value), nameSpan, value: value ? this.tree(value) : nothingAfter(nameSpan) };
    }
  }
}

/** A name without a value, which the parser has reported. */
function nothingAfter({ end }: Span): Tree {
  return { type: 'text', span: span(end, end), text: '', isNull: false, readable: false };
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

/** The offset of the first bracket that opens too deep a level. Texts may be long: no pattern looks at them. */
function firstBelowDepth(text: string): number | undefined {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inText) {
      if (character === '\\') at++;
      else if (character === '"' || character === '\n') inText = false;
    } else if (character === '"') {
      inText = true;
    } else if (character === '{' || character === '[') {
      if (++depth > DEPTH) return at;
    } else if (character === '}' || character === ']') {
      depth--;
    }
  }
  return undefined;
}

/** The parser tells a missing quote where the text breaks off; people look for it where the text opens. */
function openingQuote(text: string, offset: number): number {
  return text[offset] === '"' ? offset : Math.max(0, text.lastIndexOf('"', offset));
}
