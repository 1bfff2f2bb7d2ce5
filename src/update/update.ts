import type { Catalog } from '../catalog/catalog.ts';
import type { PresetFile } from '../catalog/preset-schema.ts';
import type { Comment } from '../document/comment.ts';
import type { ConfigDocument, Reader } from '../document/document.ts';
import {
  paragraph,
  type TemplateOptions,
  type TemplateSection,
  templateSections,
} from '../generate/template.ts';
import { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import type { Line, Writer } from '../write/line.ts';
import { Present } from './present.ts';

/** How the syntax of a file is written and read. */
export interface Format {
  readonly write: Writer;
  readonly read: Reader;
}

/** Texts to put in; the spans are empty, in order, and at the ends of lines. */
export interface Update {
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
  /** How many options were added. */
  readonly count: number;
}

/**
 * Adds what a template has and a file lacks, as comments. Undefined where the file would then be read otherwise. The
 * file holds one configuration and nothing that cannot be read.
 */
export function update(
  document: ConfigDocument,
  comments: readonly Comment[],
  preset: PresetFile,
  catalog: Catalog,
  options: TemplateOptions,
  format: Format,
): Update | undefined {
  const { source } = document;
  const file = new Present(document, comments);
  const additions: { at: number; text: string }[] = [];
  let count = 0;
  for (const wanted of templateSections(preset, catalog, options)) {
    const present = file.section(wanted, catalog);
    const lacking = wanted.blocks.filter(({ setting }) => !file.holds(present, wanted.name, setting.name));
    if (lacking.length === 0) continue;
    count += lacking.length;
    const lines = lacking.flatMap(({ about, setting }): Line[] => [
      { type: 'blank' },
      ...about,
      { ...setting, isOff: true },
    ]);
    const text = format.write([{ type: 'section', name: wanted.name }, ...lines]);
    const [header = '', ...body] = text.split('\n');
    if (present) additions.push({ at: file.endOf(present), text: file.indented(present, body.join('\n')) });
    else additions.push({ at: source.text.length, text: newSection(wanted, header, body, format.write) });
  }
  const edits = withLineBreaks(additions, source.text);
  return isSame(document, edits, format.read) ? { edits, count } : undefined;
}

/** A section that the file has not at all is commented out with its header. */
function newSection(
  { section }: TemplateSection,
  header: string,
  body: readonly string[],
  write: Writer,
): string {
  const about = write([{ type: 'blank' }, ...paragraph(section.file.summary)]);
  return `${about}#${header.replace(/ \{\}$/, '')}\n${body.join('\n')}`;
}

/** Each addition begins on a line of its own, and its lines end the way that those of the file do. */
function withLineBreaks(
  additions: readonly { readonly at: number; readonly text: string }[],
  text: string,
): Update['edits'] {
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

/** Whether the file with the additions is read as before. */
function isSame(document: ConfigDocument, edits: Update['edits'], read: Reader): boolean {
  const { source } = document;
  let text = '';
  let at = 0;
  for (const edit of edits) {
    text += source.text.slice(at, edit.span.start) + edit.text;
    at = edit.span.start;
  }
  const after = read(new SourceFile(source.path, text + source.text.slice(at)));
  return after.problems.length === 0 && outline(after) === outline(document);
}

function outline({ configurations }: ConfigDocument): string {
  return JSON.stringify(
    configurations.map(({ sections }) =>
      sections.map(({ name, entries }) => [name, entries.map((entry) => [entry.name, entry.value])]),
    ),
  );
}
