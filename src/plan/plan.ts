import type { Catalog } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { applyRules, type LintOptions, lintConfigs, severityTable } from '../lint.ts';
import type { Change, Respelling } from './change.ts';
import { compareOption, type Documents } from './compare-option.ts';
import { type InterimFinding, interimFindings } from './interim.ts';
import { otherSections } from './other-sections.ts';
import type { ApplicationPair, Applications, SingleApplication } from './pair-applications.ts';
import { type SectionPair, sectionPairs } from './section-pairs.ts';
import { SPLIT_CHANGE, splitChanges } from './split-change.ts';
import { type Sides, statesBetween } from './state-between.ts';
import { stepsFor } from './steps.ts';
import { type Verdict, verdictOn } from './verdict.ts';

/** What changes between two configurations, and what it takes to bring it into effect. */
export interface ChangePlan {
  readonly changes: readonly Change[];
  /** What is written in another way and means the same. */
  readonly respellings: readonly Respelling[];
  /** What is wrong after the change is saved and before all of it is in effect. */
  readonly interim: readonly InterimFinding[];
  /** Sections that differ and that the catalogue does not describe. */
  readonly otherSections: readonly string[];
  /** Described sections of which a part cannot be read: there may be more changes. */
  readonly incomplete: readonly string[];
  /** Applications that only one of the exports holds. */
  readonly applications: readonly SingleApplication[];
  readonly verdict: Verdict;
  /** What to do, in order. */
  readonly steps: readonly string[];
  /** How many errors the configuration after the change has. */
  readonly errors: number;
}

/** Compares configurations in effect, application by application; never throws. */
export function plan(
  { pairs, singles }: Applications,
  catalog: Catalog,
  options: LintOptions = {},
): ChangePlan {
  const parts = pairs.map((pair) => planPair(pair, catalog, options));
  const changes = parts.flatMap((part) => part.changes);
  const interim = parts.flatMap((part) => part.interim);
  const others = [...new Set(parts.flatMap((part) => part.otherSections))];
  const incomplete = parts.flatMap((part) => part.incomplete);
  const verdict = verdictOn(changes, others.length + singles.length + incomplete.length > 0);
  return {
    changes,
    respellings: parts.flatMap((part) => part.respellings),
    interim,
    otherSections: others,
    incomplete,
    applications: singles,
    verdict,
    steps: stepsFor(verdict, interim.length > 0),
    errors: parts.reduce((sum, part) => sum + part.errors, 0),
  };
}

/** Whether nothing differs. */
export function isEmpty({ changes, otherSections, incomplete, applications }: ChangePlan): boolean {
  return [changes, otherSections, incomplete, applications].every((list) => list.length === 0);
}

type Part = Pick<
  ChangePlan,
  'changes' | 'respellings' | 'interim' | 'otherSections' | 'incomplete' | 'errors'
>;

function planPair({ before, after, name }: ApplicationPair, catalog: Catalog, options: LintOptions): Part {
  const release = options.release ?? catalog.newestRelease;
  const pairs = sectionPairs(before, after, name);
  const documents = { before: before.document, after: after.document };
  const changes: Change[] = [];
  const respellings: Respelling[] = [];
  for (const pair of pairs) {
    for (const option of writtenOptions(pair)) {
      const comparison = compareOption(option, pair, documents, release);
      if (comparison.type === 'change') changes.push(comparison.change);
      if (comparison.type === 'respelling') respellings.push(comparison.respelling);
    }
  }
  const { findings: reported, suppressed } = lintConfigs([after], catalog, options);
  const found = [...reported, ...suppressed.map(({ diagnostic }) => diagnostic)];
  return {
    changes,
    respellings,
    interim: findBetween({ before, after, pairs, changes }, found, catalog, options),
    otherSections: otherSections(before, after),
    incomplete: incompleteSections(pairs, documents),
    errors: reported.filter(({ severity }) => severity === 'error').length,
  };
}

/** Warnings and errors of the states between. `found` is what is wrong after the change. */
function findBetween(
  sides: Sides,
  found: readonly Diagnostic[],
  catalog: Catalog,
  options: LintOptions,
): readonly InterimFinding[] {
  const states = statesBetween(sides);
  if (states.length === 0) return [];
  const known = [...found, ...applyRules([sides.before], catalog, options)];
  const severity = severityTable(catalog, options)(SPLIT_CHANGE);
  const all = [
    ...interimFindings(states, known, catalog, options),
    ...(severity === 'off' ? [] : splitChanges(sides, states, severity, catalog)),
  ];
  return all.filter(({ diagnostic }) => diagnostic.severity !== 'info');
}

/** What cannot be read is the same only where the files are. */
function incompleteSections(pairs: readonly SectionPair[], { before, after }: Documents): readonly string[] {
  if (before.source.text === after.source.text) return [];
  const incomplete = pairs.filter((pair) => pair.before.isIncomplete || pair.after.isIncomplete);
  return incomplete.map((pair) => pair.name);
}

/** The options that stand on either side, in the order of the side after; those that are gone come last. */
function writtenOptions({ before, after }: SectionPair): ReadonlySet<string> {
  return new Set([...after.entries, ...before.entries].map(({ entry }) => entry.name));
}
