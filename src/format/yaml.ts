import {
  type Alias,
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Problem } from '../document/document.ts';
import { onePerLine } from '../document/one-per-line.ts';
import { DEPTH } from '../document/parsed.ts';
import { tooDeepIn } from '../document/yaml.ts';
import { problemsOf } from '../document/yaml-problems.ts';
import type { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';
import type { DataPath } from './data-path.ts';
import type { Parsed } from './load.ts';

/** Reads YAML as plain data. A name that is given twice in one map is a mistake. */
export function parseYamlFile(source: SourceFile): Parsed {
  const { text } = source;
  const tooDeepAt = tooDeepIn(text);
  if (tooDeepAt !== undefined)
    return failed(`the file nests deeper than ${DEPTH} levels`, span(tooDeepAt, tooDeepAt + 1));
  // Without logLevel a key that is no text is quoted on stderr by the parser.
  // It compares all names of a map with each other to tell which are unique.
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
  const problems = [...problemsOf(document, text.length), ...duplicatesIn(document)];
  if (problems.length > 0) return { ok: false, problems: onePerLine(problems, source) };
  const tag = document.warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED');
  if (tag) return failed('YAML takes what begins with ! for a tag: put it in quotes', span(...tag.pos));
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    return aliasProblem(document);
  }
  const members = new Members();
  return { ok: true, value, offsetOf: (path) => offsetOf(document, path, members) };
}

/** Names that are given a second time in one map. */
function duplicatesIn(document: Document): readonly Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [start = 0, end = start] = key.range ?? [];
        if (seen.has(key.value))
          found.push({ message: 'this name is given twice in one map', span: span(start, end) });
        seen.add(key.value);
      }
    },
  });
  return found;
}

/** A pattern such as *.cfg is an alias to YAML where it stands without quotes. */
function aliasProblem(document: Document): Parsed {
  let unresolved: Alias | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      unresolved = alias;
      return visit.BREAK;
    },
  });
  if (!unresolved?.range) return failed('the aliases unfold to more than a file should hold');
  const [start, end] = unresolved.range;
  const message = 'YAML takes what begins with * for an alias, and knows none of this name: put it in quotes';
  return failed(message, span(start, end));
}

function failed(message: string, at = span(0, 0)): Parsed {
  return { ok: false, problems: [{ message, span: at }] };
}

/** The members of maps by their names, found once for each map: a file may have as many problems as members. */
class Members {
  readonly #byMap = new Map<YAMLMap, ReadonlyMap<string, Pair>>();

  member(map: YAMLMap, name: string): Pair | undefined {
    const known = this.#byMap.get(map) ?? membersOf(map);
    this.#byMap.set(map, known);
    return known.get(name);
  }
}

function membersOf({ items }: YAMLMap): ReadonlyMap<string, Pair> {
  const members = new Map<string, Pair>();
  for (const pair of items) if (isScalar(pair.key)) members.set(String(pair.key.value), pair);
  return members;
}

function offsetOf(document: Document, path: DataPath, members: Members): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    let part: unknown;
    if (isMap(node)) {
      const pair: Pair | undefined = members.member(node, String(step));
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
