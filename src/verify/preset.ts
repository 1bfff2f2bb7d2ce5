import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogProblem, LoadedFile } from '../catalog/load.ts';
import { exampleText, settingText } from '../catalog/preset.ts';
import type { PresetFile, SettingSource } from '../catalog/preset-schema.ts';
import { documentOf } from '../document/from-settings.ts';
import { lint } from '../lint.ts';
import { accepts } from '../values/index.ts';
import { isLegal } from './literals.ts';
import type { Complain } from './problem.ts';
import { unknown } from './references.ts';

/** Older than every release: what it does not know was introduced at some time. */
const ANY_RELEASE = '0.0.0';

/**
 * Proves that a preset means something: that every section and option in it exists, every value is one that its
 * option accepts, and that it gives no error and no warning with the first release it names, be it filled in or not.
 */
export function verifyPreset(
  file: LoadedFile<PresetFile>,
  path: string,
  catalog: Catalog,
): readonly CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  const complain: Complain = (at, message) => {
    problems.push({ path, ...file.position(at), message: `${at.map(String).join('.')}: ${message}` });
  };
  const { content } = file;
  verifyNames(content, catalog, complain);
  if (problems.length === 0) verifyLint(content, catalog, complain);
  return problems;
}

function verifyNames({ sections }: PresetFile, catalog: Catalog, complain: Complain): void {
  for (const [name, settings] of Object.entries(sections)) {
    const described = catalog.describe(name);
    if (described?.match !== 'exact') {
      complain(['sections', name], 'no catalogue describes a section of this name');
      continue;
    }
    for (const [key, setting] of Object.entries(settings)) {
      const at = ['sections', name, key];
      const option = described.section.option(key);
      const text = exampleText(setting);
      if (!option) complain(at, unknown('option', key, described.section.allNames()));
      else if (!isLegal(text, option)) {
        complain(at, `${key} does not accept ${text || 'the empty value'}; expected ${accepts(option.spec)}`);
      }
    }
  }
}

function verifyLint(
  { release = ANY_RELEASE, sections }: PresetFile,
  catalog: Catalog,
  complain: Complain,
): void {
  const told = new Set<string>();
  for (const textOf of [settingText, exampleText]) {
    for (const found of lint(documentOf(settingsOf(sections, textOf)), catalog, { release }).findings) {
      const { rule, severity, section = '', option = '', message } = found;
      if (severity === 'info' || told.has(message)) continue;
      told.add(message);
      const isWritten = sections[section]?.[option] !== undefined;
      complain(['sections', section, ...(isWritten ? [option] : [])], `${rule}: ${message}`);
    }
  }
}

function settingsOf(
  sections: PresetFile['sections'],
  textOf: (setting: SettingSource) => string,
): Map<string, Map<string, string>> {
  return new Map(
    Object.entries(sections).map(([name, settings]) => {
      return [name, new Map(Object.entries(settings).map(([key, setting]) => [key, textOf(setting)]))];
    }),
  );
}
