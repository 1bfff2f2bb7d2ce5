import { ownProperty } from '../values/own-property.ts';
import { placeholder } from '../values/placeholder.ts';
import type { Catalog } from './catalog.ts';
import type { PresetFile, SettingSource } from './preset-schema.ts';
import type { SectionCatalog } from './section-catalog.ts';

/** What the bundle step makes of schemas/presets/*.yaml; put in by it and the test runner, as JSON. */
declare const COMPILED_PRESETS: string;

/** The presets that come with the program, in the order in which they are listed. */
export function builtinPresets(): readonly PresetFile[] {
  // The text was checked against the format when it was compiled.
  return JSON.parse(COMPILED_PRESETS) as PresetFile[];
}

/** The text that a template holds for a setting: its value, or a placeholder. */
export function settingText(setting: SettingSource): string {
  if (typeof setting === 'string') return setting;
  return 'fill' in setting ? placeholder(setting.fill) : setting.value;
}

/** What most of the presets call the value of an option that has to be filled in; undefined where none names it. */
export function fillName(
  option: string,
  section: SectionCatalog,
  catalog: Catalog,
  presets: readonly PresetFile[],
): string | undefined {
  const counts = new Map<string, number>();
  for (const [name, settings] of presets.flatMap(({ sections }) => Object.entries(sections))) {
    const setting = ownProperty(settings, option);
    if (typeof setting !== 'object' || !('fill' in setting)) continue;
    if (catalog.describe(name)?.section !== section) continue;
    counts.set(setting.fill, (counts.get(setting.fill) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

/** The text that could stand there when the template is filled in. */
export function exampleText(setting: SettingSource): string {
  if (typeof setting === 'string') return setting;
  return 'fill' in setting ? setting.example : setting.value;
}

export function settingNote(setting: SettingSource): string | undefined {
  return typeof setting === 'string' ? undefined : setting.note;
}
