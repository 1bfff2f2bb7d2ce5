import type { CompiledCatalog } from '../../src/catalog/builtin.ts';
import type { PresetFile } from '../../src/catalog/preset-schema.ts';
import type { CatalogFile, EngineRuleSource } from '../../src/catalog/schema.ts';
import { type Break, dropped, type Place, put, renamed, Scope } from './break.ts';
import { breakCondition, breakOptional } from './break-condition.ts';
import { breakOption, breakTakesEffect } from './break-option.ts';
import { breakPreset } from './break-preset.ts';
import { breakRule } from './break-rule.ts';

/** All that is mutated: what the bundle step makes of schemas. */
export interface Knowledge {
  readonly catalog: CompiledCatalog;
  readonly presets: readonly PresetFile[];
}

/** The catalogue and the presets, broken in exactly one place. */
export interface Mutant {
  /** The place and what was done to it, such as `smtp-client/options/port/max: 65536`. */
  readonly id: string;
  /** The option, rule, condition or preset that it belongs to. */
  readonly target: string;
  readonly at: Place;
  /** Whether something was taken out whole, with all that is said of it. */
  readonly isWhole: boolean;
  make(): Knowledge;
}

/** Every mutant, in the order of the files. No two are alike. */
export function mutantsOf(knowledge: Knowledge): readonly Mutant[] {
  const { catalog, presets } = knowledge;
  const breaks = [
    ...catalog.files.flatMap((file, at) => [...breakFile(['catalog', 'files', at], file, catalog)]),
    ...Object.entries(catalog.engineRules).flatMap(([id, rule]) => [
      ...breakEngineRule(['catalog', 'engineRules', id], rule),
    ]),
    ...presets.flatMap((preset, at) => [...breakPreset(['presets', at], preset, new Scope(catalog))]),
  ];
  const found = new Map<string, Mutant>();
  for (const one of breaks) {
    const make = () => one.apply(structuredClone(knowledge));
    const result = JSON.stringify(make());
    if (!found.has(result)) found.set(result, { ...toMutant(one, knowledge), make });
  }
  found.delete(JSON.stringify(knowledge));
  return [...found.values()];
}

function toMutant({ at, what, isWhole = false }: Break, knowledge: Knowledge): Omit<Mutant, 'make'> {
  const names = namesOf(at, knowledge);
  return {
    id: `${names.join('/')}: ${what}`,
    target: names.slice(0, targetDepth(at)).join('/'),
    at,
    isWhole,
  };
}

/** The place with the names of files in the place of their numbers. */
function namesOf(at: Place, { catalog, presets }: Knowledge): readonly string[] {
  const [first, second, third, ...rest] = at;
  const names = (own: string | undefined, below: Place) => [own ?? '', ...below.map(String)];
  if (first === 'presets') return ['presets', ...names(presets[second as number]?.preset, at.slice(2))];
  if (second === 'engineRules') return ['rules', ...at.slice(2).map(String)];
  return names(catalog.files[third as number]?.section, rest);
}

function targetDepth([first, second, , group]: Place): number {
  if (first === 'presets' || second === 'engineRules') return 2;
  return group === 'families' ? 5 : 3;
}

function* breakFile(at: Place, file: CatalogFile, catalog: CompiledCatalog): Generator<Break> {
  const scope = new Scope(catalog, file);
  yield put([...at, 'section'], file.section.replace(/(?=\*?$)/, 'x'));
  for (const key of ['required', 'lookalikes'] as const) if (file[key]) yield dropped([...at, key]);
  for (const [name, { when }] of Object.entries(file.conditions ?? {})) {
    yield* breakCondition([...at, 'conditions', name, 'when'], when, scope);
  }
  for (const [name, option] of Object.entries(file.options)) {
    const place = [...at, 'options', name];
    yield dropped(place, true);
    yield renamed(place, `${name}x`, true);
    yield* breakTakesEffect([...place, 'takesEffect'], option.takesEffect);
    yield* breakOption(place, option, scope);
  }
  for (const [prefix, family] of Object.entries(file.families ?? {})) {
    const place = [...at, 'families', prefix];
    yield dropped(place, true);
    yield renamed(place, prefix.replace(/\.$/, 'x.'), true);
    yield* breakTakesEffect([...place, 'takesEffect'], family.takesEffect);
    yield* breakOptional([...place, 'usedWhen'], family.usedWhen, scope);
    if (family.open) yield dropped([...place, 'open']);
    if (family.unknownAs !== undefined) yield dropped([...place, 'unknownAs']);
    if (family.sameAs !== undefined) yield dropped([...place, 'sameAs']);
    for (const [name, option] of Object.entries(family.options ?? {})) {
      yield dropped([...place, 'options', name], true);
      yield renamed([...place, 'options', name], `${name}x`, true);
      yield* breakOption([...place, 'options', name], option, scope);
    }
  }
  for (const [id, rule] of Object.entries(file.rules ?? {}))
    yield* breakRule([...at, 'rules', id], rule, scope);
  for (const [id, { options }] of Object.entries(file.changesTogether ?? {})) {
    const place = [...at, 'changesTogether', id];
    yield dropped(place, true);
    for (const index of options.keys()) {
      if (options.length > 2) yield dropped([...place, 'options', index]);
      else yield put([...place, 'options', index], scope.otherOption(options));
    }
  }
}

function* breakEngineRule(at: Place, rule: EngineRuleSource): Generator<Break> {
  yield dropped(at, true);
  for (const severity of ['error', 'warning', 'info'] as const) yield put([...at, 'severity'], severity);
  for (const key of ['off', 'aboutText'] as const) {
    yield rule[key] ? dropped([...at, key]) : put([...at, key], true);
  }
  if (rule.inferred !== undefined) yield dropped([...at, 'inferred']);
}
