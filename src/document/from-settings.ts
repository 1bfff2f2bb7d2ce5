import { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import type { ConfigDocument, Entry, Section } from './document.ts';

/** Options with their values, by section. */
export type Settings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A document that holds these settings and has no text; each name and value has a place of its own. */
export function documentOf(settings: Settings): ConfigDocument {
  let offset = 0;
  const next = (): Span => span(offset, ++offset);
  const sections: Section[] = [...settings].map(([name, options]) => ({
    name,
    headers: [next()],
    incomplete: false,
    entries: [...options].map(
      ([option, value]): Entry => ({
        name: option,
        nameSpan: next(),
        value,
        valueSpan: next(),
        readable: true,
      }),
    ),
  }));
  return {
    source: new SourceFile('settings', ''),
    syntax: 'yaml',
    configurations: [{ sections, anchor: span(0, 0), isEmailServer: true }],
    problems: [],
    structure: [],
    comments: () => [],
    incomplete: false,
  };
}
