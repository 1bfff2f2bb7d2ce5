import { jsonSchemaOf, jsonSchemas, jsonSchemaWith } from '../values/json-schema/index.ts';
import {
  anyOf,
  anyText,
  inAnyCase,
  type JsonSchema,
  oneOf,
  textLike,
} from '../values/json-schema/json-schema.ts';
import type { ValueSpec } from '../values/spec.ts';
import type { Value } from '../values/value.ts';
import type { Condition, Matcher, Test } from './condition.ts';
import { evaluate } from './evaluate.ts';

/** What a schema has to know of an option: a map of YAML or JSON holds texts, and what is absent is the default. */
export interface WrittenOption {
  readonly spec: ValueSpec;
  readonly default: Value | undefined;
  /** What the empty text and null are taken for. */
  readonly empty: 'value' | 'not-set' | 'illegal';
  /** Where this does not hold, any text is a value. */
  readonly checkedWhen: Condition | undefined;
}

export interface WrittenOptions {
  option(name: string): WrittenOption | undefined;
  /** Values of which nothing is known. */
  readonly placeholder: JsonSchema;
}

/**
 * A schema for the map of a section in which a condition certainly is what `truth` says: what is absent counts by
 * its default, and a value that is not known decides nothing. Undefined where a schema cannot say it.
 */
export function schemaWhere(
  condition: Condition,
  truth: boolean,
  options: WrittenOptions,
): JsonSchema | undefined {
  switch (condition.op) {
    case 'test':
      return schemaOfTest(condition, truth, options);
    case 'named':
      return schemaWhere(condition.of, truth, options);
    case 'not':
      return schemaWhere(condition.of, !truth, options);
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => schemaWhere(part, truth, options));
      if (!parts.every((part) => part !== undefined)) return undefined;
      const [only] = parts;
      if (parts.length === 1) return only;
      return (condition.op === 'all') === truth ? { allOf: parts } : { anyOf: parts };
    }
  }
}

function schemaOfTest(test: Test, truth: boolean, options: WrittenOptions): JsonSchema | undefined {
  const option = options.option(test.option);
  if (!option) return undefined;
  const judged = ofValues(test, truth, option, jsonSchemas(option.spec), options);
  if (!option.checkedWhen || test.matcher.op === 'set') return judged;
  const isChecked = schemaWhere(option.checkedWhen, true, options);
  const unjudged = ofValues(test, truth, option, [anyText], options);
  if (judged === undefined || unjudged === undefined || isChecked === undefined) return undefined;
  return { anyOf: [judged, { allOf: [unjudged, { not: isChecked }] }] };
}

/** `legal` are the values that are known, placeholders aside. */
function ofValues(
  { option: name, matcher }: Test,
  truth: boolean,
  option: WrittenOption,
  legal: readonly JsonSchema[],
  { placeholder }: WrittenOptions,
): JsonSchema | undefined {
  const holdsFor = (value: Value | undefined): boolean => {
    const fact = { known: true, value, isSet: false } as const;
    const facts = { fact: () => fact, hasSection: () => undefined };
    return evaluate({ op: 'test', option: name, matcher }, facts) === truth;
  };
  const absent = holdsFor(option.default);
  // An empty value that is not accepted is not known, but it is set.
  const ofIllegal = matcher.op === 'set' && matcher.set === truth;
  const empty = { value: holdsFor(''), 'not-set': absent, illegal: ofIllegal }[option.empty];
  const present = ofPresent(matcher, truth, option.spec, legal, placeholder);
  if (present === undefined) return undefined;
  const value = anyOf([present, ...(empty ? [NOTHING] : [])]);
  return { ...(absent ? {} : { required: [name] }), properties: { [name]: value } };
}

/** The empty text, and null, which is read as the empty text. An enum would make editors offer them. */
export const NOTHING: JsonSchema = { type: ['string', 'null'], maxLength: 0 };

/** Values that stand in the map and for which the matcher certainly is what `truth` says. */
function ofPresent(
  matcher: Matcher,
  truth: boolean,
  spec: ValueSpec,
  legal: readonly JsonSchema[],
  placeholder: JsonSchema,
): JsonSchema | undefined {
  if (matcher.op === 'set') return matcher.set === truth ? { not: NOTHING } : false;
  if (matcher.op === 'isNot') return ofPresent({ ...matcher, op: 'is' }, !truth, spec, legal, placeholder);
  const matching = valuesFor(matcher, spec);
  if (matching === undefined) return undefined;
  if (matcher.op === 'is' && truth) return matching;
  return truth
    ? { anyOf: legal, allOf: [matching], not: placeholder }
    : { anyOf: legal, not: anyOf([placeholder, matching]) };
}

/** Undefined for what takes more than a pattern: to read a URL, to compare two options, to look at other sections. */
function valuesFor(matcher: Matcher, spec: ValueSpec): JsonSchema | undefined {
  switch (matcher.op) {
    case 'is': {
      const values = matcher.values.filter((value) => value !== '');
      return anyOf(values.map((value) => jsonSchemaOf(value, spec)));
    }
    case 'includes':
      return jsonSchemaWith(matcher.words, spec) ?? false;
    case 'contains':
      return textLike(inAnyCase(matcher.text));
    case 'hostWithin':
      return textLike(`^(?:[\\s\\S]*\\.)?${oneOf(matcher.domains, inAnyCase)}\\.?$`);
    case 'hostIs':
      return textLike(`^${inAnyCase(matcher.host)}\\.?$`);
    default:
      return undefined;
  }
}
