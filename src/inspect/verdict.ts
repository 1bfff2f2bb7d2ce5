import type { Condition, Truth } from '../condition/condition.ts';
import { deciding, mentions } from '../condition/mentions.ts';
import { phrase } from '../effective/phrase.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import { phrases } from '../rules/participants.ts';

/** Whether a condition holds in a section, and what makes it so, in words. */
export interface Verdict {
  /** Undefined where it hangs on something that is not known. */
  readonly holds: Truth;
  readonly because: string;
}

export function judge(condition: Condition, section: SectionConfig): Verdict {
  const holds = section.holds(condition);
  if (holds !== undefined) return { holds, because: phrases(section, deciding(condition, section)) };
  const unknown = mentions(condition).filter((option) => !section.fact(option).known);
  return { holds, because: unknown.map((option) => phraseUnknown(section, option)).join(' and ') };
}

/** An option that is not known because a part of the file is lost is neither set nor not set. */
function phraseUnknown(section: SectionConfig, option: string): string {
  const { fact } = section.setting(option);
  return fact.isSet === undefined ? `${option} may stand in what could not be read` : phrase(section, option);
}
