import type { CompiledCatalog } from '../../src/catalog/builtin.ts';
import { compareReleases } from '../../src/catalog/release.ts';
import type { CatalogFile } from '../../src/catalog/schema.ts';
import { SectionCatalog } from '../../src/catalog/section-catalog.ts';
import type { ValueSpec } from '../../src/values/spec.ts';
import type { Knowledge } from './mutants.ts';

/** The way to a part of the catalogue: names in maps, numbers in lists. */
export type Place = readonly (string | number)[];

/** One change of the catalogue. */
export interface Break {
  readonly at: Place;
  readonly what: string;
  readonly isWhole?: boolean;
  /** Changes what it is given. */
  apply(knowledge: Knowledge): Knowledge;
}

type Part = Record<string | number, unknown>;

function parentOf(knowledge: Knowledge, at: Place): Part {
  return at.slice(0, -1).reduce((part, key) => part[key] as Part, knowledge as unknown as Part);
}

export function put(at: Place, value: unknown): Break {
  return {
    at,
    what: typeof value === 'string' ? value || 'empty' : JSON.stringify(value),
    apply(knowledge) {
      parentOf(knowledge, at)[at.at(-1) ?? ''] = value;
      return knowledge;
    },
  };
}

export function dropped(at: Place, isWhole = false): Break {
  return {
    at,
    what: 'dropped',
    isWhole,
    apply(knowledge) {
      const [parent, key] = [parentOf(knowledge, at), at.at(-1) ?? ''];
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
      return knowledge;
    },
  };
}

/** What stands under a name stands under another, in the same place of the order. */
export function renamed(at: Place, name: string, isWhole = false): Break {
  return {
    at,
    what: `named ${name}`,
    isWhole,
    apply(knowledge) {
      const parent = parentOf(knowledge, at);
      const entries = Object.entries(parent);
      for (const [key] of entries) delete parent[key];
      for (const [key, value] of entries) parent[key === at.at(-1) ? name : key] = value;
      return knowledge;
    },
  };
}

/** The names that one place of a catalogue may refer to. */
export class Scope {
  readonly conditions: readonly string[];
  readonly releases: readonly string[];
  readonly #sections: readonly SectionCatalog[];
  readonly #own: SectionCatalog | undefined;

  constructor({ files }: CompiledCatalog, file?: CatalogFile) {
    this.#sections = files.map((one) => new SectionCatalog(one));
    this.#own = file && new SectionCatalog(file);
    this.conditions = Object.keys(file?.conditions ?? {});
    const releases = new Set(this.#sections.flatMap((section) => section.releases()));
    this.releases = [...releases].sort(compareReleases);
  }

  /** What an option accepts; undefined for one that is not known. */
  specOf(option: string, sectionName?: string): ValueSpec | undefined {
    const section = sectionName ? this.#sections.find((one) => one.isNamed(sectionName)) : this.#own;
    return section?.option(option)?.spec;
  }

  /** The options that take the same kind of values. */
  optionsLike(option: string): readonly string[] {
    const type = this.specOf(option)?.type;
    return (this.#own?.optionNames() ?? []).filter((name) => {
      return name !== option && this.specOf(name)?.type === type;
    });
  }

  /** An option that is none of these. */
  otherOption(options: readonly string[]): string {
    return this.#own?.optionNames().find((name) => !options.includes(name)) ?? '';
  }
}
