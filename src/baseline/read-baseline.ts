import type { Node } from 'jsonc-parser';
import { parseJson } from '../document/json.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Accepted } from './baseline.ts';

/** What is wrong with a baseline, at an offset. The message quotes nothing of the file. */
export interface BaselineProblem {
  readonly message: string;
  readonly offset: number;
}

export type ReadBaseline =
  | { readonly ok: true; readonly entries: readonly Accepted[] }
  | { readonly ok: false; readonly problems: readonly BaselineProblem[] };

/** Reads a baseline by its form, which schemas/baseline.schema.json tells to others. Throws nothing. */
export function readBaseline(source: SourceFile): ReadBaseline {
  const { root, problems, tooDeepAt } = parseJson(source);
  if (tooDeepAt !== undefined) return failed([{ message: 'this nests too deeply', offset: tooDeepAt }]);
  const [problem] = problems;
  // What follows the first mistake of JSON is mostly its consequence.
  if (problem) return failed([{ message: problem.message, offset: problem.span.start }]);
  const reader = new FormReader();
  const entries = root ? reader.baseline(root) : [];
  const inOrder = reader.problems.sort((one, other) => one.offset - other.offset);
  return inOrder.length > 0 ? failed(inOrder) : { ok: true, entries };
}

function failed(problems: readonly BaselineProblem[]): ReadBaseline {
  return { ok: false, problems };
}

/** How the fields of an entry look. */
const FIELDS = {
  path: { isRight: (value: unknown) => isText(value) && value !== '', what: 'the path of a file' },
  rule: {
    isRight: (value: unknown) => isText(value) && /^[a-z][a-z0-9-]*$/.test(value),
    what: 'the id of a rule',
  },
  section: { isRight: isText, what: 'the name of a section' },
  option: { isRight: isText, what: 'the name of an option' },
  value: {
    isRight: (value: unknown) => isText(value) && /^sha256:[0-9a-f]{16}$/.test(value),
    what: 'sha256: and 16 digits of a hash',
  },
  count: {
    isRight: (value: unknown) => Number.isSafeInteger(value) && (value as number) > 0,
    what: 'a whole number from 1',
  },
} as const;

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

class FormReader {
  readonly problems: BaselineProblem[] = [];

  baseline(root: Node): readonly Accepted[] {
    const members = this.#members(root, ['version', 'findings']);
    if (!members) return [];
    const version = members.get('version');
    const findings = members.get('findings');
    if (version && version.value !== 1) {
      // Whatever else there is may be right in another version.
      this.problems.length = 0;
      this.#tell(version, 'expected 1, the only version that this smtp-lint knows');
      return [];
    }
    if (!version) this.#tell(root, 'version is missing');
    if (!findings) this.#tell(root, 'findings is missing');
    if (findings?.type === 'array') return (findings.children ?? []).flatMap((node) => this.#entry(node));
    if (findings) this.#tell(findings, 'expected a list');
    return [];
  }

  #entry(node: Node): readonly Accepted[] {
    const members = this.#members(node, Object.keys(FIELDS));
    if (!members) return [];
    for (const name of ['path', 'rule', 'count'])
      if (!members.has(name)) this.#tell(node, `${name} is missing`);
    const entry: Record<string, unknown> = {};
    for (const [name, { isRight, what }] of Object.entries(FIELDS)) {
      const member = members.get(name);
      if (!member) continue;
      if (isRight(member.value)) entry[name] = member.value;
      else this.#tell(member, `expected ${what}`);
    }
    // Each field was looked at; entries are used only where there is no problem.
    return [entry as unknown as Accepted];
  }

  #members(node: Node, names: readonly string[]): ReadonlyMap<string, Node> | undefined {
    if (node.type !== 'object') {
      this.#tell(node, 'expected an object');
      return undefined;
    }
    const members = new Map<string, Node>();
    for (const { children = [] } of node.children ?? []) {
      const [name, value] = children;
      if (!name || !value) continue;
      const text = String(name.value);
      if (!names.includes(text)) this.#tell(name, 'there is no such key');
      else if (members.has(text)) this.#tell(name, 'this key is given again');
      else members.set(text, value);
    }
    return members;
  }

  #tell({ offset }: Node, message: string): void {
    this.problems.push({ message, offset });
  }
}
