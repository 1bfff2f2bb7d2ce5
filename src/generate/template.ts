import type { Catalog } from '../catalog/catalog.ts';
import { fillName, settingNote, settingText } from '../catalog/preset.ts';
import type { PresetFile } from '../catalog/preset-schema.ts';
import { compareReleases } from '../catalog/release.ts';
import type { Option, SectionCatalog } from '../catalog/section-catalog.ts';
import { TAKES_EFFECT } from '../catalog/takes-effect.ts';
import { describe } from '../condition/describe.ts';
import { wrap } from '../text/wrap.ts';
import { placeholder } from '../values/placeholder.ts';
import type { Line } from '../write/line.ts';
import { acceptsOf } from './accepts.ts';
import { CONFIGURATION_SCHEMA } from './configuration-schema.ts';

export interface TemplateOptions {
  /** The release of the server; what the release does not know is left out. */
  readonly release: string;
  /** Every option of each section, those that the preset does not need commented out. */
  readonly full: boolean;
  /** All presets: what they call a value that has to be filled in, any template calls it. */
  readonly presets: readonly PresetFile[];
  /** The first line tells a YAML editor where the schema is. */
  readonly forYaml: boolean;
}

/** Whether the preset works with a release. */
export function supports({ release: least }: PresetFile, release: string): boolean {
  return least === undefined || compareReleases(least, release) <= 0;
}

/** A configuration to fill in, with all that is known of its options as comments. */
export function template(preset: PresetFile, catalog: Catalog, options: TemplateOptions): readonly Line[] {
  const lines: Line[] = [];
  if (options.forYaml) lines.push(comment(` yaml-language-server: $schema=${CONFIGURATION_SCHEMA}`));
  lines.push(...head(preset, options));
  for (const { name, section, blocks } of templateSections(preset, catalog, options)) {
    lines.push({ type: 'blank' }, ...paragraph(section.file.summary), { type: 'section', name });
    for (const { about, setting } of blocks) lines.push({ type: 'blank' }, ...about, setting);
    if (options.full || preset.everyOption) lines.push(...families(section));
  }
  return lines;
}

/** One section of a template. */
export interface TemplateSection {
  readonly name: string;
  readonly section: SectionCatalog;
  readonly blocks: readonly OptionBlock[];
}

/** One option of a template: what is known of it as comments, and its line. */
export interface OptionBlock {
  readonly about: readonly Line[];
  readonly setting: Extract<Line, { type: 'option' }>;
}

export function templateSections(
  preset: PresetFile,
  catalog: Catalog,
  options: TemplateOptions,
): readonly TemplateSection[] {
  return Object.entries(preset.sections).flatMap(([name, settings]) => {
    const section = catalog.describe(name)?.section;
    return section
      ? [{ name, section, blocks: optionBlocks(name, section, settings, preset, catalog, options) }]
      : [];
  });
}

function head(preset: PresetFile, { release }: TemplateOptions): readonly Line[] {
  const least = preset.release ? `It needs release ${preset.release} or later` : '';
  const why = preset.inferred ? ` (not in the option reference: ${preset.inferred})` : '';
  const placeholders = `Put a value of your own in the place of each \${NAME}.`;
  return [
    ...paragraph(`Preset ${preset.preset}. ${preset.summary}`),
    ...paragraph(`For release ${release} of E-mail Server. ${least && `${least}${why}. `}${placeholders}`),
    ...(preset.notes ?? []).flatMap(paragraph),
    ...paragraph(`Derived, not published by the vendor, from: ${preset.sources.join('; ')}.`),
  ];
}

type Settings = PresetFile['sections'][string];

/** The options that the preset sets, in its order; then the others, in the order of the catalogue. */
function optionBlocks(
  sectionName: string,
  section: SectionCatalog,
  settings: Settings,
  { everyOption = false }: PresetFile,
  catalog: Catalog,
  { release, full, presets }: TemplateOptions,
): readonly OptionBlock[] {
  const blocks: OptionBlock[] = [];
  for (const [name, setting] of Object.entries(settings)) {
    const option = section.option(name);
    if (!option || !isKnown(option, release)) continue;
    const line = { type: 'option' as const, name, value: settingText(setting) };
    blocks.push({ about: about(option, release, settingNote(setting)), setting: line });
  }
  if (!full && !everyOption) return blocks;
  for (const name of section.optionNames()) {
    const option = section.option(name);
    if (!option || name in settings || !isKnown(option, release)) continue;
    const isOff = !everyOption || option.default === undefined;
    const fill = () => fillName(name, section, catalog, presets) ?? `${sectionName}_${name}`;
    const value = option.default?.text ?? placeholder(fill());
    const note = isOff ? usedWhen(option) : undefined;
    blocks.push({ about: about(option, release, note), setting: { type: 'option', name, value, isOff } });
  }
  return blocks;
}

/** Whether the release has the option. */
function isKnown({ facts: { introduced, discontinued } }: Option, release: string): boolean {
  const isIntroduced = introduced === undefined || compareReleases(introduced, release) <= 0;
  const isGone = discontinued !== undefined && compareReleases(discontinued, release) <= 0;
  return isIntroduced && !isGone;
}

function about(option: Option, release: string, note: string | undefined): readonly Line[] {
  const { summary, details, introduced = 'not documented', discontinued, valuesIntroduced } = option.facts;
  const later = Object.entries(valuesIntroduced ?? {}).map(([value, since]) => {
    const isMissing = compareReleases(since.release, release) > 0;
    return `; ${value} ${since.release}${isMissing ? `, so not with ${release}` : ''}`;
  });
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['accepts', acceptsOf(option)],
    ['default', option.default === undefined ? 'none' : option.default.text || 'empty'],
    ['takes effect', TAKES_EFFECT[option.takesEffect]],
    ['introduced', introduced + later.join('')],
    ['discontinued', discontinued],
  ];
  return [
    ...[summary, details, note].filter((text) => text !== undefined).flatMap(paragraph),
    ...rows.flatMap(([label, text]) => (text === undefined ? [] : row(label, text))),
  ];
}

function usedWhen({ usedWhen }: Option): string | undefined {
  return usedWhen && `Used when ${describe(usedWhen, 'spelled-out')}.`;
}

/** The names that the section takes beside its options. */
function families({ file }: SectionCatalog): readonly Line[] {
  const lines = Object.entries(file.families ?? {}).flatMap(([prefix, { summary }]) => {
    return row(`${prefix}*`, summary);
  });
  return lines.length > 0 ? [{ type: 'blank' }, comment(' Further options:'), ...lines] : [];
}

/** As wide as a comment may be. */
const WIDTH = 100;
const LABEL = 14;

function row(label: string, text: string): readonly Line[] {
  const [first = '', ...rest] = wrap(text, WIDTH - LABEL - 3);
  const indent = ' '.repeat(LABEL + 3);
  return [comment(`   ${label.padEnd(LABEL)}${first}`), ...rest.map((part) => comment(indent + part))];
}

/** A text as comments. */
export function paragraph(text: string): readonly Line[] {
  return wrap(text, WIDTH).map((part) => comment(` ${part}`));
}

function comment(text: string): Line {
  return { type: 'comment', text };
}
