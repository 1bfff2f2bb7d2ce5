import { placeholder } from '../values/placeholder.ts';
import type { PresetFile, SettingSource } from './preset-schema.ts';

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

/** The text that could stand there when the template is filled in. */
export function exampleText(setting: SettingSource): string {
  if (typeof setting === 'string') return setting;
  return 'fill' in setting ? setting.example : setting.value;
}

export function settingNote(setting: SettingSource): string | undefined {
  return typeof setting === 'string' ? undefined : setting.note;
}
