import type { PresetFile, SettingSource } from '../../src/catalog/preset-schema.ts';
import { type Break, dropped, type Place, put, renamed, type Scope } from './break.ts';
import { breakRelease } from './break-option.ts';
import { otherValues } from './other-values.ts';

/** The settings of a preset and the release that it begins with; its examples are tests, its notes are words. */
export function* breakPreset(at: Place, preset: PresetFile, scope: Scope): Generator<Break> {
  yield dropped(at, true);
  yield put([...at, 'preset'], `${preset.preset}-x`);
  yield* breakRelease([...at, 'release'], preset.release, scope);
  if (preset.inferred !== undefined) yield dropped([...at, 'inferred']);
  if (preset.everyOption) yield dropped([...at, 'everyOption']);
  for (const [section, settings] of Object.entries(preset.sections)) {
    if (Object.keys(preset.sections).length > 1) yield dropped([...at, 'sections', section], true);
    yield renamed([...at, 'sections', section], `${section}x`, true);
    for (const [name, setting] of Object.entries(settings)) {
      const place = [...at, 'sections', section, name];
      yield dropped(place);
      yield* breakSetting(place, setting, (text) => otherValues(text, scope.specOf(name, section)));
    }
  }
}

function* breakSetting(
  at: Place,
  setting: SettingSource,
  others: (text: string) => readonly string[],
): Generator<Break> {
  if (typeof setting === 'string') for (const other of others(setting)) yield put(at, other);
  else if ('fill' in setting) yield put([...at, 'fill'], `${setting.fill}_X`);
  else for (const other of others(setting.value)) yield put([...at, 'value'], other);
}
