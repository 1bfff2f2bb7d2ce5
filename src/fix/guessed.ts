import type { ConfigDocument, Section } from '../document/document.ts';
import type { TextEdit } from '../source/text-edit.ts';
import type { PlannedFix } from './intent.ts';

/**
 * The offsets of the names that unsafe fixes gave to options, after these fixes. What stands behind such a name was
 * hidden under the name before, and may be something else than the name says.
 */
export function guessedNames(before: ReadonlySet<number>, made: readonly PlannedFix[]): ReadonlySet<number> {
  const names = new Set(before);
  for (const { fix } of made.map(({ diagnostic }) => diagnostic)) {
    for (const edit of fix.edits) {
      if (edit.type === 'remove') names.delete(edit.nameSpan.start);
      if (edit.type === 'rename-option' && fix.applicability === 'unsafe') names.add(edit.nameSpan.start);
    }
  }
  const edits = made.flatMap((one) => one.edits);
  return new Set([...names].map((name) => moved(name, edits)));
}

/** Where an offset is after the edits, none of which takes it away. */
function moved(offset: number, edits: readonly TextEdit[]): number {
  let now = offset;
  for (const { span, text } of edits) if (span.end <= offset) now += text.length - (span.end - span.start);
  return now;
}

/** The document with the values behind these names hidden, so that no report shows them. */
export function hideValues(document: ConfigDocument, names: ReadonlySet<number>): ConfigDocument {
  if (names.size === 0) return document;
  const hide = (section: Section): Section => ({
    ...section,
    entries: section.entries.map((entry) =>
      names.has(entry.nameSpan.start) ? { ...entry, isHidden: true } : entry,
    ),
  });
  const configurations = document.configurations.map((configuration) => ({
    ...configuration,
    sections: configuration.sections.map(hide),
  }));
  return { ...document, configurations };
}
