import type { Catalog } from '../catalog/catalog.ts';
import type { PresetFile } from '../catalog/preset-schema.ts';
import type { ConfigDocument, Reader, Section } from '../document/document.ts';
import {
  paragraph,
  type TemplateOptions,
  type TemplateSection,
  templateSections,
} from '../generate/template.ts';
import { SourceFile } from '../source/source-file.ts';
import { applyEdits, type TextEdit } from '../source/text-edit.ts';
import type { Line, Writer } from '../write/line.ts';
import { Present } from './present.ts';

/** How the syntax of a file is written and read. */
export interface Format {
  readonly write: Writer;
  readonly read: Reader;
}

/** Texts to put in; the spans are empty, in order, and at the ends of lines. */
export interface Update {
  readonly edits: readonly TextEdit[];
  /** How many options were added. */
  readonly count: number;
}

/**
 * Adds what a template has and a file lacks, as comments. Undefined where the file would then be read otherwise, or
 * what is added could not be read once it is no comment. The file holds one configuration and nothing that cannot be
 * read.
 */
export function update(
  document: ConfigDocument,
  preset: PresetFile,
  catalog: Catalog,
  options: TemplateOptions,
  format: Format,
): Update | undefined {
  const file = new Present(document);
  const lacking = templateSections(preset, catalog, options).flatMap((wanted): Lacking[] => {
    const name = file.nameOf(wanted.name, catalog);
    const present = file.section(name);
    const blocks = wanted.blocks.filter(({ setting }) => !file.holds(present, name, setting.name));
    return blocks.length > 0 ? [{ ...wanted, name, present, blocks }] : [];
  });
  const edits = additions(lacking, document, file, format.write, true);
  const switchedOn = additions(lacking, document, file, format.write, false);
  const isSound =
    isSame(document, format.read(applied(document, edits))) &&
    hasTaken(document, lacking, format.read(applied(document, switchedOn)));
  const count = lacking.reduce((sum, { blocks }) => sum + blocks.length, 0);
  return isSound ? { edits, count } : undefined;
}

/** What a file lacks of a section, which stands in it or not. */
interface Lacking extends TemplateSection {
  readonly present: Section | undefined;
}

function additions(
  lacking: readonly Lacking[],
  { source }: ConfigDocument,
  file: Present,
  write: Writer,
  isOff: boolean,
): readonly TextEdit[] {
  const added = lacking.map(({ name, section, present, blocks }) => {
    const lines = blocks.flatMap(({ about, setting }): Line[] => [
      { type: 'blank' },
      ...about,
      { ...setting, isOff },
    ]);
    const [header = '', ...body] = write([{ type: 'section', name }, ...lines]).split('\n');
    const options = body.join('\n');
    if (present) return { at: file.endOf(present), text: file.indented(present, options) };
    const about = write([{ type: 'blank' }, ...paragraph(section.file.summary)]);
    return { at: file.end, text: `${about}${isOff ? '#' : ''}${header.replace(/ \{\}$/, '')}\n${options}` };
  });
  return withLineBreaks(added, source.text);
}

/** Each addition begins on a line of its own, and its lines end the way that those of the file do. */
function withLineBreaks(
  additions: readonly { readonly at: number; readonly text: string }[],
  text: string,
): readonly TextEdit[] {
  const lineBreak = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const ordered = [...additions].sort((one, other) => one.at - other.at);
  return ordered.map(({ at, text: added }, index) => {
    const isAtLineStart = at === 0 || /[\r\n]/.test(text[at - 1] ?? '') || ordered[index - 1]?.at === at;
    // At the end of a line the break that stands there already ends the addition.
    const isClosed = !isAtLineStart && at < text.length;
    const body = isAtLineStart ? added : `\n${isClosed ? added.replace(/\n$/, '') : added}`;
    return { span: { start: at, end: at }, text: body.replaceAll('\n', lineBreak) };
  });
}

function applied({ source }: ConfigDocument, edits: readonly TextEdit[]): SourceFile {
  return new SourceFile(source.path, applyEdits(source.text, edits));
}

/** Whether the file is read as before. */
function isSame(before: ConfigDocument, after: ConfigDocument): boolean {
  return after.problems.length === 0 && outline(after) === outline(before);
}

/** Whether the file holds the options that it lacked, each in its section, and nothing else is new. */
function hasTaken(before: ConfigDocument, lacking: readonly Lacking[], after: ConfigDocument): boolean {
  const sections = sectionsOf(after);
  const added = lacking.flatMap(({ name, blocks }) => blocks.map(({ setting }) => [name, setting.name]));
  return (
    after.problems.length === 0 &&
    countOf(sections) === countOf(sectionsOf(before)) + added.length &&
    added.every(([name, option]) => {
      const section = sections.find((candidate) => candidate.name === name);
      return section?.entries.some((entry) => entry.name === option);
    })
  );
}

function sectionsOf({ configurations }: ConfigDocument): readonly Section[] {
  return configurations.flatMap(({ sections }) => sections);
}

function countOf(sections: readonly Section[]): number {
  return sections.reduce((sum, { entries }) => sum + entries.length, 0);
}

function outline(document: ConfigDocument): string {
  return JSON.stringify(
    sectionsOf(document).map(({ name, entries }) => [
      name,
      entries.map((entry) => [entry.name, entry.value]),
    ]),
  );
}
