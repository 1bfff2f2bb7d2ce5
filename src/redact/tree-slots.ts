import { onePerLine } from '../document/one-per-line.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import type { Part, PartMember, TextPart } from './part.ts';
import { isSecretName } from './secret-name.ts';
import { DOUBTFUL, type Place, type Slot, type Slots } from './slot.ts';

/** Whether the catalogue calls an option of a section a secret, whatever its name sounds like. */
export type IsKnownSecret = (section: string | undefined, name: string) => boolean;

/** The values of a tree, at any depth: what is no section may hold secrets as well. */
export function treeSlots(
  root: Part | undefined,
  problems: readonly Place[],
  source: SourceFile,
  isKnownSecret: IsKnownSecret,
): Slots {
  // Where the parser stumbled nothing is certain: where it stumbles again depends on the secret it stumbled over.
  if (problems.length > 0 || !root) return { slots: [], names: [], places: onePerLine(problems, source) };
  const walk = new Walk(source.text.length, isKnownSecret);
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
  return { message: 'the file nests too deeply, or its aliases repeat too much', span: span(at, at) };
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
  /** No file has more parts than this, unless aliases repeat them. */
  #visitsLeft: number;
  /** The targets of aliases that the walk is within. */
  readonly #open = new Set<Part>();

  readonly #isKnownSecret: IsKnownSecret;

  constructor(length: number, isKnownSecret: IsKnownSecret) {
    this.#isKnownSecret = isKnownSecret;
    this.#visitsLeft = 2 * length + 10;
  }

  visit(part: Part, under: Context): void {
    if (under.depth > DEEPEST || --this.#visitsLeft < 0) {
      if (this.places.length === 0) this.places.push(tooDeep(under.nameSpan.start));
      return;
    }
    const within = { ...under, depth: under.depth + 1 };
    if ((part.type === 'map' || part.type === 'list') && part.isDoubtful && isBelowSecret(under)) {
      this.places.push({ message: DOUBTFUL, span: under.nameSpan });
    }
    switch (part.type) {
      case 'text':
        this.#text(part, under);
        return;
      case 'list':
        this.#list([...part.items()], within);
        return;
      case 'map':
        this.#map([...part.members()], false, within);
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

  /** In a list the name of a secret may stand beside the secret. */
  #list(items: readonly Part[], under: Context): void {
    const isNamed = items.some((item) => item.type === 'text' && isSecretWord(item.text));
    for (const item of items) {
      if (item.type === 'map') this.#map([...item.members()], true, under);
      else if (item.type === 'text' && isSecretWord(item.text)) this.names.push(item.span);
      else this.visit(item, { ...under, isWithinSecret: under.isWithinSecret || isNamed });
    }
  }

  /** A map of options, or one option that holds its section, its name and its value, as in an export. */
  #map(members: readonly PartMember[], isItem: boolean, under: Context): void {
    const texts = (...names: readonly string[]) =>
      members.flatMap(({ name, value }) => {
        return value.type === 'text' && names.includes(name?.toLowerCase() ?? '') ? [value] : [];
      });
    const [section] = texts('section');
    const keys = texts('key', 'name', 'option').filter(({ text }) => text !== '');
    const key = keys.find(({ text }) => isSecretName(text)) ?? keys[0];
    const hasValue = members.some(({ name }) => name?.toLowerCase() === 'value');
    const isSecret =
      key !== undefined && (isSecretName(key.text) || this.#isKnownSecret(section?.text, key.text));
    const isOption = hasValue && (isItem || isSecret) && !under.isWithinSecret;
    // A record of another form: one of its texts is the name of a secret, so another is the secret.
    const isRecord =
      isItem && !isOption && members.some(isNamed) && (members.length === 2 || !members.some(isMap));
    for (const member of members) {
      const { name, nameSpan, value } = member;
      if (isRecord && value.type === 'text' && isSecretWord(value.text)) {
        this.names.push(nameSpan, value.span);
      } else if (!isOption || name === undefined) {
        this.#member(member, { ...under, isWithinSecret: under.isWithinSecret || isRecord });
      } else if (value.type === 'text' && (value === section || keys.includes(value))) {
        this.names.push(nameSpan, value.span);
      } else if (name.toLowerCase() === 'value') {
        this.names.push(nameSpan);
        const isWithinSecret = !key || (isSecret && !isText(member));
        const place = { section: section?.text, name: key?.text ?? name, nameSpan: key?.span ?? nameSpan };
        this.visit(value, { ...under, ...place, isWithinSecret });
      } else {
        this.#member(member, under);
      }
    }
  }

  #member({ name, nameSpan, value }: PartMember, under: Context): void {
    this.names.push(nameSpan);
    if (name === undefined) {
      this.places.push({ message: 'this name cannot be known', span: nameSpan });
      return;
    }
    if (!isPlainName(name, value, under)) {
      this.places.push({ message: 'this name stands where a secret may stand', span: nameSpan });
      return;
    }
    // The members of the other map become members of this one.
    if (name === MERGE && value.type !== 'text') {
      this.visit(value, under);
      return;
    }
    const isList = value.type === 'list';
    // A section may be called after a secret and hold other options beside it.
    const isNamedSo = (under.name !== undefined || isList) && isSecretName(name);
    const isSecret = value.type !== 'text' && (isNamedSo || this.#isKnownSecret(under.name, name));
    const isWithinSecret = under.isWithinSecret || isSecret;
    this.visit(value, { ...under, section: under.name, name, nameSpan, isWithinSecret });
  }

  #text(
    { text, span: own, write, isDoubtful = false }: TextPart,
    { section, name, nameSpan, isWithinSecret }: Context,
  ): void {
    if (name === undefined) {
      if (text !== '') this.places.push({ message: 'a value stands here without a name', span: own });
      return;
    }
    this.slots.push({ section, name, nameSpan, text, span: own, write, isWithinSecret, isDoubtful });
  }
}

/** Below the name of a secret a word may be the secret itself: a plain one with a value is none. */
function isPlainName(name: string, value: Part, { name: above, isWithinSecret }: Context): boolean {
  if (isWithinSecret && !/^[A-Za-z_.-]{1,40}$/.test(name)) return false;
  const isMissing = value.type === 'text' && value.span.end === value.span.start;
  if (!isMissing || isSecretWord(name)) return true;
  return !isBelowSecret({ name: above, isWithinSecret });
}

function isBelowSecret({ name, isWithinSecret }: Pick<Context, 'name' | 'isWithinSecret'>): boolean {
  return isWithinSecret || (name !== undefined && isSecretName(name));
}

function isText({ value }: PartMember): boolean {
  return value.type === 'text';
}

function isMap({ value }: PartMember): boolean {
  return value.type === 'map';
}

/** Whether the value of a member is the name of a secret. */
function isNamed({ value }: PartMember): boolean {
  return value.type === 'text' && isSecretWord(value.text);
}

/** Whether a text is the name of a secret and nothing else, be it behind that of its section. */
function isSecretWord(text: string): boolean {
  return /^[\w./-]{1,40}$/.test(text) && !/\d/.test(text) && isSecretName(text);
}
