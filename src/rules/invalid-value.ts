import type { Fix } from '../diagnostics/diagnostic.ts';
import { hasComment, showValue } from '../diagnostics/show-value.ts';
import { isShown, valuePlace } from '../effective/phrase.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import type { Suggestion } from '../values/value.ts';
import { type SectionRule, setOption, setValue } from './rule.ts';

export const invalidValue: SectionRule = {
  ids: ['invalid-value'],
  check(section, _target, report) {
    for (const read of section.entries) {
      const { content, entry, option } = read;
      if (content.type !== 'illegal' || !option) continue;
      const { reason } = content.reading;
      // A suggestion repeats the value.
      const suggestion = option.isSecret || entry.isHidden ? undefined : content.reading.suggestion;
      const what = isShown(read)
        ? `${entry.name} is ${showValue(read.text)}`
        : `the value of ${entry.name} is not accepted`;
      const why = reason ? `: ${reason}` : '';
      const fix = suggestion && repair(section, read, suggestion);
      report({
        rule: 'invalid-value',
        section: section.name,
        option: entry.name,
        message: `${what}${why}; expected ${option.accepts}.`,
        help: suggestion && !fix ? advise(entry.name, suggestion) : undefined,
        span: valuePlace(read),
        fix,
      });
    }
  },
};

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
