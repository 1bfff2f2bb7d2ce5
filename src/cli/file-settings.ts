import { dirname } from 'node:path';
import { builtinCatalog } from '../catalog/builtin.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { DEFAULT_FILE_SIZE } from '../config/file-size.ts';
import { placeholderPattern } from '../config/placeholder-pattern.ts';
import type { ConfiguredSettings } from '../config/settings.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import type { LintOptions } from '../lint.ts';
import type { Documented } from '../report/documented.ts';
import type { Config } from './config.ts';
import { ConfigFiles } from './config-files.ts';
import type { Debug } from './debug/debug.ts';
import { loadCatalogs } from './load-catalog.ts';
import { fromHere, fullDirectory, fullPath, shownPath, workingDirectory } from './paths.ts';
import { readRelease, readSeverities } from './settings.ts';
import { UserError } from './user-error.ts';

/** By what one file is checked. */
export interface FileSettings {
  readonly catalog: Catalog;
  readonly lintOptions: LintOptions;
  /** From which severity on a finding makes the run fail. */
  readonly failOn: Severity;
  /** How many bytes it may have. */
  readonly maxFileSize: number;
  /** The rules that docs/rules.md describes: those that come with the program. */
  readonly documented: Documented;
  /** The configuration of the linter that takes part in this, and what it says of the file. */
  readonly configured?: { readonly config: Config; readonly settings: ConfiguredSettings };
}

/** What the command line says of settings. */
export interface SettingFlags {
  readonly rule?: readonly string[];
  readonly release?: string;
  readonly catalog?: readonly string[];
  readonly failOn?: Severity | undefined;
  /** The configuration file of every file; false for none. */
  readonly config?: string | boolean;
  readonly debug?: Debug;
  /** In bytes. */
  readonly maxFileSize?: number;
}

/** Finds the settings of files. */
export interface SettingsFinder {
  /** The catalogue that comes with the program. */
  readonly builtin: Catalog;
  /**
   * Of standard input where no path is given. Throws a UserError where they cannot be read. They are there at once in a
   * directory that is known to have no configuration, which is the usual case.
   */
  of(path: string | undefined): FileSettings | Promise<FileSettings>;
  /** The full paths of the configuration files that were read so far, sound or not, and of their catalogues. */
  sources(): readonly string[];
  /**
   * The configuration file, as it is shown, that keeps a file or a directory from being checked. The answer comes at once
   * where there is none for all that lies in the same directory.
   */
  ignoredBy(path: string, isDirectory?: boolean): undefined | Promise<string | undefined>;
}

/** Reads what the command line says. Throws a UserError where it is wrong, before any file is looked at. */
export async function findSettings(flags: SettingFlags): Promise<SettingsFinder> {
  const builtin = builtinCatalog();
  const further = await loadCatalogs(flags.catalog ?? []);
  const catalog = further.length > 0 ? builtinCatalog(further) : builtin;
  const release = readRelease(flags.release);
  const { failOn } = flags;
  const files = new ConfigFiles();
  const configs = new Map<string, Config>();
  const sources = new Set<string>();
  const known = new Map<ConfiguredSettings | undefined, FileSettings>();
  /** The full paths of directories that no configuration concerns. */
  const unconfigured = new Set<string>();

  return {
    builtin,
    of(path) {
      const plain = known.get(undefined);
      const isKnown = plain && path !== undefined && !flags.debug && unconfigured.has(fullDirectory(path));
      return isKnown ? plain : find(path);
    },
    sources: () => [...sources],
    ignoredBy(path, isDirectory = false) {
      return unconfigured.has(fullDirectory(path)) ? undefined : ignoredBy(fullPath(path), isDirectory);
    },
  };

  async function find(path: string | undefined): Promise<FileSettings> {
    const config = await configFor(path === undefined ? undefined : fullDirectory(path));
    const settings = config?.settingsOf(path);
    const found = known.get(settings) ?? settingsBy(config, settings);
    if (flags.debug) {
      const { debugConfig, debugSettings } = await import('./debug/settings.ts');
      debugConfig(flags.debug, path === undefined ? undefined : shownPath(path), config?.path, flags);
      if (!known.has(settings)) debugSettings(flags.debug, found, flags);
    }
    known.set(settings, found);
    return found;
  }

  async function configFor(directory = workingDirectory()): Promise<Config | undefined> {
    const { config } = flags;
    const nearest = config === undefined || config === true ? files.nearest(directory) : undefined;
    const path = typeof config === 'string' ? config : nearest && fromHere(nearest);
    if (path !== undefined) return configs.get(path) ?? (await load(path));
    unconfigured.add(directory);
    return undefined;
  }

  async function load(path: string): Promise<Config> {
    const { loadConfig } = await import('./load-config.ts');
    const loaded = await loadConfig(path, { catalogs: flags.catalog ?? [], rules: catalog.rules.keys() });
    const { catalogPaths } = loaded.ok ? loaded.config : loaded;
    for (const source of [fullPath(path), ...catalogPaths]) sources.add(source);
    if (!loaded.ok) throw new UserError(loaded.message, loaded.further);
    configs.set(path, loaded.config);
    return loaded.config;
  }

  function settingsBy(config: Config | undefined, settings: ConfiguredSettings | undefined): FileSettings {
    const placeholders = settings?.placeholders?.value ?? [];
    const isPlain = placeholders.length === 0 && config?.catalogs.length === further.length;
    const own =
      config && !isPlain ? builtinCatalog(config.catalogs, placeholders.map(placeholderPattern)) : catalog;
    const configured = [...(settings?.rules ?? [])].map(([id, { value }]) => [id, value] as const);
    return {
      catalog: own,
      lintOptions: {
        release: release ?? settings?.release?.value,
        severities: new Map([...configured, ...readSeverities(flags.rule ?? [], own)]),
      },
      failOn: failOn ?? settings?.failOn?.value ?? 'error',
      maxFileSize: flags.maxFileSize ?? settings?.maxFileSize?.value ?? DEFAULT_FILE_SIZE,
      documented: builtin.rules,
      ...(config && settings && { configured: { config, settings } }),
    };
  }

  /** By the configuration of the path, or because the directory of that configuration is ignored itself. */
  async function ignoredBy(path: string, isDirectory: boolean): Promise<string | undefined> {
    const parent = dirname(path);
    const config = parent === path ? undefined : await configFor(parent);
    if (!config) return undefined;
    if (config.ignores(path, isDirectory)) return config.path;
    return typeof flags.config === 'string' ? undefined : await ignoredBy(config.directory, true);
  }
}

/** The settings of the one file that a command is about, or of the working directory; `-` is standard input. */
export async function settingsOf(
  path: string | undefined,
  flags: SettingFlags & { readonly stdinFilename?: string },
): Promise<FileSettings> {
  const finder = await findSettings(flags);
  return finder.of(path === '-' ? flags.stdinFilename : path);
}
