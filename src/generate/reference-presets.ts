import type { Catalog } from '../catalog/catalog.ts';
import { settingNote, settingText } from '../catalog/preset.ts';
import type { PresetFile } from '../catalog/preset-schema.ts';
import { anchor, code, plainText, table } from '../markdown/markdown.ts';
import { type Links, toOption } from './reference-links.ts';

/** All presets, each with what it sets, what has to be filled in, and what it is derived from. */
export function presetsReference(presets: readonly PresetFile[], catalog: Catalog, links: Links): string {
  const lines = [
    '# Presets',
    '',
    'Written by `smtp-lint reference presets`. `smtp-lint template NAME` prints a preset as a configuration to fill in.',
    'No page of the vendor holds them: each is derived from the sources that it names.',
    ...presets.flatMap((preset) => ['', ...presetLines(preset, catalog, links)]),
  ];
  return `${lines.join('\n')}\n`;
}

function presetLines(preset: PresetFile, catalog: Catalog, links: Links): readonly string[] {
  const { summary, release, inferred, sources, notes = [], everyOption, sections } = preset;
  const least = release === undefined ? 'Works with any release.' : `Works from release ${release} on.`;
  const rows = Object.entries(sections).flatMap(([section, options]) =>
    Object.entries(options).map(([option, setting]) => [
      code(section),
      toOption(catalog.describe(section)?.section.name ?? section, option, links),
      settingText(setting) === '' ? 'empty' : code(settingText(setting)),
      plainText(settingNote(setting) ?? ''),
    ]),
  );
  return [
    anchor(`preset-${preset.preset}`),
    '',
    `## ${preset.preset}`,
    '',
    plainText(summary),
    '',
    inferred ? `${least} Not in the option reference: ${plainText(inferred)}.` : least,
    ...(everyOption ? ['', 'Every other option stands in it at its default.'] : []),
    ...notes.flatMap((note) => ['', plainText(note)]),
    ...(rows.length > 0 ? ['', table(['section', 'option', 'value', ''], rows)] : []),
    '',
    `Derived from: ${sources.map(plainText).join('; ')}.`,
  ];
}
