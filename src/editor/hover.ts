import type { ReadEntry } from '../effective/read-entry.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import { optionRows } from '../generate/explain-text.ts';
import { explainEntry } from '../inspect/explained.ts';
import { stateRows } from '../inspect/explained-text.ts';
import { code, plainText, prose } from '../markdown/markdown.ts';
import type { Span } from '../source/span.ts';
import type { EditedFile } from './edited-file.ts';

export interface Hover {
  /** What the text is about. */
  readonly span: Span;
  readonly markdown: string;
}

/** What there is to tell of the option or the header at an offset: what `explain FILE:LINE` says. */
export function hover(file: EditedFile, offset: number): Hover | undefined {
  for (const section of file.configs.flatMap(({ sections }) => sections)) {
    const header = section.headers.find((span) => isAt(span, offset));
    if (header) return { span: header, markdown: aboutSection(section, file) };
    const read = section.entries.find(
      ({ entry }) => isAt(entry.nameSpan, offset) || isAt(entry.valueSpan, offset),
    );
    if (!read) continue;
    const { nameSpan, valueSpan } = read.entry;
    return {
      span: isAt(nameSpan, offset) ? nameSpan : valueSpan,
      markdown: aboutOption(section, read, file),
    };
  }
  return undefined;
}

function isAt({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

function aboutOption(section: SectionConfig, read: ReadEntry, file: EditedFile): string {
  const { name, topic, states } = explainEntry({ section, read }, file.configs, file);
  const title = `**${code(name)}** in ${code(`[${section.name}]`)}`;
  const meaning = topic
    ? [topic.summary, topic.details].filter((text) => text !== undefined).map(plainText)
    : ['The catalogue does not describe this option.'];
  const here = states.flatMap((state) => stateRows(state, file.document.source));
  const facts = topic ? optionRows(topic) : [];
  return paragraphs([title, ...meaning, list(here, prose), list(facts, plainText)]);
}

function aboutSection({ name, catalog, entries }: SectionConfig, file: EditedFile): string {
  const { summary, source } = catalog.file;
  const set = new Set(entries.map(({ entry }) => entry.name)).size;
  const findings = file.findings.filter(({ section, option }) => section === name && option === undefined);
  const told = findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
  return paragraphs([
    `**${code(`[${name}]`)}**`,
    plainText(summary),
    list([['options set', String(set)], ...told.map((text) => ['finding', text] as const)], prose),
    list([['source', source]], plainText),
  ]);
}

function list(
  rows: readonly (readonly [label: string, text: string])[],
  toMarkdown: (text: string) => string,
): string {
  return rows.map(([label, text]) => `- ${toMarkdown(`${label}: ${text}`)}`).join('\n');
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
