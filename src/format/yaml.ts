import { type Document, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { onePerLine } from '../document/one-per-line.ts';
import { DEPTH } from '../document/parsed.ts';
import { nestsTooDeep } from '../document/yaml.ts';
import { problemsOf } from '../document/yaml-problems.ts';
import type { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';
import type { DataPath, Parsed } from './load.ts';

/** Reads YAML as plain data. A name that is given twice in one map is a mistake. */
export function parseYamlFile(source: SourceFile): Parsed {
  const { text } = source;
  if (nestsTooDeep(text)) return failed(`the file nests deeper than ${DEPTH} levels`);
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0)
    return { ok: false, problems: onePerLine(problemsOf(document, text.length), source) };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    return failed('an alias names no anchor, or the aliases unfold to more than a file should hold');
  }
  return { ok: true, value, offsetOf: (path) => offsetOf(document, path) };
}

function failed(message: string): Parsed {
  return { ok: false, problems: [{ message, span: span(0, 0) }] };
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
