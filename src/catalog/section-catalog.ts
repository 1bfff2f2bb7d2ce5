import type { Condition, Fact } from '../condition/condition.ts';
import { accepts } from '../values/index.ts';
import { ownProperty } from '../values/own-property.ts';
import type { ValueSpec } from '../values/spec.ts';
import type { Value } from '../values/value.ts';
import { type ConditionScope, compileCondition, literalValue } from './compile-condition.ts';
import { nameOfNumber, numberOfCondition, numberOfName } from './numbers.ts';
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
  /** What is found of options is kept by it. */
  readonly number: number;
  readonly spec: ValueSpec;
  readonly facts: Facts;
  readonly takesEffect: TakesEffect;
  readonly isSecret: boolean;
  /** One of many options whose names begin alike, such as the properties of a library. */
  readonly isInFamily: boolean;
  /** The default as text and as value; undefined where the option has none. */
  readonly default: { readonly text: string; readonly value: Value } | undefined;
  /** What is known of it where it does not stand in the file. */
  readonly absent: Fact;
  /** Where the facts come from. */
  readonly source: string;
  readonly #conditions: Pick<FamilyOptionSource, 'usedWhen' | 'requiredWhen' | 'checkedWhen'>;
  readonly #compile: (source: ConditionSource) => Condition;

  constructor(
    name: string,
    facts: FamilyOptionSource,
    around: Pick<FamilySource, 'takesEffect' | 'usedWhen'>,
    source: string,
    compile: (source: ConditionSource) => Condition,
    isInFamily: boolean,
  ) {
    const { default: text, requiredWhen, checkedWhen } = facts;
    this.name = name;
    this.number = numberOfName(name);
    this.spec = facts;
    this.facts = facts;
    this.takesEffect = around.takesEffect;
    this.isSecret = facts.secret ?? false;
    this.isInFamily = isInFamily;
    this.default = text === undefined ? undefined : { text, value: literalValue(text, facts) };
    this.absent = { known: true, value: this.default?.value, isSet: false };
    this.source = source;
    this.#conditions = { usedWhen: around.usedWhen, requiredWhen, checkedWhen };
    this.#compile = compile;
  }

  /** Whether the server knows the option, or a value of it, in some releases only. */
  get dependsOnRelease(): boolean {
    const { introduced, discontinued, valuesIntroduced } = this.facts;
    return introduced !== undefined || discontinued !== undefined || valuesIntroduced !== undefined;
  }

  get usedWhen(): Condition | undefined {
    const { usedWhen } = this.#conditions;
    return usedWhen === undefined ? undefined : this.#compile(usedWhen);
  }

  get requiredWhen(): Condition | 'always' | undefined {
    const { requiredWhen } = this.#conditions;
    if (requiredWhen === true) return 'always';
    return requiredWhen === undefined ? undefined : this.#compile(requiredWhen);
  }

  get checkedWhen(): Condition | undefined {
    const { checkedWhen } = this.#conditions;
    return checkedWhen === undefined ? undefined : this.#compile(checkedWhen);
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
export class Dependency {
  readonly id: string;
  readonly source: DependencyRuleSource;
  readonly names: readonly string[];
  readonly #compile: (source: ConditionSource) => Condition;
  #gates: readonly Condition[] | undefined;

  constructor(id: string, source: DependencyRuleSource, compile: (source: ConditionSource) => Condition) {
    this.id = id;
    this.source = source;
    this.names = typeof source.names === 'string' ? [source.names] : source.names;
    this.#compile = compile;
  }

  get when(): Condition | undefined {
    const { when } = this.source;
    return when === undefined ? undefined : this.#compile(when);
  }

  /** `when` as conditions that hold all together where it holds: most of them are shared by many dependencies. */
  get gates(): readonly Condition[] {
    if (!this.#gates) {
      const { when } = this;
      this.#gates = when === undefined ? [] : when.op === 'all' ? when.of : [when];
    }
    return this.#gates;
  }

  get expect(): Condition {
    return this.#compile(this.source.expect);
  }
}

/** How many names that are not known are kept with what was found of them. */
const MOST_UNKNOWN = 10_000;

/** The description of one section. Options and conditions are made ready when first asked for. */
export class SectionCatalog implements ConditionScope {
  readonly name: string;
  readonly file: CatalogFile;
  readonly lookalikes: boolean;
  readonly required: boolean;
  readonly #prefix: string | undefined;
  readonly #placeholders: readonly RegExp[];
  readonly #lookups = new Map<string, Lookup>();
  readonly #conditions = new Map<ConditionSource, Condition>();
  readonly #namedConditions = new Map<string, Condition>();
  #unknown = 0;
  #dependencies: readonly Dependency[] | undefined;
  #requiredOptions: readonly Option[] | undefined;

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
  allNames(): readonly string[] {
    const ofFamilies = this.#families().flatMap(([prefix, family]) => {
      return Object.keys({ ...this.#inherited(family), ...family.options }).map((name) => prefix + name);
    });
    return [...this.optionNames(), ...ofFamilies];
  }

  /** The options of a family by what follows its prefix. */
  familyOptions(family: FamilySource): Readonly<Record<string, FamilyOptionSource>> {
    if (family.sameAs === undefined) return family.options ?? {};
    // The documentation names the properties that do the job of an option one by one.
    const inherited = Object.entries(this.#inherited(family)).map(
      ([name, option]) => [name, { ...option, shadows: undefined }] as const,
    );
    return { ...Object.fromEntries(inherited), ...family.options };
  }

  option(name: string): Option | undefined {
    const lookup = this.lookup(name);
    return lookup.type === 'option' ? lookup.option : undefined;
  }

  specOf(name: string): ValueSpec | undefined {
    return this.option(name)?.spec;
  }

  /** The option of this number; undefined where the section has none of its name. */
  optionOf(number: number): Option | undefined {
    return this.option(nameOfNumber(number));
  }

  lookup(name: string): Lookup {
    let lookup = this.#lookups.get(name);
    if (!lookup) {
      lookup = this.#find(name);
      if (lookup.type === 'option' || this.#unknown++ < MOST_UNKNOWN) this.#lookups.set(name, lookup);
    }
    return lookup;
  }

  get dependencies(): readonly Dependency[] {
    this.#dependencies ??= this.dependencySources().map(([id, source]) => {
      return new Dependency(id, source, this.#compile);
    });
    return this.#dependencies;
  }

  /** The options that are required somewhere. */
  requiredOptions(): readonly Option[] {
    this.#requiredOptions ??= this.optionNames()
      .filter((name) => this.file.options[name]?.requiredWhen !== undefined)
      .map((name) => this.option(name))
      .filter((option) => option !== undefined);
    return this.#requiredOptions;
  }

  dependencySources(): readonly (readonly [string, DependencyRuleSource])[] {
    return Object.entries(this.file.rules ?? {});
  }

  /** A condition made ready; the same source gives the same condition. */
  compile(source: ConditionSource): Condition {
    let condition = this.#conditions.get(source);
    if (!condition) {
      const made = compileCondition(source, this);
      condition = made.number === undefined ? { ...made, number: numberOfCondition() } : made;
      this.#conditions.set(source, condition);
    }
    return condition;
  }

  /** A condition with a name: all that refer to it share it. */
  named(name: string): Condition | undefined {
    let condition = this.#namedConditions.get(name);
    const named = condition ? undefined : ownProperty(this.file.conditions, name);
    if (named) {
      const { meaning, when } = named;
      condition = { op: 'named', meaning, of: this.compile(when), number: numberOfCondition() };
      this.#namedConditions.set(name, condition);
    }
    return condition;
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
        option: new Option(name, own, own, this.file.source, this.#compile, false),
      };
    const [prefix, family] = this.#familyOf(name) ?? [];
    if (prefix === undefined || !family) return { type: 'unknown' };
    const member = ownProperty(this.familyOptions(family), name.slice(prefix.length));
    if (member) {
      const { takesEffect, source, usedWhen = family.usedWhen } = { ...family, ...member };
      return {
        type: 'option',
        option: new Option(name, member, { takesEffect, usedWhen }, source, this.#compile, true),
      };
    }
    if (family.open) return { type: 'passes' };
    const { unknownAs = 'unknown-option', usedWhen } = family;
    const compile = this.#compile;
    return {
      type: 'unknown-in-family',
      rule: unknownAs,
      get usedWhen() {
        return usedWhen === undefined ? undefined : compile(usedWhen);
      },
    };
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

  /** The options of the family that this one is the same as. */
  #inherited({ sameAs }: FamilySource): Readonly<Record<string, FamilyOptionSource>> {
    return sameAs === undefined ? {} : (this.file.families?.[sameAs]?.options ?? {});
  }

  readonly #compile = (source: ConditionSource): Condition => this.compile(source);
}
