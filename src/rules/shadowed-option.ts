import { compareReleases } from '../catalog/release.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import { related } from './participants.ts';
import type { SectionRule, Target } from './rule.ts';

export const shadowedOption: SectionRule = {
  ids: ['javamail-shadows-option'],
  check(section, target, report) {
    for (const { option, entry, content } of section.entries) {
      const regular = option?.facts.shadows;
      if (regular === undefined || !entry.readable || content.type === 'not-set') continue;
      report({
        rule: 'javamail-shadows-option',
        section: section.name,
        option: entry.name,
        message: `${entry.name} does the job of ${regular}.`,
        help: `Use ${presentName(regular, section, target)} and remove ${entry.name}.`,
        span: entry.nameSpan,
        related: related(section, [regular], []),
      });
    }
  },
};

/** The option to use at the target release. */
function presentName(regular: string, { catalog }: SectionConfig, { release }: Target): string {
  const { discontinued, successor } = catalog.option(regular)?.facts ?? {};
  const isGone = discontinued !== undefined && compareReleases(discontinued, release) <= 0;
  return isGone ? (successor ?? regular) : regular;
}
