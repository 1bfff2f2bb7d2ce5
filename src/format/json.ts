import type { Node } from 'jsonc-parser';
import type { Problem } from '../document/document.ts';
import { parseJson } from '../document/json.ts';
import { onePerLine } from '../document/one-per-line.ts';
import { DEPTH } from '../document/parsed.ts';
import type { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';
import type { DataPath } from './data-path.ts';
import type { Parsed } from './load.ts';

/**
 * Reads strict JSON as plain data, or what stands under one key of it. A name that is given twice in one object is a
 * mistake there.
 */
export function parseJsonFile(source: SourceFile, key?: string): Parsed {
  const { root, problems, tooDeepAt } = parseJson(source);
  if (tooDeepAt !== undefined) {
    const message = `the file nests deeper than ${DEPTH} levels`;
    return { ok: false, problems: [{ message, span: span(tooDeepAt, tooDeepAt + 1) }] };
  }
  if (!root || problems.length > 0) return { ok: false, problems: onePerLine(problems, source) };
  const members = key === undefined ? [] : membersOf(root).filter(({ name }) => name.value === key);
  const node = key === undefined ? root : members.at(-1)?.value;
  if (!node) return { ok: false, problems: [{ message: `there is no key ${key}`, span: span(0, 0) }] };
  const twice = [...repeated(members), ...duplicates(node)];
  if (twice.length > 0) return { ok: false, problems: twice };
  const { offset, length } = node;
  const value: unknown = JSON.parse(source.text.slice(offset, offset + length));
  const start = members.at(-1)?.name.offset ?? offset;
  const known = new Map<Node, ReadonlyMap<unknown, Member>>();
  return { ok: true, value, offsetOf: (path) => offsetOf(node, path, start, known) };
}

interface Member {
  readonly name: Node;
  readonly value: Node | undefined;
}

function membersOf(node: Node | undefined): readonly Member[] {
  if (node?.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children: [name, value] = [] }) => (name ? [{ name, value }] : []));
}

function byName(node: Node): ReadonlyMap<unknown, Member> {
  return new Map(membersOf(node).map((member) => [member.name.value, member]));
}

/** Names that are given a second time, anywhere below a node. */
function duplicates(root: Node): readonly Problem[] {
  const found: Problem[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    found.push(...repeated(membersOf(node)));
    open.push(...(node.children ?? []));
  }
  return found.sort((one, other) => one.span.start - other.span.start);
}

function repeated(members: readonly Member[]): readonly Problem[] {
  const seen = new Set<unknown>();
  return members.flatMap(({ name: { value, offset, length } }) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [{ message: 'this name is given twice in one object', span: span(offset, offset + length) }];
  });
}

/** `known` has the members of objects that were asked for: a file may have as many problems as members. */
function offsetOf(
  root: Node,
  path: DataPath,
  start: number,
  known: Map<Node, ReadonlyMap<unknown, Member>>,
): number {
  let node: Node | undefined = root;
  let offset = start;
  for (const step of path) {
    const members: ReadonlyMap<unknown, Member> | undefined = node && (known.get(node) ?? byName(node));
    if (node && members) known.set(node, members);
    const member: Member | undefined = members?.get(step);
    const item: Node | undefined =
      node?.type === 'array' && typeof step === 'number' ? node.children?.[step] : undefined;
    const part = member?.name ?? item;
    if (!part) break;
    offset = part.offset;
    node = member ? member.value : item;
  }
  return offset;
}
