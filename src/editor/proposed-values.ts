import { compareReleases } from '../catalog/release.ts';
import type { Option, SectionCatalog } from '../catalog/section-catalog.ts';
import type { Condition } from '../condition/condition.ts';

/** A value that the catalogue names for an option. */
export interface ProposedValue {
  readonly text: string;
  readonly isDefault: boolean;
  /** What the value is good for, where a rule says so. */
  readonly because?: string;
}

/** The values that an option can have by its kind, then its default and those that rules ask for. */
export function proposedValues(
  option: Option,
  section: SectionCatalog,
  release: string,
): readonly ProposedValue[] {
  if (option.isSecret) return [];
  const fallback = option.default?.text;
  const reasons = asked(option.name, section);
  const texts = new Set([...ofKind(option), ...(fallback ? [fallback] : []), ...reasons.keys()]);
  return [...texts].filter(isThere).map((text) => {
    const because = reasons.get(text);
    return { text, isDefault: text === fallback, ...(because !== undefined && { because }) };
  });

  function isThere(text: string): boolean {
    const since = option.facts.valuesIntroduced?.[text]?.release;
    return since === undefined || compareReleases(release, since) >= 0;
  }
}

/** What stands between the words of a value that is a list of words. */
export function separatorOf({ spec }: Option): RegExp | undefined {
  if (spec.type === 'mechanisms') return /[\s,]+/;
  if (spec.type === 'list') return spec.separator === 'comma' ? /\s*,\s*/ : /\s+/;
  return undefined;
}

function ofKind({ spec }: Option): readonly string[] {
  switch (spec.type) {
    case 'boolean':
      return ['true', 'false'];
    case 'choice':
    case 'mechanisms':
      return spec.values;
    case 'list':
      return spec.values ?? [];
    default:
      return [];
  }
}

/** The values that rules of a section expect of an option, or set it to, with what the rules say. */
function asked(option: string, section: SectionCatalog): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const { source, expect } of section.dependencies) {
    const fixed = source.fix?.set[option];
    const texts = [...expected(option, expect), ...(typeof fixed === 'string' ? [fixed] : [])];
    for (const text of texts) if (!reasons.has(text)) reasons.set(text, source.because);
  }
  return reasons;
}

/** The values that a condition asks for; what it rules out is none of them. */
function expected(option: string, condition: Condition): readonly string[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => expected(option, part));
    case 'named':
      return expected(option, condition.of);
    case 'not':
      return [];
    case 'test': {
      const { matcher } = condition;
      return condition.option === option && matcher.op === 'is' ? matcher.texts : [];
    }
  }
}
