import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Suppressed } from '../diagnostics/suppressed.ts';
import type { EffectiveConfig } from '../effective/effective-config.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import type { LintResult } from '../lint.ts';

/**
 * Finds what was found about an option of one section: a file may have as many findings as sections, and applications of
 * an export have sections of the same names.
 */
export class FindingsAbout {
  readonly #reported: Index<Diagnostic>;
  readonly #suppressed: Index<Suppressed>;

  constructor({ findings, suppressed }: LintResult, configs: readonly EffectiveConfig[]) {
    const owners = configs.length > 1 ? ownersOf(configs) : new Map();
    this.#reported = new Index(findings, (finding) => finding, owners);
    this.#suppressed = new Index(suppressed, ({ diagnostic }) => diagnostic, owners);
  }

  reported(option: string, section: SectionConfig): readonly Diagnostic[] {
    return this.#reported.about(option, section);
  }

  suppressed(option: string, section: SectionConfig): readonly Suppressed[] {
    return this.#suppressed.about(option, section);
  }
}

/** The sections of several applications by the places that belong to one of them alone. */
function ownersOf(configs: readonly EffectiveConfig[]): Owners {
  const owners = new Map<number, SectionConfig>();
  for (const section of configs.flatMap(({ sections }) => sections)) {
    for (const { start } of section.headers) owners.set(start, section);
    for (const { entry } of section.entries)
      owners.set(entry.nameSpan.start, section).set(entry.valueSpan.start, section);
  }
  return owners;
}

type Owners = ReadonlyMap<number, SectionConfig>;

/** Items in the order of the file, by the options that they name and by the places that take part in them. */
class Index<Item> {
  readonly #items: readonly Item[];
  /** The owner is undefined where it is not known. */
  readonly #byName = new Map<SectionConfig | undefined, Map<string, number[]>>();
  readonly #byPlace = new Map<number, number[]>();

  constructor(items: readonly Item[], findingOf: (item: Item) => Diagnostic, owners: Owners) {
    this.#items = items;
    for (const [at, item] of items.entries()) {
      const { section, option, span, related } = findingOf(item);
      if (section !== undefined && option !== undefined) {
        const owner = owners.get(span.start);
        const byName = this.#byName.get(owner) ?? new Map<string, number[]>();
        this.#byName.set(owner, byName);
        put(byName, nameOf(section, option), at);
      }
      for (const { start } of [span, ...related.map((place) => place.span)]) put(this.#byPlace, start, at);
    }
  }

  /** Those that name the option, and those about another one that it takes part in. */
  about(name: string, section: SectionConfig): readonly Item[] {
    const own = section.entry(name);
    const key = nameOf(section.name, own?.name ?? name);
    const found = [section, undefined].flatMap((owner) => this.#byName.get(owner)?.get(key) ?? []);
    for (const { start } of own ? [own.entry.nameSpan, own.entry.valueSpan] : [])
      found.push(...(this.#byPlace.get(start) ?? []));
    return [...new Set(found)].sort((one, other) => one - other).map((at) => this.#items[at] as Item);
  }
}

function nameOf(section: string, option: string): string {
  return JSON.stringify([section, option]);
}

function put<Key>(map: Map<Key, number[]>, key: Key, at: number): void {
  const present = map.get(key);
  if (present) present.push(at);
  else map.set(key, [at]);
}
