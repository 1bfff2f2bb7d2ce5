import type { ConditionSource, DependencyRuleSource } from '../../src/catalog/schema.ts';
import { partsOf } from '../../src/verify/walk.ts';
import { type Break, dropped, type Place, put, renamed, type Scope } from './break.ts';
import { breakCondition, breakOptional } from './break-condition.ts';
import { otherValues } from './other-values.ts';

/** Everything that a dependency rule says, but for its words and its examples. */
export function* breakRule(at: Place, rule: DependencyRuleSource, scope: Scope): Generator<Break> {
  yield dropped(at, true);
  yield renamed(at, `${String(at.at(-1))}-x`, true);
  for (const severity of ['error', 'warning', 'info'] as const) yield put([...at, 'severity'], severity);
  yield rule.inferred === undefined ? put([...at, 'inferred'], 'a guess') : dropped([...at, 'inferred']);
  yield* breakNames([...at, 'names'], rule, scope);
  yield* breakOptional([...at, 'when'], rule.when, scope);
  yield* breakCondition([...at, 'expect'], rule.expect, scope);
  yield* breakFix([...at, 'fix'], rule, scope);
}

/** The options that the rule speaks of. */
function participants({ names, when, expect, message }: DependencyRuleSource): readonly string[] {
  const conditions = [when, expect].filter((one) => one !== undefined) as readonly ConditionSource[];
  const parts = conditions.flatMap((condition) => [...partsOf({ at: [], condition })]);
  const tested = parts.filter((part) => part.type === 'option').map(({ name }) => name);
  const told = [...message.matchAll(/\{=?([^}]+)\}/g)].map(([, name = '']) => name);
  return [...new Set([names, tested, told].flat())];
}

function* breakNames(at: Place, rule: DependencyRuleSource, scope: Scope): Generator<Break> {
  const { names } = rule;
  if (typeof names === 'string') {
    for (const name of [...participants(rule), scope.otherOption([names])]) yield put(at, name);
    return;
  }
  yield put(at, names.toReversed());
  for (const index of names.keys()) yield dropped([...at, index]);
}

function* breakFix(at: Place, rule: DependencyRuleSource, scope: Scope): Generator<Break> {
  const { fix } = rule;
  if (fix === undefined) return;
  yield dropped(at);
  yield put([...at, 'applicability'], fix.applicability === 'safe' ? 'unsafe' : 'safe');
  for (const [name, value] of Object.entries(fix.set)) {
    const place = [...at, 'set', name];
    for (const other of participants(rule)) if (other !== name) yield renamed(place, other);
    if (typeof value === 'string') {
      for (const other of otherValues(value, scope.specOf(name))) yield put(place, other);
    } else if ('defaultOf' in value) {
      for (const other of scope.optionsLike(value.defaultOf)) yield put(place, { defaultOf: other });
    } else {
      yield put(place, { defaultOf: value.hostOf });
      yield put(place, { hostOf: scope.otherOption([value.hostOf]) });
    }
  }
}
