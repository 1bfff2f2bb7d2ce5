import type { Catalog } from '../catalog/catalog.ts';
import { type LintOptions, lintConfigs } from '../lint.ts';
import type { Change, Respelling } from './change.ts';
import { compareOption } from './compare-option.ts';
import { type InterimFinding, interimFindings } from './interim.ts';
import { otherSections } from './other-sections.ts';
import type { ApplicationPair } from './pair-applications.ts';
import { type SectionPair, sectionPairs } from './section-pairs.ts';
import { SPLIT_CHANGE, splitChanges } from './split-change.ts';
import { statesBetween } from './state-between.ts';
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
  readonly verdict: Verdict;
  /** What to do, in order. */
  readonly steps: readonly string[];
  /** How many errors the configuration after the change has. */
  readonly errors: number;
}

/** Compares configurations in effect. The pairs are the applications of two files; never throws. */
export function plan(
  pairs: readonly ApplicationPair[],
  catalog: Catalog,
  options: LintOptions = {},
): ChangePlan {
  const parts = pairs.map((pair) => planPair(pair, catalog, options));
  const changes = parts.flatMap((part) => part.changes);
  const interim = parts.flatMap((part) => part.interim);
  const others = [...new Set(parts.flatMap((part) => part.otherSections))];
  const verdict = verdictOn(changes, others);
  return {
    changes,
    respellings: parts.flatMap((part) => part.respellings),
    interim,
    otherSections: others,
    verdict,
    steps: stepsFor(verdict, interim),
    errors: parts.reduce((sum, part) => sum + part.errors, 0),
  };
}

type Part = Omit<ChangePlan, 'verdict' | 'steps'>;

function planPair({ before, after, name }: ApplicationPair, catalog: Catalog, options: LintOptions): Part {
  const release = options.release ?? catalog.newestRelease;
  const sections = sectionPairs(before, after, name);
  const changes: Change[] = [];
  const respellings: Respelling[] = [];
  for (const pair of sections) {
    const documents = { before: before.document, after: after.document };
    for (const option of writtenOptions(pair)) {
      const comparison = compareOption(option, pair, documents, release);
      if (comparison.type === 'change') changes.push(comparison.change);
      if (comparison.type === 'respelling') respellings.push(comparison.respelling);
    }
  }
  const found = lintConfigs([after], catalog, options);
  const states = statesBetween(before, after, sections, changes);
  const known = states.length > 0 ? [...found, ...lintConfigs([before], catalog, options)] : [];
  const severity =
    options.severities?.get(SPLIT_CHANGE) ?? catalog.rules.get(SPLIT_CHANGE)?.severity ?? 'off';
  return {
    changes,
    respellings,
    interim: [
      ...interimFindings(states, known, catalog, options),
      ...(severity === 'off' ? [] : splitChanges(sections, changes, severity, catalog)),
    ],
    otherSections: otherSections(before, after),
    errors: found.filter((diagnostic) => diagnostic.severity === 'error').length,
  };
}

/** The options that stand on either side, in the order of the side after; those that are gone come last. */
function writtenOptions({ before, after }: SectionPair): ReadonlySet<string> {
  return new Set([...after.entries, ...before.entries].map(({ entry }) => entry.name));
}
