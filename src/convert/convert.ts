import type { Catalog } from '../catalog/catalog.ts';
import type { ConfigDocument, Entry, Reader, Section, Syntax } from '../document/document.ts';
import { shownName, shownSection } from '../effective/shown-name.ts';
import { canEncode } from '../source/encode.ts';
import { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import type { Writer } from '../write/line.ts';
import { toLines } from './to-lines.ts';

/** The syntax that a file is converted to. What was written is read back and compared. */
export interface Target {
  readonly syntax: Syntax;
  readonly write: Writer;
  readonly read: Reader;
}

export type Conversion =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly obstacles: readonly Obstacle[] };

/** Why a file cannot be converted. The message holds no value. */
export interface Obstacle {
  readonly message: string;
  readonly span: Span;
}

/** The same sections, options and comments in another syntax, or all that stands in the way. */
export function convert(document: ConfigDocument, target: Target, catalog: Catalog): Conversion {
  const names = namesIn(catalog);
  const unread = [...obstaclesOfReading(document, names)];
  if (unread.length > 0) return { ok: false, obstacles: unread };
  const text = target.write(toLines(document));
  const sections = document.configurations[0]?.sections ?? [];
  if (isSame(sections, text, target)) return { ok: true, text };
  const obstacles = sections.flatMap((section) => [...obstaclesOfWriting(section, target, names)]);
  if (obstacles.length > 0) return { ok: false, obstacles };
  const span = document.configurations[0]?.anchor ?? { start: 0, end: 0 };
  return { ok: false, obstacles: [{ message: 'the result would be read otherwise', span }] };
}

/** What could not be read, or is not clear. */
function* obstaclesOfReading(
  { configurations, problems, incomplete, missing }: ConfigDocument,
  { optionIn, shown }: Names,
): Generator<Obstacle> {
  for (const { message, span } of problems) yield { message, span };
  if (missing && problems.length === 0) {
    yield { message: missing.message, span: { start: missing.offset, end: missing.offset } };
    return;
  }
  const [configuration, second] = configurations;
  if (second) {
    const message = `the file holds ${configurations.length} applications, and one can be converted`;
    yield { message, span: second.anchor };
    return;
  }
  for (const section of configuration?.sections ?? []) {
    const [header, again] = section.headers;
    if (again) yield { message: `section [${shown(section)}] is given again`, span: again };
    else if (header && (incomplete || section.incomplete) && problems.length === 0) {
      yield { message: `section [${shown(section)}] cannot be read whole`, span: header };
    }
    const names = new Set<string>();
    for (const entry of section.entries) {
      const span = entry.nameSpan;
      if (!entry.readable)
        yield { message: `${optionIn(section, entry)} has a value that is not known`, span };
      if (names.has(entry.name)) yield { message: `${optionIn(section, entry)} is given again`, span };
      names.add(entry.name);
    }
  }
}

/** What the target cannot hold. */
function* obstaclesOfWriting(section: Section, target: Target, { optionIn }: Names): Generator<Obstacle> {
  const { headers, entries } = section;
  const [span] = headers;
  const empty = { ...section, entries: [] };
  if (span && !isCarried(empty, target)) {
    yield { message: `.${target.syntax} cannot hold a section of this name`, span };
  }
  for (const entry of entries) {
    if (isCarried({ ...section, name: 'section', entries: [entry] }, target)) continue;
    const nameAlone = { ...section, name: 'section', entries: [{ ...entry, value: '' }] };
    const what = isCarried(nameAlone, target) ? whatOf(entry.value, target) : 'its name';
    yield {
      message: `${optionIn(section, entry)}: .${target.syntax} cannot hold ${what}`,
      span: entry.nameSpan,
    };
  }
}

function whatOf(value: string, { syntax }: Target): string {
  if (syntax === 'xml') return 'a character that XML does not have';
  if (/[\r\n]/.test(value)) return 'a value with a line break';
  return value.trim() === value ? 'its value' : 'a value with blanks at its ends';
}

function isCarried(section: Section, target: Target): boolean {
  const { name, entries } = section;
  const options = entries.map((entry) => ({ type: 'option' as const, name: entry.name, value: entry.value }));
  return isSame([section], target.write([{ type: 'section', name }, ...options]), target);
}

/** Whether the text is read as these sections and nothing else. */
function isSame(sections: readonly Section[], text: string, { read, syntax }: Target): boolean {
  // Half a pair of surrogates comes to the file as another character.
  if (!canEncode(text, 'utf-8')) return false;
  const { configurations, problems, incomplete } = read(new SourceFile(`converted.${syntax}`, text));
  const [configuration] = configurations;
  if (!configuration || problems.length > 0 || incomplete) return false;
  return (
    configuration.sections.length === sections.length &&
    configuration.sections.every((section, at) => isSameSection(section, sections[at] as Section))
  );
}

function isSameSection(one: Section, other: Section): boolean {
  return (
    one.name === other.name &&
    !one.incomplete &&
    one.headers.length === 1 &&
    one.entries.length === other.entries.length &&
    one.entries.every(({ name, value }, at) => {
      return name === other.entries[at]?.name && value === other.entries[at]?.value;
    })
  );
}

/** How options and sections are named. A name that nobody knows may hold a part of a secret. */
interface Names {
  shown(section: Section): string;
  optionIn(section: Section, entry: Entry): string;
}

function namesIn(catalog: Catalog): Names {
  const shown = ({ name }: Section) => (catalog.describe(name) ? name : shownSection(name));
  return {
    shown,
    optionIn(section, entry) {
      const isKnown = catalog.describe(section.name)?.section.option(entry.name) !== undefined;
      return `${isKnown ? entry.name : shownName(entry, true)} in [${shown(section)}]`;
    },
  };
}
