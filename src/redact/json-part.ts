import type { Node } from 'jsonc-parser';
import { span } from '../source/span.ts';
import type { Part, PartMember } from './part.ts';

/** The parts of a JSON text that holds no error. */
export function jsonPart(node: Node, text: string): Part {
  if (node.type === 'object') return { type: 'map', members: () => members(node, text) };
  if (node.type === 'array') {
    return { type: 'list', items: () => (node.children ?? []).map((item) => jsonPart(item, text)) };
  }
  const at = span(node.offset, node.offset + node.length);
  const written = node.type === 'string' ? String(node.value) : text.slice(at.start, at.end);
  return { type: 'text', text: node.type === 'null' ? '' : written, span: at, write: JSON.stringify };
}

function* members(node: Node, text: string): Generator<PartMember> {
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (!key || !value) continue;
    const nameSpan = span(key.offset, key.offset + key.length);
    yield { name: String(key.value), nameSpan, value: jsonPart(value, text) };
  }
}
