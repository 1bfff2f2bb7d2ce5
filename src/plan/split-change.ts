import type { Catalog } from '../catalog/catalog.ts';
import type { ChangesTogether } from '../catalog/schema.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { valuePlace } from '../effective/phrase.ts';
import type { Change } from './change.ts';
import type { InterimFinding } from './interim.ts';
import { inOrderOfMoments, isMoment, type Moment } from './moment.ts';
import type { SectionPair } from './section-pairs.ts';
import type { Place } from './state-between.ts';
import { enumerate, MOMENT_WORDS } from './words.ts';

export const SPLIT_CHANGE = 'split-change';

interface Timed {
  readonly change: Change;
  readonly moment: Moment;
}

/** Groups of options that make sense together only, and of which a part changes before the rest. */
export function splitChanges(
  pairs: readonly SectionPair[],
  changes: readonly Change[],
  severity: Severity,
  catalog: Catalog,
): readonly InterimFinding[] {
  return pairs.flatMap((pair) => {
    const groups = Object.values(pair.after.catalog.file.changesTogether ?? {});
    const timed = changes.filter((change) => change.pair === pair).flatMap(toTimed);
    return groups.flatMap((group) => splitChange(group, pair, timed, severity, catalog) ?? []);
  });
}

/** Of a change that may be none, or that the server does not use, nothing follows. */
function toTimed(change: Change): readonly Timed[] {
  const { takesEffect, isUsed, isCertain } = change;
  return isUsed && isCertain && isMoment(takesEffect) ? [{ change, moment: takesEffect }] : [];
}

function splitChange(
  { options, because }: ChangesTogether,
  pair: SectionPair,
  changes: readonly Timed[],
  severity: Severity,
  catalog: Catalog,
): InterimFinding | undefined {
  const own = changes.filter(({ change }) => options.includes(change.option));
  const moments = inOrderOfMoments(own.map(({ moment }) => moment));
  const [from, ...later] = moments;
  const until = later.at(-1);
  if (from === undefined || until === undefined) return undefined;
  const first = own.find(({ moment }) => moment === from) as Timed;
  const inferred = catalog.rules.get(SPLIT_CHANGE)?.inferred;
  const place = placeOf(first.change);
  const diagnostic: Diagnostic = {
    rule: SPLIT_CHANGE,
    severity,
    section: pair.name,
    option: first.change.option,
    message: `${message(own, moments)}.`,
    because: inferred ? `${because} (Not in the option reference: ${inferred}.)` : because,
    span: place.span,
    related: [],
  };
  const others = own.filter((one) => one !== first);
  const related = others.map(({ change, moment }) => ({
    message: `${change.option} changes ${MOMENT_WORDS[moment]}`,
    ...placeOf(change),
  }));
  return { from, until, diagnostic, place, related };
}

/** "user changes immediately, password only at restart" */
function message(changes: readonly Timed[], moments: readonly Moment[]): string {
  const parts = moments.map((moment, at) => {
    const names = changes.filter((one) => one.moment === moment).map(({ change }) => change.option);
    const verb = at > 0 ? ' only' : names.length > 1 ? ' change' : ' changes';
    return `${enumerate(names)}${verb} ${MOMENT_WORDS[moment]}`;
  });
  return parts.join(', ');
}

/** Where the change stands: in the file after, or where it is removed from. */
function placeOf({ pair, before, after }: Change): Place {
  if (after.read) return { side: 'after', span: valuePlace(after.read) };
  if (before.read) return { side: 'before', span: valuePlace(before.read) };
  return { side: 'after', span: pair.after.header };
}
