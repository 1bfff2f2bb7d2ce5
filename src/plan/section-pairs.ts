import type { EffectiveConfig } from '../effective/effective-config.ts';
import { SectionConfig } from '../effective/section-config.ts';

/** A described section on both sides; where a side does not hold it, every option has its default there. */
export interface SectionPair {
  /** What the export calls the application, where there are several. */
  readonly application: string | undefined;
  readonly name: string;
  readonly before: SectionConfig;
  readonly after: SectionConfig;
  readonly isIn: { readonly before: boolean; readonly after: boolean };
}

/** The described sections of both sides, in the order of the side after. */
export function sectionPairs(
  before: EffectiveConfig,
  after: EffectiveConfig,
  application?: string,
): readonly SectionPair[] {
  const names = new Set([...after.sections, ...before.sections].map((section) => section.name));
  return [...names].map((name) => ({
    application,
    name,
    before: sectionIn(before, name),
    after: sectionIn(after, name),
    isIn: { before: find(before, name) !== undefined, after: find(after, name) !== undefined },
  }));
}

/** A described section of a configuration; where it does not stand there, one without options. */
export function sectionIn(config: EffectiveConfig, name: string): SectionConfig {
  return find(config, name) ?? empty(config, name);
}

function find({ sections }: EffectiveConfig, name: string): SectionConfig | undefined {
  return sections.find((section) => section.name === name);
}

function empty(
  { document, configuration, catalog, hasSection }: EffectiveConfig,
  name: string,
): SectionConfig {
  const described = catalog.describe(name);
  if (!described) throw new Error('a section of a pair is described');
  const section = { name, headers: [configuration.anchor], entries: [], incomplete: document.incomplete };
  return new SectionConfig(section, described, document, hasSection);
}
