import type { ConfigDocument, Section } from '../document/document.ts';
import type { Span } from '../source/span.ts';

/** A place in a file where a name or a value stands, or is about to be written. */
export type Slot = NameSlot | ValueSlot;

interface Writing {
  /** What a completion replaces: what stands there, or nothing. It lies on one line, and the cursor in it. */
  readonly span: Span;
  /** What stands in the span before the name or the value itself, such as a quote. */
  readonly opening: string;
  /** The text that puts a name or a value there. */
  readonly write: (text: string) => string;
}

export type NameSlot = Writing & {
  /** Names that stand there already, beside the one at the cursor. */
  readonly present: ReadonlySet<string>;
} & ({ readonly type: 'section' } | { readonly type: 'option'; readonly section: string });

export interface ValueSlot extends Writing {
  readonly type: 'value';
  readonly section: string;
  readonly option: string;
  /** Where the value itself stands within the span, without quotes. */
  readonly contents: Span;
}

/** The names of the sections that stand elsewhere than at an offset. */
export function otherSections({ configurations }: ConfigDocument, offset: number): ReadonlySet<string> {
  const sections = configurations.flatMap((configuration) => configuration.sections);
  const others = sections.filter(({ headers }) => headers.some((header) => !isAt(header, offset)));
  return new Set(others.map(({ name }) => name));
}

/** The names of the options of a section that stand elsewhere than at an offset. */
export function otherOptions(sections: readonly Section[], offset: number): ReadonlySet<string> {
  const entries = sections.flatMap((section) => section.entries);
  return new Set(entries.filter(({ nameSpan }) => !isAt(nameSpan, offset)).map(({ name }) => name));
}

export function sectionsNamed({ configurations }: ConfigDocument, name: string): readonly Section[] {
  return configurations.flatMap(({ sections }) => sections.filter((section) => section.name === name));
}

function isAt({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
