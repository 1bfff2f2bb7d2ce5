import { compareReleases } from '../catalog/release.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import { related } from './participants.ts';
import type { Finding, SectionRule, Target } from './rule.ts';

export const shadowedOption: SectionRule = {
  ids: ['javamail-shadows-option'],
  check(section, target, report) {
    for (const read of section.entries) {
      const regular = read.option?.facts.shadows;
      if (regular === undefined || !read.entry.readable || read.content.type === 'not-set') continue;
      report(findingOf(section, read, regular, target));
    }
  },
};

function findingOf(section: SectionConfig, { entry }: ReadEntry, regular: string, target: Target): Finding {
  return {
    rule: 'javamail-shadows-option',
    section: section.name,
    option: entry.name,
    message: `${entry.name} does the job of ${regular}.`,
    help: `Use ${presentName(regular, section, target)} and remove ${entry.name}.`,
    span: entry.nameSpan,
    related: related(section, [regular], []),
  };
}

/** The option to use at the target release. */
function presentName(regular: string, { catalog }: SectionConfig, { release }: Target): string {
  const { discontinued, successor } = catalog.option(regular)?.facts ?? {};
  const isGone = discontinued !== undefined && compareReleases(discontinued, release) <= 0;
  return isGone ? (successor ?? regular) : regular;
}
