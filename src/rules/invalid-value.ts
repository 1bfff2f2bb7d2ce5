import type { Option } from '../catalog/section-catalog.ts';
import type { Fix } from '../diagnostics/diagnostic.ts';
import { hasComment, showValue } from '../diagnostics/show-value.ts';
import { isShown, valuePlace } from '../effective/phrase.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import type { Reading, Suggestion } from '../values/value.ts';
import { type Finding, type SectionRule, setOption, setValue } from './rule.ts';

export const invalidValue: SectionRule = {
  ids: ['invalid-value'],
  check(section, _target, report) {
    for (const read of section.entries) {
      const { content, option } = read;
      if (content.type === 'illegal' && option) report(findingOf(section, read, option, content.reading));
    }
  },
};

function findingOf(section: SectionConfig, read: ReadEntry, option: Option, reading: Illegal): Finding {
  const { entry } = read;
  // A suggestion repeats the value.
  const suggestion = option.isSecret || entry.isHidden ? undefined : reading.suggestion;
  const what = isShown(read)
    ? `${entry.name} is ${showValue(read.text)}`
    : `the value of ${entry.name} is not accepted`;
  const why = reading.reason ? `: ${reading.reason}` : '';
  const fix = suggestion && repair(section, read, suggestion);
  return {
    rule: 'invalid-value',
    section: section.name,
    option: entry.name,
    message: `${what}${why}; expected ${option.accepts}.`,
    help: suggestion && !fix ? advise(entry.name, suggestion) : undefined,
    span: valuePlace(read),
    fix,
  };
}

type Illegal = Extract<Reading, { status: 'illegal' }>;

function advise(option: string, { text, alsoSet }: Suggestion): string {
  const shown = showValue(text);
  if (alsoSet) return `Set ${option} to ${shown} and ${alsoSet.option} to ${showValue(alsoSet.text)}.`;
  return `Did you mean ${shown}?`;
}

/** No fix where the second option it would set says something else already. */
function repair(section: SectionConfig, read: ReadEntry, suggestion: Suggestion): Fix | undefined {
  const { text, certain, alsoSet } = suggestion;
  const edits = [setValue(read, text)];
  let title = `set ${read.entry.name} to ${showValue(text)}`;
  if (alsoSet) {
    const present = section.entry(alsoSet.option);
    if (present && present.text !== alsoSet.text) return undefined;
    if (!present) edits.push(setOption(section, alsoSet.option, alsoSet.text));
    title += ` and ${alsoSet.option} to ${showValue(alsoSet.text)}`;
  }
  if (hasComment(read.text)) title += ', without the comment behind it';
  return { title, applicability: certain ? 'safe' : 'unsafe', edits };
}
