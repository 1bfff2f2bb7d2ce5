import { distance } from 'fastest-levenshtein';
import { withoutInvisibles } from '../text/invisible.ts';
import { hasPlaceholder } from './placeholder.ts';
import { compareReleases } from './release.ts';
import type { CatalogFile, DependencyRuleSource, EngineRuleSource, Severity } from './schema.ts';
import { SectionCatalog } from './section-catalog.ts';

/** How the name of a section led to its description. */
export type NameMatch = 'exact' | 'misspelt' | 'undocumented';

export interface DescribedSection {
  readonly section: SectionCatalog;
  readonly match: NameMatch;
}

/** What is known of a rule, whether its trigger is code or data. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  /** Silent unless switched on. */
  readonly off: boolean;
  /** Concerns who reads the file: of what the server does meanwhile it says nothing. */
  readonly isAboutText: boolean;
  readonly summary: string;
  readonly because: string;
  /** What the rule rests on where the option reference does not say it. */
  readonly inferred?: string;
}

/** How many names of sections are kept with what they led to. */
const MOST_DESCRIBED = 1000;

/** Everything that is known of the server: sections, their options, and the rules. */
export class Catalog {
  readonly sections: readonly SectionCatalog[];
  readonly engineRules: Readonly<Record<string, EngineRuleSource>>;
  readonly #placeholders: readonly RegExp[];
  #rules: ReadonlyMap<string, RuleInfo> | undefined;
  #newestRelease: string | undefined;
  readonly #described = new Map<string, DescribedSection | undefined>();

  /**
   * `placeholders` are further patterns, without the flags `g` and `y`, of what is filled in later. The newest release is
   * looked for in the files unless given.
   */
  constructor(
    files: readonly CatalogFile[],
    engineRules: Readonly<Record<string, EngineRuleSource>>,
    placeholders: readonly RegExp[] = [],
    newestRelease?: string,
  ) {
    this.sections = files.map((file) => new SectionCatalog(file, placeholders));
    this.engineRules = engineRules;
    this.#placeholders = placeholders;
    this.#newestRelease = newestRelease;
  }

  /** The rules in the order of the catalogue, those of the engine first. */
  get rules(): ReadonlyMap<string, RuleInfo> {
    this.#rules ??= this.#collectRules();
    return this.#rules;
  }

  /** The newest release that is known of the server: sections that are added tell nothing of it. */
  get newestRelease(): string {
    this.#newestRelease ??= this.#findNewestRelease();
    return this.#newestRelease;
  }

  /** Whether something fills in a part of the text later, so that what it will be is not known. */
  hasPlaceholder(text: string): boolean {
    return hasPlaceholder(text, this.#placeholders);
  }

  #findNewestRelease(): string {
    const required = this.sections.filter((section) => section.required);
    const releases = (required.length > 0 ? required : this.sections).flatMap((section) =>
      section.releases(),
    );
    return releases.reduce(
      (newest, release) => (compareReleases(release, newest) > 0 ? release : newest),
      '0.0.0',
    );
  }

  /** The description of a section by its name in the file; undefined for sections that are left alone. */
  describe(name: string): DescribedSection | undefined {
    if (this.#described.has(name)) return this.#described.get(name);
    const described = this.#describe(name);
    if (this.#described.size < MOST_DESCRIBED) this.#described.set(name, described);
    return described;
  }

  #describe(name: string): DescribedSection | undefined {
    const exact = this.sections.find((section) => section.isNamed(name));
    if (exact) return { section: exact, match: 'exact' };
    for (const section of this.sections) {
      const match = section.lookalikes ? lookalike(name, section.name) : undefined;
      if (match) return { section, match };
    }
    return undefined;
  }

  #collectRules(): ReadonlyMap<string, RuleInfo> {
    const rules = new Map<string, RuleInfo>();
    for (const [id, source] of Object.entries(this.engineRules)) rules.set(id, info(id, source));
    for (const section of this.sections) {
      for (const [id, source] of section.dependencySources()) rules.set(id, info(id, source));
    }
    return rules;
  }
}

function info(id: string, source: EngineRuleSource | DependencyRuleSource): RuleInfo {
  const { severity, summary, because, inferred } = source;
  const off = 'off' in source && source.off === true;
  const isAboutText = 'aboutText' in source && source.aboutText === true;
  return { id, severity, off, isAboutText, summary, because, ...(inferred && { inferred }) };
}

/** A name with something behind it is undocumented; a name that is the same but for a slip is misspelt. */
function lookalike(name: string, documented: string): NameMatch | undefined {
  if (name.length > 200) return name.startsWith(documented) ? 'undocumented' : undefined;
  const plain = /^[a-z-]*$/.test(name) ? name : plainName(name);
  if (plain === documented) return 'misspelt';
  if (name.startsWith(documented)) return 'undocumented';
  const isNear = Math.abs(plain.length - documented.length) <= MOST_SLIPS;
  if (isNear && distance(plain, documented) <= MOST_SLIPS) return 'misspelt';
  return plain.startsWith(documented) ? 'undocumented' : undefined;
}

/** How many letters of a misspelt name are wrong, missing or too many. */
const MOST_SLIPS = 2;

function plainName(name: string): string {
  return withoutInvisibles(name.replace(/\s+/g, ' '))
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, '-');
}
