import type { TakesEffect } from '../catalog/schema.ts';
import { usedWhenOf } from '../catalog/section-catalog.ts';
import type { EffectiveConfig } from '../effective/effective-config.ts';
import type { SectionConfig, Setting } from '../effective/section-config.ts';
import type { Side } from './change.ts';
import { isSameSetting, sideOf } from './compare-option.ts';
import { otherSections } from './other-sections.ts';
import { sectionIn } from './section-pairs.ts';
import { shownOption } from './shown-option.ts';

/** One configuration of a comparison of several. */
export interface Column {
  /** The file as reports show it. */
  readonly path: string;
  /** What an export calls the application, where it holds several. */
  readonly application?: string | undefined;
  readonly config: EffectiveConfig;
}

/** An option with what it is in effect in each configuration. */
export interface Row {
  readonly section: string;
  /** The name as it may be shown. */
  readonly option: string;
  readonly takesEffect: TakesEffect;
  readonly isSecret: boolean;
  /** False where the option has no effect in any of the configurations. */
  readonly isUsed: boolean;
  readonly isSame: boolean;
  /** One for each column. */
  readonly cells: readonly Cell[];
}

export interface Cell extends Side {
  /** The first column in which it is the same in effect; perhaps its own. */
  readonly sameAs: number;
}

export interface Matrix {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Sections that differ and that the catalogue does not describe. */
  readonly otherSections: readonly string[];
}

/** Holds configurations against the first of them, option by option. There are at least two. */
export function matrix(columns: readonly Column[]): Matrix {
  const configs = columns.map(({ config }) => config);
  const [first, ...others] = configs as [EffectiveConfig, ...EffectiveConfig[]];
  const names = new Set(configs.flatMap(({ sections }) => sections.map(({ name }) => name)));
  const rows = [...names].flatMap((name) => {
    const sections = configs.map((config) => sectionIn(config, name));
    const options = new Set(sections.flatMap(({ entries }) => entries.map(({ entry }) => entry.name)));
    return [...options].map((option) => row(option, sections, configs));
  });
  return {
    columns,
    rows,
    otherSections: [...new Set(others.flatMap((other) => otherSections(first, other)))],
  };
}

function row(name: string, sections: readonly SectionConfig[], configs: readonly EffectiveConfig[]): Row {
  const [first] = sections as [SectionConfig];
  const lookup = first.catalog.lookup(name);
  const option = lookup.type === 'option' ? lookup.option : undefined;
  const settings = sections.map((section) => section.setting(name));
  const usedWhen = usedWhenOf(lookup);
  const documentAt = (at: number) => (configs[at] as EffectiveConfig).document;
  const cells = settings.map((setting, at): Cell => {
    const isSame = (other: Setting, index: number) => {
      return isSameSetting(other, setting, option, { before: documentAt(index), after: documentAt(at) });
    };
    return { ...sideOf(setting, option), sameAs: settings.findIndex(isSame) };
  });
  return {
    section: first.name,
    option: shownOption(
      name,
      settings.map(({ read }) => read),
    ),
    takesEffect: option?.takesEffect ?? 'unknown',
    isSecret: option?.isSecret ?? false,
    isUsed: !usedWhen || sections.some((section) => section.holds(usedWhen) !== false),
    isSame: cells.every((cell) => cell.sameAs === 0),
    cells,
  };
}
