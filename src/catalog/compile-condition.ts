import type { Condition, Limit, Matcher } from '../condition/condition.ts';
import { readValue } from '../values/index.ts';
import type { ValueSpec } from '../values/spec.ts';
import type { Value } from '../values/value.ts';
import { numberOfName } from './numbers.ts';
import type { ConditionSource, MatcherSource, SettingsSource } from './schema.ts';

/** What a condition refers to: the other conditions of its section, and what its options accept. */
export interface ConditionScope {
  named(name: string): Condition | undefined;
  specOf(option: string): ValueSpec | undefined;
}

/** A condition as the catalogue writes it, made ready. Throws for a name that is not defined. */
export function compileCondition(source: ConditionSource, scope: ConditionScope): Condition {
  if (typeof source === 'string') {
    const named = scope.named(source);
    if (!named) throw new Error(`no condition is called ${source}`);
    return named;
  }
  if (isParts(source, 'all'))
    return { op: 'all', of: source.all.map((part) => compileCondition(part, scope)) };
  if (isParts(source, 'any'))
    return { op: 'any', of: source.any.map((part) => compileCondition(part, scope)) };
  if (isNot(source)) return { op: 'not', of: compileCondition(source.not, scope) };
  const tests = Object.entries(source as SettingsSource).map(([option, matcher]): Condition => {
    const spec = scope.specOf(option);
    return {
      op: 'test',
      option,
      optionNumber: spec && numberOfName(option),
      matcher: compileMatcher(matcher, spec),
    };
  });
  return tests.length === 1 ? (tests[0] as Condition) : { op: 'all', of: tests };
}

function isParts<Key extends string>(source: object, key: Key): source is Record<Key, ConditionSource[]> {
  return key in source && Array.isArray((source as Record<Key, unknown>)[key]);
}

/** `not` beside a condition; as an option it would hold a matcher, and no option is called so. */
function isNot(source: object): source is { not: ConditionSource } {
  return 'not' in source;
}

function compileMatcher(source: MatcherSource, spec: ValueSpec | undefined): Matcher {
  if (typeof source === 'string' || Array.isArray(source)) return oneOf('is', source, spec);
  if ('not' in source) return oneOf('isNot', source.not, spec);
  if ('set' in source) return { op: 'set', set: source.set };
  if ('includes' in source) {
    const texts = asList(source.includes);
    return { op: 'includes', words: texts.map((text) => text.toUpperCase()), texts };
  }
  if ('contains' in source) return { op: 'contains', text: source.contains.toLowerCase() };
  if ('above' in source) return { op: 'above', than: limit(source.above, spec) };
  if ('below' in source) return { op: 'below', than: limit(source.below, spec) };
  if ('hostWithin' in source) return { op: 'hostWithin', domains: source.hostWithin };
  if ('urlHostWithin' in source) return { op: 'urlHostWithin', domains: source.urlHostWithin };
  if ('hostIs' in source) return { op: 'hostIs', host: source.hostIs.toLowerCase() };
  if ('isUrl' in source) return { op: 'isUrl', scheme: source.isUrl };
  return { op: 'namesSection', prefix: source.namesSection };
}

function oneOf(op: 'is' | 'isNot', source: string | string[], spec: ValueSpec | undefined): Matcher {
  const texts = asList(source);
  return { op, values: texts.map((text) => literalValue(text, spec)), texts };
}

function limit(source: string | { option: string }, spec: ValueSpec | undefined): Limit {
  return typeof source === 'string' ? { value: literalValue(source, spec), text: source } : source;
}

/** A literal as the option itself would read it; the verifier has made sure that the option can. */
export function literalValue(text: string, spec: ValueSpec | undefined): Value {
  if (text === '' || !spec) return text;
  const reading = readValue(text, spec);
  return reading.status === 'illegal' ? text : reading.value;
}

function asList(source: string | string[]): readonly string[] {
  return typeof source === 'string' ? [source] : source;
}
