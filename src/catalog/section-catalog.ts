import type { Condition } from '../condition/condition.ts';
import { accepts } from '../values/index.ts';
import { ownProperty } from '../values/own-property.ts';
import type { ValueSpec } from '../values/spec.ts';
import type { Value } from '../values/value.ts';
import { compileCondition, literalValue } from './compile-condition.ts';
import { hasPlaceholder } from './placeholder.ts';
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

/** One option of a section. Its conditions are made ready when first asked for. */
export class Option {
  readonly name: string;
  readonly spec: ValueSpec;
  readonly facts: Facts;
  readonly takesEffect: TakesEffect;
  readonly isSecret: boolean;
  /** One of many options whose names begin alike, such as the properties of a library. */
  readonly isInFamily: boolean;
  /** The default as text and as value; undefined where the option has none. */
  readonly default: { readonly text: string; readonly value: Value } | undefined;
  /** Where the facts come from. */
  readonly source: string;
  readonly #conditions: Pick<FamilyOptionSource, 'usedWhen' | 'requiredWhen' | 'checkedWhen'>;
  readonly #compile: (source: ConditionSource | undefined) => Condition | undefined;

  constructor(
    name: string,
    facts: FamilyOptionSource,
    around: Pick<FamilySource, 'takesEffect' | 'source' | 'usedWhen'>,
    compile: (source: ConditionSource | undefined) => Condition | undefined,
    isInFamily: boolean,
  ) {
    const { default: text, requiredWhen, checkedWhen } = facts;
    this.name = name;
    this.spec = facts;
    this.facts = facts;
    this.takesEffect = around.takesEffect;
    this.isSecret = facts.secret ?? false;
    this.isInFamily = isInFamily;
    this.default = text === undefined ? undefined : { text, value: literalValue(text, facts) };
    this.source = around.source;
    this.#conditions = { usedWhen: around.usedWhen, requiredWhen, checkedWhen };
    this.#compile = compile;
  }

  get usedWhen(): Condition | undefined {
    return this.#compile(this.#conditions.usedWhen);
  }

  get requiredWhen(): Condition | 'always' | undefined {
    const { requiredWhen } = this.#conditions;
    return requiredWhen === true ? 'always' : this.#compile(requiredWhen);
  }

  get checkedWhen(): Condition | undefined {
    return this.#compile(this.#conditions.checkedWhen);
  }

  /** What is accepted, in words. */
  get accepts(): string {
    return this.facts.emptyAllowed ? `${accepts(this.spec)}, or empty` : accepts(this.spec);
  }
}

/** What the catalogue makes of a name. */
export type Lookup =
  | { readonly type: 'option'; readonly option: Option }
  /** The name lies in a family of which all options are listed, and is none of them. */
  | { readonly type: 'unknown-in-family'; readonly rule: string; readonly usedWhen: Condition | undefined }
  | { readonly type: 'passes' }
  | { readonly type: 'unknown' };

/** Under which condition what a name stands for has an effect; undefined where it always has, or nothing is known. */
export function usedWhenOf(lookup: Lookup): Condition | undefined {
  if (lookup.type === 'option') return lookup.option.usedWhen;
  return lookup.type === 'unknown-in-family' ? lookup.usedWhen : undefined;
}

/** A dependency between options. Its conditions are made ready when first asked for. */
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
  readonly #placeholders: readonly RegExp[];
  readonly #lookups = new Map<string, Lookup>();
  readonly #conditions = new Map<ConditionSource, Condition>();
  #dependencies: readonly Dependency[] | undefined;

  constructor(file: CatalogFile, placeholders: readonly RegExp[] = []) {
    this.file = file;
    this.#placeholders = placeholders;
    this.name = file.section;
    this.lookalikes = file.lookalikes ?? false;
    this.required = file.required ?? false;
    this.#prefix = file.section.endsWith('*') ? file.section.slice(0, -1) : undefined;
  }

  isNamed(name: string): boolean {
    if (this.#prefix === undefined) return name === this.name;
    return name.startsWith(this.#prefix) && name.length > this.#prefix.length;
  }

  /** Whether something fills in a part of the text later. */
  hasPlaceholder(text: string): boolean {
    return hasPlaceholder(text, this.#placeholders);
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
    const compile = (source: ConditionSource) => this.compile(source);
    this.#dependencies ??= this.dependencySources().map(([id, source]) => ({
      id,
      source,
      names: typeof source.names === 'string' ? [source.names] : source.names,
      get when() {
        return source.when === undefined ? undefined : compile(source.when);
      },
      get expect() {
        return compile(source.expect);
      },
    }));
    return this.#dependencies;
  }

  /** The options that are required somewhere. */
  requiredOptions(): readonly Option[] {
    const names = this.optionNames().filter((name) => this.file.options[name]?.requiredWhen !== undefined);
    return names.map((name) => this.option(name)).filter((option) => option !== undefined);
  }

  dependencySources(): readonly (readonly [string, DependencyRuleSource])[] {
    return Object.entries(this.file.rules ?? {});
  }

  /** A condition made ready; the same source gives the same condition. */
  compile(source: ConditionSource): Condition {
    let condition = this.#conditions.get(source);
    if (!condition) {
      condition = compileCondition(source, {
        named: (name) => this.#named(name),
        specOf: (option) => this.#specOf(option),
      });
      this.#conditions.set(source, condition);
    }
    return condition;
  }

  /** A condition with a name: all that refer to it share it. */
  #named(name: string): Condition | undefined {
    const named = ownProperty(this.file.conditions, name);
    return named && { op: 'named', meaning: named.meaning, of: this.compile(named.when) };
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
      return {
        type: 'option',
        option: new Option(name, own, { ...own, source: this.file.source }, this.#compile, false),
      };
    const [prefix, family] = this.#familyOf(name) ?? [];
    if (prefix === undefined || !family) return { type: 'unknown' };
    const member = ownProperty(this.#familyOptions(family), name.slice(prefix.length));
    if (member) {
      const { takesEffect, source, usedWhen = family.usedWhen } = { ...family, ...member };
      return {
        type: 'option',
        option: new Option(name, member, { takesEffect, source, usedWhen }, this.#compile, true),
      };
    }
    if (family.open) return { type: 'passes' };
    const { unknownAs = 'unknown-option' } = family;
    return { type: 'unknown-in-family', rule: unknownAs, usedWhen: this.#compile(family.usedWhen) };
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

  readonly #compile = (source: ConditionSource | undefined): Condition | undefined => {
    return source === undefined ? undefined : this.compile(source);
  };
}
