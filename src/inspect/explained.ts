import type { Catalog } from '../catalog/catalog.ts';
import type { EffectiveConfig } from '../effective/effective-config.ts';
import { type OptionTopic, optionTopic } from '../generate/explain.ts';
import type { LintResult } from '../lint.ts';
import type { FoundEntry } from './entries-at.ts';
import { FindingsAbout } from './findings-about.ts';
import { type OptionState, stateOf } from './option-state.ts';

/** One option: what the catalogue says of it, and what it is in a file. */
export interface Explained {
  /** As it may be shown. */
  readonly name: string;
  /** Undefined for options that the catalogue does not describe. */
  readonly topic: OptionTopic | undefined;
  /** One for each section of the file that the option can stand in. */
  readonly states: readonly OptionState[];
}

/** The option that an entry sets, in the section that it stands in. */
export function explainEntry(
  { section, read }: FoundEntry,
  configs: readonly EffectiveConfig[],
  result: LintResult,
): Explained {
  const { option, entry, name } = read;
  return {
    name,
    topic: option && optionTopic(option, section.catalog),
    states: [stateOf(entry.name, section, new FindingsAbout(result, configs))],
  };
}

/** An option by its name, or by `section/option`, in each section of the file that can hold it. */
export function explainName(
  name: string,
  configs: readonly EffectiveConfig[],
  catalog: Catalog,
  result: LintResult,
): readonly Explained[] {
  const slash = name.indexOf('/');
  const wanted = slash === -1 ? undefined : name.slice(0, slash);
  const wantedSection = wanted === undefined ? undefined : catalog.describe(wanted)?.section;
  const optionName = name.slice(slash + 1);
  const about = new FindingsAbout(result, configs);
  return catalog.sections.flatMap((described): readonly Explained[] => {
    if (wanted !== undefined && wanted !== described.name && wantedSection !== described) return [];
    const option = described.option(optionName);
    if (!option) return [];
    const states = configs
      .flatMap(({ sections }) => sections)
      .filter((section) => section.catalog === described)
      .filter((section) => wanted === undefined || wanted === described.name || wanted === section.name)
      .map((section) => stateOf(optionName, section, about));
    return [{ name: optionName, topic: optionTopic(option, described), states }];
  });
}
