import type { FamilyOptionSource, TakesEffect } from '../../src/catalog/schema.ts';
import { TAKES_EFFECT } from '../../src/catalog/takes-effect.ts';
import { type Break, dropped, type Place, put, renamed, type Scope } from './break.ts';
import { breakOptional, otherLists } from './break-condition.ts';
import { otherTimes, otherValues } from './other-values.ts';

export function* breakTakesEffect(at: Place, present: TakesEffect): Generator<Break> {
  for (const moment of Object.keys(TAKES_EFFECT)) if (moment !== present) yield put(at, moment);
}

/** The release before and the one after, and none. */
export function* breakRelease(at: Place, release: string | undefined, { releases }: Scope): Generator<Break> {
  if (release === undefined) return;
  const index = releases.indexOf(release);
  for (const other of [releases[index - 1], releases[index + 1]])
    if (other !== undefined) yield put(at, other);
  yield dropped(at);
}

const FLAGS = ['emptyAllowed', 'secret', 'mayHoldSecret', 'open', 'noBlanks'];
const REFERENCES = ['successor', 'shadows', 'pathBelongsIn', 'numberBelongsIn'];

/** Every fact of an option, one at a time: left out, or another that the format allows. */
export function* breakOption(at: Place, option: FamilyOptionSource, scope: Scope): Generator<Break> {
  const facts: Readonly<Record<string, unknown>> = option;
  yield* breakType(at, option);
  if (option.default !== undefined) {
    yield dropped([...at, 'default']);
    for (const other of otherValues(option.default, option)) yield put([...at, 'default'], other);
  }
  yield* breakRelease([...at, 'introduced'], option.introduced, scope);
  yield* breakRelease([...at, 'discontinued'], option.discontinued, scope);
  for (const index of (option.modified ?? []).keys()) yield dropped([...at, 'modified', index]);
  for (const [value, { release, inferred }] of Object.entries(option.valuesIntroduced ?? {})) {
    const place = [...at, 'valuesIntroduced', value];
    yield dropped(place);
    for (const one of breakRelease([...place, 'release'], release, scope))
      if (one.what !== 'dropped') yield one;
    if (inferred !== undefined) yield dropped([...place, 'inferred']);
  }
  for (const flag of FLAGS) if (facts[flag]) yield dropped([...at, flag]);
  for (const key of REFERENCES) {
    const name = facts[key];
    if (typeof name !== 'string') continue;
    yield dropped([...at, key]);
    yield put([...at, key], scope.otherOption([name]));
  }
  if (option.inferred !== undefined) yield dropped([...at, 'inferred']);
  yield* breakOptional([...at, 'usedWhen'], option.usedWhen, scope);
  yield* breakOptional([...at, 'checkedWhen'], option.checkedWhen, scope);
  if (option.requiredWhen === true) yield dropped([...at, 'requiredWhen']);
  else yield* breakOptional([...at, 'requiredWhen'], option.requiredWhen, scope);
  yield* breakSpec(at, option);
}

/** The option takes any text, or only numbers. */
function* breakType(at: Place, option: FamilyOptionSource): Generator<Break> {
  const type = option.type === 'text' ? 'integer' : 'text';
  const { min, max, below, values, open, orContaining, instead, pathBelongsIn, noBlanks, ...less } = {
    ...(option as Readonly<Record<string, unknown>>),
  };
  const { shapes, doubtful, numberBelongsIn, separator, misprints, alone, ...common } = less;
  yield { ...put(at, { ...common, type }), at: [...at, 'type'], what: type };
}

function* breakSpec(at: Place, option: FamilyOptionSource): Generator<Break> {
  const altered = (text: string) => [`${text}x`];
  function* breakList(key: string, words: readonly string[] | undefined): Generator<Break> {
    if (words === undefined) return;
    for (const other of otherLists(words, altered)) yield put([...at, key], other);
    if (key !== 'values' || option.type === 'list') yield dropped([...at, key]);
  }
  function* breakMap(
    key: string,
    map: Readonly<Record<string, string>> | undefined,
    words: readonly string[],
  ): Generator<Break> {
    for (const [word, instead] of Object.entries(map ?? {})) {
      const place = [...at, key, word];
      yield dropped(place);
      yield renamed(place, `${word}x`);
      for (const other of words) if (other !== instead) yield put(place, other);
      yield put(place, `${instead}x`);
    }
  }
  switch (option.type) {
    case 'integer':
      for (const key of ['min', 'max'] as const) {
        const bound = option[key];
        if (bound === undefined) continue;
        yield put([...at, key], bound - 1);
        yield put([...at, key], bound + 1);
        yield dropped([...at, key]);
      }
      return;
    case 'time':
      if (option.below === undefined) return;
      for (const time of otherTimes(option.below)) yield put([...at, 'below'], time);
      yield dropped([...at, 'below']);
      return;
    case 'choice':
      yield* breakList('values', option.values);
      yield* breakMap('instead', option.instead, option.values);
      if (option.orContaining === undefined) return;
      yield dropped([...at, 'orContaining']);
      yield put([...at, 'orContaining'], `${option.orContaining}x`);
      return;
    case 'text':
      yield* breakList('doubtful', option.doubtful);
      for (const [index, shape] of (option.shapes ?? []).entries()) {
        const place = [...at, 'shapes', index];
        if (option.shapes?.length !== 1) yield dropped(place);
        yield put(place, typeof shape === 'object' ? { endsWith: `${shape.endsWith}x` } : otherShape(shape));
      }
      if (option.shapes) yield dropped([...at, 'shapes']);
      return;
    case 'list':
      yield* breakList('values', option.values);
      if (option.separator === undefined) return;
      yield dropped([...at, 'separator']);
      return;
    case 'mechanisms':
      yield* breakList('values', option.values);
      yield* breakList('alone', option.alone);
      yield* breakMap('misprints', option.misprints, option.values);
      return;
  }
}

function otherShape(shape: 'guid' | 'domain-name'): string {
  return shape === 'guid' ? 'domain-name' : 'guid';
}
