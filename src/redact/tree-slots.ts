import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import type { MapPart, Part, PartMember, TextPart } from './part.ts';
import { isSecretName } from './secret-name.ts';
import type { Place, Slot, Slots } from './slot.ts';

/** The values of a tree, at any depth: what is no section may hold secrets as well. */
export function treeSlots(root: Part | undefined, problems: readonly Place[], { text }: SourceFile): Slots {
  // Where the parser stumbled nothing is certain.
  if (problems.length > 0 || !root) return { slots: [], names: [], places: problems };
  const walk = new Walk(text.length);
  walk.visit(root, {
    section: undefined,
    name: undefined,
    nameSpan: span(0, 0),
    isWithinSecret: false,
    depth: 0,
  });
  return walk;
}

export function tooDeep(at: number): Place {
  return { message: 'the file nests too deeply', span: span(at, at) };
}

/** The key by which YAML 1.1 takes over the members of another map. */
const MERGE = '<<';

/** How deep aliases may lead. */
const DEEPEST = 1000;

/** What a part stands under. */
interface Context {
  readonly section: string | undefined;
  readonly name: string | undefined;
  readonly nameSpan: Span;
  readonly isWithinSecret: boolean;
  readonly depth: number;
}

class Walk implements Slots {
  readonly slots: Slot[] = [];
  readonly names: Span[] = [];
  readonly places: Place[] = [];
  readonly #most: number;
  /** The targets of aliases that the walk is within. */
  readonly #open = new Set<Part>();

  constructor(length: number) {
    this.#most = length;
  }

  visit(part: Part, under: Context): void {
    if (under.depth > DEEPEST || this.slots.length > this.#most) {
      if (this.places.length === 0) this.places.push(tooDeep(under.nameSpan.start));
      return;
    }
    const within = { ...under, depth: under.depth + 1 };
    switch (part.type) {
      case 'text':
        this.#text(part, under);
        return;
      case 'list':
        for (const item of part.items()) {
          if (item.type === 'map') this.#item(item, within);
          else this.visit(item, within);
        }
        return;
      case 'map':
        for (const member of part.members()) this.#member(member, within);
        return;
      case 'alias': {
        const { target, span: own } = part;
        if (!target)
          this.places.push({ message: 'this alias names no anchor that stands before it', span: own });
        if (!target || this.#open.has(target)) return;
        this.#open.add(target);
        this.visit(target, within);
        this.#open.delete(target);
      }
    }
  }

  #member({ name, nameSpan, value }: PartMember, under: Context): void {
    this.names.push(nameSpan);
    // The members of the other map become members of this one.
    if (name === MERGE && value.type !== 'text') {
      this.visit(value, under);
      return;
    }
    const isList = value.type === 'list';
    // A section may be called after a secret and hold other options beside it.
    const isSecret = (under.name !== undefined || isList) && value.type !== 'text' && isSecretName(name);
    const isWithinSecret = under.isWithinSecret || isSecret;
    this.visit(value, { ...under, section: under.name, name, nameSpan, isWithinSecret });
  }

  /** In an export an option is an item that holds its section, its name and its value. */
  #item(item: MapPart, under: Context): void {
    const members = [...item.members()];
    const textOf = (...names: readonly string[]) => {
      const value = members.find(({ name }) => names.includes(name))?.value;
      return value?.type === 'text' && value.text !== '' ? value : undefined;
    };
    const [section, key] = [textOf('section'), textOf('key', 'name')];
    const isOption = members.some(({ name }) => name === 'value');
    for (const member of members) {
      const { name, nameSpan, value } = member;
      if (isOption && (value === section || value === key) && value.type === 'text') {
        this.names.push(nameSpan, value.span);
      } else if (isOption && name === 'value') {
        this.names.push(nameSpan);
        const isWithinSecret =
          under.isWithinSecret || !key || (value.type !== 'text' && isSecretName(key.text));
        const place = { section: section?.text, name: key?.text ?? name, nameSpan: key?.span ?? nameSpan };
        this.visit(value, { ...under, ...place, isWithinSecret });
      } else {
        this.#member(member, under);
      }
    }
  }

  #text({ text, span: own, write }: TextPart, { section, name, nameSpan, isWithinSecret }: Context): void {
    if (name === undefined) {
      if (text !== '') this.places.push({ message: 'a value stands here without a name', span: own });
      return;
    }
    this.slots.push({ section, name, nameSpan, text, span: own, write, isWithinSecret });
  }
}
