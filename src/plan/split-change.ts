import type { Catalog } from '../catalog/catalog.ts';
import type { ChangesTogether } from '../catalog/schema.ts';
import { usedWhenOf } from '../catalog/section-catalog.ts';
import { TAKES_EFFECT } from '../catalog/takes-effect.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { valuePlace } from '../effective/phrase.ts';
import { withSource } from '../lint.ts';
import { enumerate } from '../text/enumerate.ts';
import type { Change } from './change.ts';
import type { InterimFinding } from './interim.ts';
import { isAtLeast, isMoment, type Moment, momentsOf } from './moment.ts';
import { type SectionPair, sectionIn } from './section-pairs.ts';
import type { Place, Sides, StateBetween } from './state-between.ts';

export const SPLIT_CHANGE = 'split-change';

interface Timed {
  readonly change: Change;
  readonly moment: Moment;
}

/** Groups of options that make sense together only, and of which a part changes before the rest. */
export function splitChanges(
  { pairs, changes }: Sides,
  states: readonly StateBetween[],
  severity: Severity,
  catalog: Catalog,
): readonly InterimFinding[] {
  const byPair = new Map(pairs.map((pair): [SectionPair, Timed[]] => [pair, []]));
  for (const change of changes) byPair.get(change.pair)?.push(...toTimed(change));
  return [...byPair].flatMap(([pair, timed]) => {
    const groups = Object.values(pair.after.catalog.file.changesTogether ?? {});
    return groups.flatMap((group) => {
      const own = timed.filter(({ change }) => group.options.includes(change.option));
      const parts = own.filter((one) => isUsedBetween(one, own, states));
      return splitChange(group, parts, severity, catalog) ?? [];
    });
  });
}

/** Of a change that may be none, or that the server does not use, nothing follows. */
function toTimed(change: Change): readonly Timed[] {
  const { takesEffect, isUsed, isCertain } = change;
  return isUsed && isCertain && isMoment(takesEffect) ? [{ change, moment: takesEffect }] : [];
}

/** Whether the server may use the option in one of the states in which only a part of the group has changed. */
function isUsedBetween({ change }: Timed, group: readonly Timed[], states: readonly StateBetween[]): boolean {
  const moments = momentsOf(group.map(({ moment }) => moment));
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined) return false;
  const partial = states.filter(({ from, until }) => isAtLeast(from, first) && isAtLeast(last, until));
  return partial.some(({ config }) => {
    const section = sectionIn(config, change.pair.name);
    const usedWhen = usedWhenOf(section.catalog.lookup(change.option));
    return !usedWhen || section.holds(usedWhen) !== false;
  });
}

function splitChange(
  { because }: ChangesTogether,
  changes: readonly Timed[],
  severity: Severity,
  catalog: Catalog,
): InterimFinding | undefined {
  const moments = momentsOf(changes.map(({ moment }) => moment));
  const [from, ...later] = moments;
  const until = later.at(-1);
  const first = changes.find(({ moment }) => moment === from);
  if (from === undefined || until === undefined || !first) return undefined;
  const place = placeOf(first.change);
  const diagnostic: Diagnostic = {
    rule: SPLIT_CHANGE,
    severity,
    section: first.change.pair.name,
    option: first.change.option,
    message: `${message(changes, moments)}.`,
    because: withSource(because, catalog.rules.get(SPLIT_CHANGE)?.inferred),
    span: place.span,
    related: [],
  };
  const others = changes.filter((one) => one !== first);
  const related = others.map(({ change, moment }) => ({
    message: `${change.option} changes ${TAKES_EFFECT[moment]}`,
    ...placeOf(change),
  }));
  return { from, until, diagnostic, place, related };
}

/** "user changes immediately, password only at restart" */
function message(changes: readonly Timed[], moments: readonly Moment[]): string {
  const parts = moments.map((moment, at) => {
    const names = changes.filter((one) => one.moment === moment).map(({ change }) => change.option);
    const verb = at > 0 ? ' only' : names.length > 1 ? ' change' : ' changes';
    return `${enumerate(names, 'and')}${verb} ${TAKES_EFFECT[moment]}`;
  });
  return parts.join(', ');
}

/** Where the change stands: in the file after, or where it is removed from. */
function placeOf({ pair, before, after }: Change): Place {
  if (after.read) return { side: 'after', span: valuePlace(after.read) };
  if (before.read) return { side: 'before', span: valuePlace(before.read) };
  return { side: 'after', span: pair.after.header };
}
