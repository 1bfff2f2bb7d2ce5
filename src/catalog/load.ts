import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Position } from '../source/source-file.ts';

/** Where something stands in a catalogue: the names and numbers that lead to it. */
export type CatalogPath = readonly PropertyKey[];

export interface CatalogProblem extends Position {
  readonly path: string;
  readonly message: string;
}

/** A catalogue file that has the right shape, and the way back from its parts to their lines. */
export interface LoadedFile<Content> {
  readonly content: Content;
  position(at: CatalogPath): Position;
}

export type Loaded<Content> =
  | { readonly ok: true; readonly file: LoadedFile<Content> }
  | { readonly ok: false; readonly problems: readonly CatalogProblem[] };

/** Reads a catalogue file by its format. Throws nothing: all problems are returned, each with its place. */
export function loadCatalogFile<Content>(
  path: string,
  text: string,
  format: z.ZodType<Content>,
): Loaded<Content> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({ path, ...at(error.pos[0]), message: error.message }));
    return { ok: false, problems };
  }
  const position = (to: CatalogPath): Position => at(offsetOf(document, to));
  let result: z.ZodSafeParseResult<Content>;
  try {
    result = format.safeParse(toPlain(document), { reportInput: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, problems: [{ path, line: 1, column: 1, message: 'the file nests too deeply' }] };
  }
  if (result.success) return { ok: true, file: { content: result.data, position } };
  const problems = result.error.issues.flatMap(places).map(({ at, message }) => {
    return {
      path,
      ...position(at),
      message: at.length > 0 ? `${at.map(String).join('.')}: ${message}` : message,
    };
  });
  return { ok: false, problems };
}

/** An issue with its place: for keys that should not be there that of the key, not of what holds it. */
function places(issue: z.core.$ZodIssue): readonly { readonly at: CatalogPath; readonly message: string }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ at: [...issue.path, key], message: 'there is no such key' }));
  }
  return [{ at: issue.path, message: sentence(issue) }];
}

function sentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_union':
      return 'this has none of the forms that belong here';
    case 'invalid_type':
      return issue.input === undefined
        ? `a ${WORDS[issue.expected] ?? issue.expected} is missing`
        : `expected a ${WORDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return 'this is empty';
    case 'invalid_format':
      return `expected ${issue.message}`;
    default:
      return 'this cannot stand here';
  }
}

const WORDS: Readonly<Record<string, string>> = {
  object: 'map',
  record: 'map',
  array: 'list',
  string: 'text',
  int: 'whole number',
};

/** An alias that unfolds without end is refused by the parser with an exception; so is one of no anchor. */
function toPlain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

/** The offset of the innermost part of the path that exists: of the name in a map, of the item in a list. */
function offsetOf(document: Document, path: CatalogPath): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    let part: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      part = pair?.key;
      node = pair?.value;
    } else if (isSeq(node) && typeof step === 'number') {
      part = node.items[step];
      node = part;
    }
    if (!isNode(part)) break;
    offset = part.range?.[0] ?? offset;
  }
  return offset;
}
