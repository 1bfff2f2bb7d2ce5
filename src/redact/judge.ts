import type { Catalog } from '../catalog/catalog.ts';
import type { Option } from '../catalog/section-catalog.ts';
import { shownName } from '../effective/shown-name.ts';
import { readValue } from '../values/index.ts';
import { nearest } from '../values/nearest.ts';
import { isSecretName } from './secret-name.ts';
import type { Slot } from './slot.ts';

/** Tells secrets by what the catalogue knows of their names, and by the names where it knows nothing. */
export class Judge {
  readonly #catalog: Catalog;
  /** What the value of an option may refer to, and is then no secret. */
  readonly #sections: readonly string[];
  readonly #known: ReadonlyMap<string, readonly Option[]>;
  readonly #secretNames: readonly string[];

  constructor(catalog: Catalog, sections: Iterable<string>) {
    this.#catalog = catalog;
    this.#sections = [...new Set(sections)];
    const known = new Map<string, Option[]>();
    for (const section of catalog.sections) {
      for (const name of section.allNames()) {
        const option = section.option(name);
        if (option) known.set(name, [...(known.get(name) ?? []), option]);
      }
    }
    this.#known = known;
    this.#secretNames = [...known].filter(([, options]) => options.some(isSecret)).map(([name]) => name);
  }

  /** Whether the value of an option is a secret as a whole. */
  isSecret({ section, name, text, isWithinSecret }: Slot): boolean {
    if (isWithinSecret) return true;
    // In the place of a section a text has lost the name of its option, which may be that of a secret.
    if (section === undefined && text !== '' && this.#catalog.describe(name)) return true;
    const described = section === undefined ? undefined : this.#catalog.describe(section)?.section;
    const lookup = described?.lookup(name);
    if (lookup?.type === 'option') return this.#isSecretOption(lookup.option, text);
    // In a section that is described an unknown name is a mistake, and behind a mistake anything may stand.
    if (described && (lookup?.type === 'unknown' || lookup?.type === 'unknown-in-family')) {
      const meant = nearest(name, described.allNames());
      const option = meant === undefined ? undefined : described.option(meant);
      return !option || this.isSecretSetting(name, text) || isSecret(option) || !isAccepted(option, text);
    }
    // What a section is called after, its options hold, unless they are known to hold something else.
    if (!described && section !== undefined && isSecretName(section) && !this.knows(name))
      return !isHarmless(name, text);
    return this.isSecretSetting(name, text);
  }

  /** Whether the catalogue calls an option of a section a secret. */
  isKnownSecret(section: string | undefined, name: string): boolean {
    const described = section === undefined ? undefined : this.#catalog.describe(section)?.section;
    return described?.option(name)?.isSecret === true;
  }

  /** Whether a value is seen to be what its option accepts. */
  isTold({ section, name, text }: Slot): boolean {
    const described = section === undefined ? undefined : this.#catalog.describe(section)?.section;
    const option = described ? described.option(name) : this.#known.get(name)?.[0];
    if (!option) return false;
    const hasShape = option.spec.type === 'text' && option.spec.shapes !== undefined;
    return isAccepted(option, text) || (hasShape && readValue(text, option.spec).status === 'legal');
  }

  /** Whether a name is one of the catalogue. */
  knows(name: string): boolean {
    return this.#known.has(name);
  }

  /** Whether the value of an option is a secret where the section is not known, as in a comment. */
  isSecretSetting(name: string, text: string): boolean {
    const options = this.#known.get(name);
    if (options) return options.some((option) => this.#isSecretOption(option, text));
    return !isHarmless(name, text) && (isSecretName(name) || nearest(name, this.#secretNames) !== undefined);
  }

  /** Whether a name may be shown. One that goes on behind that of a secret may hold the secret itself. */
  isSafeName({ section, name, text }: Slot, isBehindSecret: boolean): boolean {
    const described = section === undefined ? undefined : this.#catalog.describe(section)?.section;
    const lookup = described?.lookup(name);
    if (lookup?.type === 'option' || this.knows(name)) return true;
    const words = name.split(/[\s:=]+/);
    if (words.slice(0, -1).some(isSecretName)) return false;
    if (lookup?.type !== 'unknown' && !isBehindSecret) return true;
    if (isBehindSecret && name.length >= 8 && isMixed(name)) return false;
    const entry = { name, value: text, readable: true, nameSpan: NOWHERE, valueSpan: NOWHERE };
    return shownName(entry, isBehindSecret) === name;
  }

  /** An option whose name promises a secret holds none where it can be told what it holds. */
  #isSecretOption(option: Option, text: string): boolean {
    if (isSecret(option)) return true;
    if (!isSecretName(option.name) || text === '' || text === option.default?.text) return false;
    if (option.spec.type !== 'text') return !isAccepted(option, text);
    // It may name a section, as a whole or behind a prefix.
    return !this.#sections.some((section) => section.endsWith(text));
  }
}

const NOWHERE = { start: 0, end: 0 };

/** Digits between letters of both cases, as in most keys and in few names. */
function isMixed(name: string): boolean {
  return /\p{N}/u.test(name) && /\p{Lu}/u.test(name) && /\p{Ll}/u.test(name);
}

function isSecret({ isSecret }: Option): boolean {
  return isSecret;
}

/** Words of names that tell of a secret how long it is or how long it lasts. */
const MEASURES =
  /(?:^|[-_. ])(?:expiration|expiry|expires|length|ttl|timeout|lifetime|age|days|attempts|retries)$/i;

/** What holds no secret though its name may speak of one: a choice between two, or a measure. */
function isHarmless(name: string, text: string): boolean {
  return /^(?:true|false)$/i.test(text) || (MEASURES.test(name) && /^\d{1,4}$/.test(text));
}

/** Kinds of values that a secret does not look like. */
const TELLING = ['boolean', 'integer', 'time', 'choice', 'host'];

/** Whether the value can be told to be one that the option accepts. */
function isAccepted({ spec }: Option, text: string): boolean {
  return text === '' || (TELLING.includes(spec.type) && readValue(text, spec).status === 'legal');
}
