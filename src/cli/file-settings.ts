import type { Catalog } from '../catalog/catalog.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import type { LintOptions } from '../lint.ts';
import { loadCatalog } from './load-catalog.ts';
import { readRelease, readSeverities } from './settings.ts';

/** By what one file is checked. */
export interface FileSettings {
  readonly catalog: Catalog;
  readonly lintOptions: LintOptions;
  /** From which severity on a finding makes the run fail. */
  readonly failOn: Severity;
}

/** What the command line says of settings. */
export interface SettingFlags {
  readonly rule?: readonly string[];
  readonly release?: string;
  readonly catalog?: readonly string[];
  readonly failOn?: Severity | undefined;
}

/** Finds the settings of files. */
export interface SettingsFinder {
  /** Of standard input where no path is given. Throws a UserError where they cannot be read. */
  of(path: string | undefined): Promise<FileSettings>;
}

/** Reads what the command line says. Throws a UserError where it is wrong, before any file is looked at. */
export async function findSettings(flags: SettingFlags): Promise<SettingsFinder> {
  const catalog = await loadCatalog(flags.catalog ?? []);
  const settings: FileSettings = {
    catalog,
    lintOptions: {
      release: readRelease(flags.release),
      severities: readSeverities(flags.rule ?? [], catalog),
    },
    failOn: flags.failOn ?? 'error',
  };
  return { of: async () => settings };
}
