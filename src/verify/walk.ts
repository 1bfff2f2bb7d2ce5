import type { CatalogPath } from '../catalog/load.ts';
import type { CatalogFile, ConditionSource, MatcherSource } from '../catalog/schema.ts';

/** A condition of the file, with its place and what it belongs to. */
export interface PlacedCondition {
  readonly at: CatalogPath;
  readonly condition: ConditionSource;
}

/** Every condition of a catalogue file: those with names, those of options and families, those of rules. */
export function* conditionsOf(file: CatalogFile): Generator<PlacedCondition> {
  for (const [name, { when }] of Object.entries(file.conditions ?? {})) {
    yield { at: ['conditions', name, 'when'], condition: when };
  }
  for (const [name, option] of Object.entries(file.options)) yield* ofOption(['options', name], option);
  for (const [prefix, family] of Object.entries(file.families ?? {})) {
    if (family.usedWhen !== undefined)
      yield { at: ['families', prefix, 'usedWhen'], condition: family.usedWhen };
    for (const [name, option] of Object.entries(family.options ?? {})) {
      yield* ofOption(['families', prefix, 'options', name], option);
    }
  }
  for (const [id, rule] of Object.entries(file.rules ?? {})) {
    if (rule.when !== undefined) yield { at: ['rules', id, 'when'], condition: rule.when };
    yield { at: ['rules', id, 'expect'], condition: rule.expect };
  }
}

type Conditional = {
  readonly [Key in 'usedWhen' | 'requiredWhen' | 'checkedWhen']?: ConditionSource | true | undefined;
};

function* ofOption(at: CatalogPath, option: Conditional): Generator<PlacedCondition> {
  for (const key of ['usedWhen', 'requiredWhen', 'checkedWhen'] as const) {
    const condition = option[key];
    if (condition !== undefined && condition !== true) yield { at: [...at, key], condition };
  }
}

/** The names of conditions and the options with their matchers that a condition is made of. */
export type Part =
  | { readonly type: 'condition'; readonly name: string; readonly at: CatalogPath }
  | {
      readonly type: 'option';
      readonly name: string;
      readonly matcher: MatcherSource;
      readonly at: CatalogPath;
    };

export function* partsOf({ at, condition }: PlacedCondition): Generator<Part> {
  if (typeof condition === 'string') {
    yield { type: 'condition', name: condition, at };
    return;
  }
  for (const [key, value] of Object.entries(condition)) {
    const place = [...at, key];
    if ((key === 'all' || key === 'any') && Array.isArray(value)) {
      for (const [index, part] of value.entries()) yield* partsOf({ at: [...place, index], condition: part });
    } else if (key === 'not') {
      yield* partsOf({ at: place, condition: value });
    } else {
      yield { type: 'option', name: key, matcher: value, at: place };
    }
  }
}
