import { type Alias, type Document, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { onePerLine } from '../document/one-per-line.ts';
import { DEPTH } from '../document/parsed.ts';
import { nestsTooDeep } from '../document/yaml.ts';
import { problemsOf } from '../document/yaml-problems.ts';
import type { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';
import type { DataPath } from './data-path.ts';
import type { Parsed } from './load.ts';

/** Reads YAML as plain data. A name that is given twice in one map is a mistake. */
export function parseYamlFile(source: SourceFile): Parsed {
  const { text } = source;
  if (nestsTooDeep(text)) return failed(`the file nests deeper than ${DEPTH} levels`);
  // Without logLevel a key that is no text is quoted on stderr by the parser.
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  if (document.errors.length > 0)
    return { ok: false, problems: onePerLine(problemsOf(document, text.length), source) };
  const tag = document.warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED');
  if (tag) return failed('YAML takes what begins with ! for a tag: put it in quotes', span(...tag.pos));
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    return aliasProblem(document);
  }
  return { ok: true, value, offsetOf: (path) => offsetOf(document, path) };
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

function offsetOf(document: Document, path: DataPath): number {
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
