import type { Condition } from '../condition/condition.ts';
import { accepts } from '../values/index.ts';
import { ownProperty } from '../values/own-property.ts';
import type { ValueSpec } from '../values/spec.ts';
import type { Value } from '../values/value.ts';
import { compileCondition, literalValue } from './compile-condition.ts';
import type {
  CatalogFile,
  ConditionSource,
  DependencyRuleSource,
  FamilyOptionSource,
  FamilySource,
  OptionSource,
  TakesEffect,
} from './schema.ts';

type Facts = Omit<OptionSource, 'takesEffect' | 'usedWhen' | 'requiredWhen' | 'checkedWhen'>;

/** One option of a section, its conditions ready to be evaluated. */
export interface Option {
  readonly name: string;
  readonly spec: ValueSpec;
  readonly facts: Facts;
  readonly takesEffect: TakesEffect;
  readonly isSecret: boolean;
  /** The default as text and as value; undefined where the option has none. */
  readonly default: { readonly text: string; readonly value: Value } | undefined;
  readonly usedWhen: Condition | undefined;
  readonly requiredWhen: Condition | 'always' | undefined;
  readonly checkedWhen: Condition | undefined;
  /** What is accepted, in words. */
  readonly accepts: string;
  /** Where the facts come from. */
  readonly source: string;
}

/** What the catalogue makes of a name. */
export type Lookup =
  | { readonly type: 'option'; readonly option: Option }
  /** The name lies in a family of which all options are listed, and is none of them. */
  | { readonly type: 'unknown-in-family'; readonly prefix: string; readonly usedWhen: Condition | undefined }
  | { readonly type: 'passes' }
  | { readonly type: 'unknown' };

/** A dependency between options, its conditions ready to be evaluated. */
export interface Dependency {
  readonly id: string;
  readonly source: DependencyRuleSource;
  readonly names: readonly string[];
  readonly when: Condition | undefined;
  readonly expect: Condition;
}

/** The description of one section. Options and conditions are made ready when first asked for. */
export class SectionCatalog {
  readonly name: string;
  readonly file: CatalogFile;
  readonly lookalikes: boolean;
  readonly required: boolean;
  readonly #prefix: string | undefined;
  readonly #lookups = new Map<string, Lookup>();
  #dependencies: readonly Dependency[] | undefined;

  constructor(file: CatalogFile) {
    this.file = file;
    this.name = file.section;
    this.lookalikes = file.lookalikes ?? false;
    this.required = file.required ?? false;
    this.#prefix = file.section.endsWith('*') ? file.section.slice(0, -1) : undefined;
  }

  isNamed(name: string): boolean {
    if (this.#prefix === undefined) return name === this.name;
    return name.startsWith(this.#prefix) && name.length > this.#prefix.length;
  }

  /** The names of the options, families left out. */
  optionNames(): readonly string[] {
    return Object.keys(this.file.options);
  }

  /** All names that can be written, those of the families too. */
  *allNames(): Generator<string> {
    yield* this.optionNames();
    for (const [prefix, family] of this.#families()) {
      for (const name of Object.keys(this.#familyOptions(family))) yield prefix + name;
    }
  }

  option(name: string): Option | undefined {
    const lookup = this.lookup(name);
    return lookup.type === 'option' ? lookup.option : undefined;
  }

  lookup(name: string): Lookup {
    let lookup = this.#lookups.get(name);
    if (!lookup) {
      lookup = this.#find(name);
      this.#lookups.set(name, lookup);
    }
    return lookup;
  }

  get dependencies(): readonly Dependency[] {
    this.#dependencies ??= this.dependencySources().map(([id, source]) => ({
      id,
      source,
      names: typeof source.names === 'string' ? [source.names] : source.names,
      when: this.#compile(source.when),
      expect: this.compile(source.expect),
    }));
    return this.#dependencies;
  }

  dependencySources(): readonly (readonly [string, DependencyRuleSource])[] {
    return Object.entries(this.file.rules ?? {});
  }

  compile(source: ConditionSource): Condition {
    const specOf = (option: string) => this.#specOf(option);
    return compileCondition(source, { conditions: this.file.conditions ?? {}, specOf });
  }

  /** Every release that a fact of the section mentions. */
  releases(): readonly string[] {
    return Object.values(this.file.options).flatMap((option) => {
      const { introduced, discontinued, modified = [], valuesIntroduced = {} } = option;
      const values = Object.values(valuesIntroduced).map(({ release }) => release);
      return [introduced, discontinued, ...modified, ...values].filter((release) => release !== undefined);
    });
  }

  #find(name: string): Lookup {
    const own = ownProperty(this.file.options, name);
    if (own)
      return { type: 'option', option: this.#toOption(name, own, { ...own, source: this.file.source }) };
    const [prefix, family] = this.#familyOf(name) ?? [];
    if (prefix === undefined || !family) return { type: 'unknown' };
    const member = ownProperty(this.#familyOptions(family), name.slice(prefix.length));
    if (member) {
      const { takesEffect, source, usedWhen = family.usedWhen } = { ...family, ...member };
      return { type: 'option', option: this.#toOption(name, member, { takesEffect, source, usedWhen }) };
    }
    if (family.open) return { type: 'passes' };
    return { type: 'unknown-in-family', prefix, usedWhen: this.#compile(family.usedWhen) };
  }

  /** The family of the longest prefix. */
  #familyOf(name: string): readonly [string, FamilySource] | undefined {
    const families = this.#families().filter(
      ([prefix]) => name.startsWith(prefix) && name.length > prefix.length,
    );
    return families.sort(([one], [other]) => other.length - one.length)[0];
  }

  #families(): [string, FamilySource][] {
    return Object.entries(this.file.families ?? {});
  }

  #familyOptions(family: FamilySource): Readonly<Record<string, FamilyOptionSource>> {
    if (family.sameAs === undefined) return family.options ?? {};
    const same = Object.entries(this.file.families?.[family.sameAs]?.options ?? {});
    // The documentation names the properties that do the job of an option one by one.
    const inherited = same.map(([name, option]) => [name, { ...option, shadows: undefined }] as const);
    return { ...Object.fromEntries(inherited), ...family.options };
  }

  /** What a name accepts, found without making its conditions ready: those may refer to each other. */
  #specOf(name: string): ValueSpec | undefined {
    const own = ownProperty(this.file.options, name);
    if (own) return own;
    const [prefix = '', family] = this.#familyOf(name) ?? [];
    return family && ownProperty(this.#familyOptions(family), name.slice(prefix.length));
  }

  #toOption(
    name: string,
    facts: FamilyOptionSource,
    around: Pick<FamilySource, 'takesEffect' | 'source' | 'usedWhen'>,
  ): Option {
    const { default: text, requiredWhen } = facts;
    return {
      name,
      spec: facts,
      facts,
      takesEffect: around.takesEffect,
      isSecret: facts.secret ?? false,
      default: text === undefined ? undefined : { text, value: literalValue(text, facts) },
      usedWhen: this.#compile(around.usedWhen),
      requiredWhen: requiredWhen === true ? 'always' : this.#compile(requiredWhen),
      checkedWhen: this.#compile(facts.checkedWhen),
      accepts: facts.emptyAllowed ? `${accepts(facts)}, or empty` : accepts(facts),
      source: around.source,
    };
  }

  #compile(source: ConditionSource | undefined): Condition | undefined {
    return source === undefined ? undefined : this.compile(source);
  }
}
