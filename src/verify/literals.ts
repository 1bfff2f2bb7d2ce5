import type { CatalogPath } from '../catalog/load.ts';
import type { MatcherSource } from '../catalog/schema.ts';
import type { Option, SectionCatalog } from '../catalog/section-catalog.ts';
import { accepts, readValue } from '../values/index.ts';
import type { ValueSpec } from '../values/spec.ts';
import { readTime } from '../values/time.ts';
import type { Complain } from './problem.ts';
import { optionsOf } from './references.ts';
import { conditionsOf, partsOf } from './walk.ts';

/** Every literal is one that its option accepts, in the documented spelling, and every comparison can be made. */
export function verifyLiterals(section: SectionCatalog, complain: Complain): void {
  const { file } = section;
  const demandLegal = (text: string, option: Option | undefined, at: CatalogPath) => {
    if (option && !isLegal(text, option)) {
      complain(
        at,
        `${option.name} does not accept ${text || 'the empty value'}; expected ${accepts(option.spec)}`,
      );
    }
  };
  for (const [at, { default: text, ...source }] of optionsOf(file)) {
    if (text !== undefined && text !== '') {
      const reading = readValue(text, source);
      if (reading.status !== 'legal' || reading.spelling)
        complain([...at, 'default'], 'the option does not accept its default');
    }
    if (source.secret && source.type !== 'text') complain([...at, 'type'], 'a secret is of type text');
    if (source.secret && text !== undefined && text !== '')
      complain([...at, 'default'], 'a secret has no default: whoever reads the catalogue would know it');
    if (source.type === 'time' && source.below !== undefined && readTime(source.below) === undefined) {
      complain([...at, 'below'], 'this is no time as hh:mm:ss');
    }
    if (text === '' && !source.emptyAllowed)
      complain([...at, 'default'], 'an empty default needs emptyAllowed');
    if (source.type !== 'choice') continue;
    for (const [value, instead] of Object.entries(source.instead ?? {})) {
      if (!source.values.includes(instead)) complain([...at, 'instead', value], 'this is none of the values');
    }
    for (const value of Object.keys(source.valuesIntroduced ?? {})) {
      if (!source.values.includes(value))
        complain([...at, 'valuesIntroduced', value], 'this is none of the values');
    }
  }
  for (const placed of conditionsOf(file)) {
    for (const part of partsOf(placed)) {
      if (part.type !== 'option') continue;
      const option = section.option(part.name);
      for (const text of literalsOf(part.matcher)) demandLegal(text, option, part.at);
      const misfit = option && mismatch(part.matcher, option.spec);
      if (misfit) complain(part.at, `${misfit} does not fit an option of type ${option.spec.type}`);
    }
  }
  for (const [id, rule] of Object.entries(file.rules ?? {})) {
    for (const [name, value] of Object.entries(rule.fix?.set ?? {})) {
      if (typeof value === 'string')
        demandLegal(value, section.option(name), ['rules', id, 'fix', 'set', name]);
    }
    for (const example of ['bad', 'good'] as const) {
      for (const [name, text] of Object.entries(rule[example])) {
        if (!name.includes('/')) demandLegal(text, section.option(name), ['rules', id, example, name]);
      }
    }
  }
}

export function isLegal(text: string, option: Option): boolean {
  if (text === '') return option.facts.emptyAllowed === true;
  // What is judged under a condition only may be anything elsewhere.
  if (option.checkedWhen) return true;
  const reading = readValue(text, option.spec);
  return reading.status !== 'illegal' && (reading.status !== 'legal' || reading.spelling === undefined);
}

/** The literals of a matcher that must be values of the option. */
function literalsOf(matcher: MatcherSource): readonly string[] {
  if (typeof matcher === 'string') return [matcher];
  if (Array.isArray(matcher)) return matcher;
  if ('not' in matcher) return [matcher.not].flat();
  const limit = 'above' in matcher ? matcher.above : 'below' in matcher ? matcher.below : undefined;
  return typeof limit === 'string' ? [limit] : [];
}

/** The comparison that cannot be made with values of this kind. */
function mismatch(matcher: MatcherSource, { type }: ValueSpec): string | undefined {
  if (typeof matcher === 'string' || Array.isArray(matcher)) return undefined;
  const isList = type === 'list' || type === 'mechanisms';
  if ('includes' in matcher) return isList ? undefined : 'includes';
  if ('above' in matcher || 'below' in matcher) {
    return type === 'integer' || type === 'time' ? undefined : 'a limit';
  }
  if ('set' in matcher || 'not' in matcher) return undefined;
  return type === 'text' || type === 'host' || type === 'choice' ? undefined : Object.keys(matcher)[0];
}
