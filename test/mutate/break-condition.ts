import type { ConditionSource, MatcherSource, SettingsSource } from '../../src/catalog/schema.ts';
import { type Break, dropped, type Place, put, type Scope } from './break.ts';
import { otherTimes, otherValues } from './other-values.ts';

/** A condition that may be left out: it is left out, and broken. */
export function* breakOptional(
  at: Place,
  condition: ConditionSource | undefined,
  scope: Scope,
): Generator<Break> {
  if (condition === undefined) return;
  yield dropped(at);
  yield* breakCondition(at, condition, scope);
}

/** Every way to say something else with one change: a part less, a part denied, another word, another comparison. */
export function* breakCondition(at: Place, condition: ConditionSource, scope: Scope): Generator<Break> {
  if (typeof condition === 'string') {
    yield put(at, { not: condition });
    for (const name of scope.conditions) yield put(at, name);
    return;
  }
  if (isParts(condition, 'all')) {
    yield* breakParts(at, 'all', 'any', condition.all, scope);
    return;
  }
  if (isParts(condition, 'any')) {
    yield* breakParts(at, 'any', 'all', condition.any, scope);
    return;
  }
  if (isNot(condition)) {
    yield put(at, condition.not);
    for (const one of breakCondition([...at, 'not'], condition.not, scope)) {
      // To deny what is denied is to drop the denial, which is broken already.
      if (one.at.length > at.length + 1 || !one.what.startsWith('{"not":')) yield one;
    }
    return;
  }
  yield* breakSettings(at, condition, scope);
}

function* breakParts(
  at: Place,
  key: 'all' | 'any',
  other: 'all' | 'any',
  parts: readonly ConditionSource[],
  scope: Scope,
): Generator<Break> {
  yield put(at, { not: { [key]: parts } });
  yield put(at, { [other]: parts });
  for (const [index, part] of parts.entries()) {
    const place = [...at, key, index];
    if (parts.length > 1) yield dropped(place);
    yield* breakCondition(place, part, scope);
  }
}

function* breakSettings(at: Place, settings: SettingsSource, scope: Scope): Generator<Break> {
  const entries = Object.entries(settings);
  if (entries.length > 1) {
    yield put(at, { not: settings });
    yield put(at, { any: entries.map(([name, matcher]) => ({ [name]: matcher })) });
  }
  for (const [name, matcher] of entries) {
    if (entries.length > 1) yield dropped([...at, name]);
    for (const broken of breakMatcher(name, matcher, scope)) {
      if (broken.deny) {
        const rest = Object.fromEntries(entries.filter(([other]) => other !== name));
        const denied = { not: { [name]: matcher } };
        yield put(at, entries.length > 1 ? { all: [rest, denied] } : denied);
      } else yield put([...at, name], broken.matcher);
    }
  }
}

type BrokenMatcher = { readonly deny: true } | { readonly deny?: never; readonly matcher: MatcherSource };

function* breakMatcher(option: string, matcher: MatcherSource, scope: Scope): Generator<BrokenMatcher> {
  const spec = scope.specOf(option);
  const others = (text: string) => otherValues(text, spec);
  const as = (broken: MatcherSource): BrokenMatcher => ({ matcher: broken });
  if (typeof matcher === 'string' || Array.isArray(matcher)) {
    yield as({ not: matcher });
    for (const words of otherLists(matcher, others)) yield as(words);
    return;
  }
  if ('not' in matcher) {
    yield as(matcher.not);
    for (const words of otherLists(matcher.not, others)) yield as({ not: words });
    return;
  }
  if ('set' in matcher) {
    yield as({ set: !matcher.set });
    return;
  }
  yield { deny: true };
  const altered = (text: string) => [`x${text}`];
  if ('includes' in matcher) {
    for (const words of otherLists(matcher.includes, others)) yield as({ includes: words });
  } else if ('contains' in matcher) {
    yield as({ contains: `${matcher.contains}x` });
    yield as(matcher.contains);
  } else if ('above' in matcher || 'below' in matcher) {
    const limit = 'above' in matcher ? matcher.above : matcher.below;
    const [same, opposite] =
      'above' in matcher ? (['above', 'below'] as const) : (['below', 'above'] as const);
    yield as({ [opposite]: limit } as MatcherSource);
    const limits =
      typeof limit === 'object'
        ? scope.optionsLike(option).map((name) => ({ option: name }))
        : spec?.type === 'time'
          ? otherTimes(limit)
          : others(limit);
    for (const other of limits) yield as({ [same]: other } as MatcherSource);
  } else if ('hostWithin' in matcher) {
    for (const domains of otherLists(matcher.hostWithin, altered)) yield as({ hostWithin: [domains].flat() });
    yield as({ urlHostWithin: matcher.hostWithin });
    for (const domain of matcher.hostWithin) yield as({ hostIs: domain });
  } else if ('urlHostWithin' in matcher) {
    for (const domains of otherLists(matcher.urlHostWithin, altered)) {
      yield as({ urlHostWithin: [domains].flat() });
    }
    yield as({ hostWithin: matcher.urlHostWithin });
  } else if ('hostIs' in matcher) {
    yield as({ hostIs: `x${matcher.hostIs}` });
    yield as({ hostWithin: [matcher.hostIs] });
  } else if ('isUrl' in matcher) {
    yield as({ isUrl: matcher.isUrl === 'any' ? 'http' : 'any' });
  } else {
    yield as({ namesSection: matcher.namesSection.replace('-', '') });
    yield as({ namesSection: `${matcher.namesSection}x` });
  }
}

/** One of the words less, or another in its place. */
export function* otherLists(
  words: string | readonly string[],
  others: (text: string) => readonly string[],
): Generator<string | string[]> {
  if (typeof words === 'string') {
    yield* others(words);
    return;
  }
  for (const [index, word] of words.entries()) {
    if (words.length > 1) yield words.toSpliced(index, 1);
    for (const other of others(word)) if (!words.includes(other)) yield words.with(index, other);
  }
}

function isParts<Key extends string>(
  condition: object,
  key: Key,
): condition is { readonly [Name in Key]: readonly ConditionSource[] } {
  return Array.isArray((condition as Record<string, unknown>)[key]);
}

function isNot(condition: object): condition is { readonly not: ConditionSource } {
  return 'not' in condition;
}
