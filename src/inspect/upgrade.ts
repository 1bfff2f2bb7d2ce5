import { compareReleases } from '../catalog/release.ts';
import type { Option } from '../catalog/section-catalog.ts';
import type { EffectiveConfig } from '../effective/effective-config.ts';
import { phrase } from '../effective/phrase.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import type { Span } from '../source/span.ts';
import { judge, type Verdict } from './verdict.ts';

/** Something that came with a release and that concerns a file. */
export type Change = {
  readonly release: string;
  /** As the file writes it. */
  readonly section: string;
  readonly option: string;
  readonly summary: string;
  /** What is told rests on something else than the option reference. */
  readonly inferred?: string;
} & (
  | {
      /** An option that is used, or would be if it were set. */
      readonly type: 'introduced';
      /** Where the file sets it already. */
      readonly place?: Span;
      readonly default?: string;
      readonly used?: Verdict;
      readonly required: boolean;
    }
  | {
      /** A value that the option takes from then on. */
      readonly type: 'value-introduced';
      readonly value: string;
      /** Where the file sets it already. */
      readonly place?: Span;
    }
  | { readonly type: 'modified'; readonly place: Span }
  | {
      readonly type: 'discontinued';
      readonly place: Span;
      readonly successor?: string;
      /** What the successor is, in words. */
      readonly present?: string;
    }
);

/** The releases from one, which is left out, to another. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** What asks for a hand comes first. */
const ORDER: readonly Change['type'][] = ['discontinued', 'introduced', 'value-introduced', 'modified'];

/** What between two releases concerns a file, the oldest release first. */
export function upgrade(configs: readonly EffectiveConfig[], interval: Interval): readonly Change[] {
  const changes = configs
    .flatMap(({ sections }) => sections)
    .flatMap((section) => {
      const options = [...section.catalog.allNames()].map((name) => section.catalog.option(name));
      return options
        .filter((option) => option !== undefined)
        .flatMap((option) => changesOf(option, section, interval));
    });
  return changes.sort((one, other) => {
    return compareReleases(one.release, other.release) || ORDER.indexOf(one.type) - ORDER.indexOf(other.type);
  });
}

function changesOf(option: Option, section: SectionConfig, interval: Interval): readonly Change[] {
  const { name, facts } = option;
  const about = { section: section.name, option: name, summary: facts.summary };
  return [
    ...introduced(option, section, interval).map((change) => ({ ...about, ...change })),
    ...valuesIntroduced(option, section, interval).map((change) => ({ ...about, ...change })),
    ...changed(option, section, interval).map((change) => ({ ...about, ...change })),
  ];
}

/** A change without what is the same for all changes of an option. */
type News = Change extends infer One
  ? One extends Change
    ? Omit<One, 'section' | 'option' | 'summary'>
    : never
  : never;

function introduced(
  { name, facts, usedWhen, requiredWhen, default: fallback }: Option,
  section: SectionConfig,
  interval: Interval,
): readonly News[] {
  const release = facts.introduced;
  const isGone = facts.discontinued !== undefined && compareReleases(facts.discontinued, interval.to) <= 0;
  const { fact, read } = section.setting(name);
  if (!lies(release, interval) || isGone || fact.isSet === undefined) return [];
  const used = usedWhen && judge(usedWhen, section);
  if (used?.holds === false) return [];
  const required = requiredWhen === 'always' || (requiredWhen && section.holds(requiredWhen)) === true;
  return [
    {
      type: 'introduced',
      release,
      ...(fact.isSet && read && { place: read.entry.nameSpan }),
      ...(fallback && { default: fallback.text }),
      ...(used && { used }),
      required,
    },
  ];
}

function valuesIntroduced(
  { name, facts, usedWhen }: Option,
  section: SectionConfig,
  interval: Interval,
): readonly News[] {
  if (usedWhen && section.holds(usedWhen) === false) return [];
  const { fact, read } = section.setting(name);
  return Object.entries(facts.valuesIntroduced ?? {}).flatMap(
    ([value, { release, inferred }]): readonly News[] => {
      if (!lies(release, interval)) return [];
      const isSet = read !== undefined && fact.known && fact.value === value;
      const place = isSet && { place: read.entry.nameSpan };
      return [{ type: 'value-introduced', release, value, ...place, ...(inferred && { inferred }) }];
    },
  );
}

/** What became of an option that is set. */
function changed({ name, facts }: Option, section: SectionConfig, interval: Interval): readonly News[] {
  const { origin, read } = section.setting(name);
  if (origin !== 'file' || !read) return [];
  const place = read.entry.nameSpan;
  const { modified = [], discontinued, successor, inferred } = facts;
  const news: News[] = modified
    .filter((release) => lies(release, interval))
    .map((release) => ({ type: 'modified', release, place }));
  if (lies(discontinued, interval)) {
    const instead = successor !== undefined && {
      successor,
      present: phrase(section, successor),
      ...(inferred && { inferred }),
    };
    news.push({ type: 'discontinued', release: discontinued, place, ...instead });
  }
  return news;
}

function lies(release: string | undefined, { from, to }: Interval): release is string {
  return release !== undefined && compareReleases(release, from) > 0 && compareReleases(release, to) <= 0;
}
