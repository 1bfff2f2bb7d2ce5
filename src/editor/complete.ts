import { compareReleases } from '../catalog/release.ts';
import type { Option, SectionCatalog } from '../catalog/section-catalog.ts';
import { TAKES_EFFECT } from '../catalog/takes-effect.ts';
import type { ConfigDocument } from '../document/document.ts';
import { acceptsOf } from '../generate/accepts.ts';
import { specNotes } from '../generate/spec-notes.ts';
import { plainText } from '../markdown/markdown.ts';
import { type Span, span } from '../source/span.ts';
import { cfgSlot } from './cfg-slot.ts';
import type { EditedFile } from './edited-file.ts';
import { jsonSlot } from './json-slot.ts';
import { proposedValues, separatorOf } from './proposed-values.ts';
import type { NameSlot, Slot, ValueSlot } from './slot.ts';
import { xmlSlot } from './xml-slot.ts';
import { yamlSlot } from './yaml-slot.ts';

/** Something to write at the cursor. */
export interface Proposal {
  readonly kind: Slot['type'];
  readonly label: string;
  /** Replaces what stands in the span. */
  readonly span: Span;
  readonly text: string;
  /** What the text in the span is held against. */
  readonly filter: string;
  /** A few words beside the label. */
  readonly detail: string;
  /** In Markdown. */
  readonly documentation?: string;
  /** For the release that the file is checked for it is no longer there. */
  readonly isDiscontinued: boolean;
}

/** What can stand at an offset: sections, options of the section that are not set yet, or values of an option. */
export function complete(file: EditedFile, offset: number): readonly Proposal[] {
  const slot = slotAt(file.document, offset);
  if (slot?.type === 'section') return sections(slot, file);
  const section = slot && file.catalog.describe(slot.section)?.section;
  if (!section) return [];
  if (slot.type === 'option') return options(slot, section, releaseOf(file));
  const option = section.option(slot.option);
  return option ? values(slot, option, section, file, offset) : [];
}

function slotAt(document: ConfigDocument, offset: number): Slot | undefined {
  switch (document.syntax) {
    case 'cfg':
      return cfgSlot(document, offset);
    case 'yaml':
      return yamlSlot(document, offset);
    case 'json':
      return jsonSlot(document, offset);
    case 'xml':
      return xmlSlot(document, offset);
  }
}

function releaseOf({ options: { release }, catalog }: EditedFile): string {
  return release ?? catalog.newestRelease;
}

/** None in YAML, JSON and XML that are about something else. */
function sections(slot: NameSlot, { catalog, document, isConcerned }: EditedFile): readonly Proposal[] {
  if (!isConcerned && document.syntax !== 'cfg' && slot.present.size > 0) return [];
  const names = catalog.sections.filter(({ name }) => !name.endsWith('*') && !slot.present.has(name));
  return names.map(({ name, file, required }) => ({
    ...writing(slot, name),
    detail: required ? 'a configuration needs this section' : 'a section',
    documentation: `${plainText(file.summary)}\n\nSource: ${plainText(file.source)}.`,
    isDiscontinued: false,
  }));
}

function options(slot: NameSlot, section: SectionCatalog, release: string): readonly Proposal[] {
  const names = [...section.allNames()].filter((name) => !slot.present.has(name));
  const known = names.map((name) => section.option(name)).filter((option) => option !== undefined);
  return known
    .filter(({ facts: { introduced } }) => introduced === undefined || !isBefore(release, introduced))
    .map((option) => ({
      ...writing(slot, option.name),
      detail: `${defaultOf(option)}; takes effect: ${TAKES_EFFECT[option.takesEffect]}`,
      documentation: documentationOf(option),
      isDiscontinued:
        option.facts.discontinued !== undefined && !isBefore(release, option.facts.discontinued),
    }));
}

function isBefore(release: string, other: string): boolean {
  return compareReleases(release, other) < 0;
}

function defaultOf({ default: fallback, requiredWhen }: Option): string {
  if (requiredWhen === 'always') return 'required';
  return fallback ? `default ${fallback.text || 'empty'}` : 'no default';
}

function documentationOf(option: Option): string {
  const { summary, details, introduced } = option.facts;
  const sentences = [summary, details, ...specNotes(option.spec)].filter((text) => text !== undefined);
  const facts = [`Accepts ${acceptsOf(option)}.`, introduced && `Introduced in ${introduced}.`];
  const lines = [sentences.join(' '), ...facts.filter((text) => typeof text === 'string')];
  return lines.map(plainText).join('\n\n');
}

function values(
  slot: ValueSlot,
  option: Option,
  section: SectionCatalog,
  file: EditedFile,
  offset: number,
): readonly Proposal[] {
  const { text } = file.document.source;
  const separator = separatorOf(option);
  const word = separator && wordOfList(text, slot.contents, offset, separator);
  const proposed = proposedValues(option, section, releaseOf(file));
  return proposed
    .filter(({ text: value }) => !word || isFurtherWord(value, word))
    .map(({ text: value, isDefault, because }) => {
      const place = word ? { span: word.span, opening: '', write: (one: string) => one } : slot;
      return {
        ...writing({ ...slot, ...place }, value),
        detail: isDefault ? 'default' : '',
        ...(because && { documentation: plainText(because) }),
        isDiscontinued: false,
      };
    });
}

interface ListWord {
  readonly span: Span;
  readonly others: readonly string[];
  readonly separator: RegExp;
}

/** Whether a value is one word that is not in the list yet. */
function isFurtherWord(value: string, { others, separator }: ListWord): boolean {
  return !separator.test(value) && !others.some((other) => other.toLowerCase() === value.toLowerCase());
}

/** The word of a list that the cursor is at; undefined where no other stands beside it. */
function wordOfList(
  text: string,
  { start, end }: Span,
  offset: number,
  separator: RegExp,
): ListWord | undefined {
  const before = text.slice(start, offset).split(separator);
  const after = text.slice(offset, end).split(separator);
  const [left = '', right = ''] = [before.at(-1), after[0]];
  const others = [...before.slice(0, -1), ...after.slice(1)].filter((word) => word !== '');
  if (others.length === 0) return undefined;
  return { span: span(offset - left.length, offset + right.length), others, separator };
}

function writing({ type, span: place, opening, write }: Slot, label: string) {
  return { kind: type, label, span: place, text: write(label), filter: opening + label };
}
