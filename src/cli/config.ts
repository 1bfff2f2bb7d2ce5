import { basename, dirname, join } from 'node:path';
import type { CatalogFile } from '../catalog/schema.ts';
import { matcher } from '../config/patterns.ts';
import type { ConfigFile } from '../config/schema.ts';
import { type ConfiguredSettings, settingsWith } from '../config/settings.ts';
import type { DataPath } from '../format/data-path.ts';
import type { LoadedFile } from '../format/load.ts';
import type { Position } from '../source/source-file.ts';
import { fullPath, wayDown } from './paths.ts';
import { realPathOf } from './real-path.ts';

/** A configuration file that is sound. */
export interface Config {
  /** As it is shown. */
  readonly path: string;
  /** Its full path. */
  readonly file: string;
  /** The directory that its patterns begin at. */
  readonly directory: string;
  /** The catalogues that it names, and those of the command line. */
  readonly catalogs: readonly CatalogFile[];
  /** The full paths of the catalogues that it names. */
  readonly catalogPaths: readonly string[];
  /** What it says of a file; the same object for files that the same overrides concern. */
  settingsOf(path: string | undefined): ConfiguredSettings;
  /** Whether its patterns keep a file or a directory from being checked. */
  ignores(path: string, isDirectory: boolean): boolean;
  /** Where it says something. */
  position(at: DataPath): Position;
}

/** A configuration that is ready to be asked about files. */
export function configOf(
  { content, position }: LoadedFile<ConfigFile>,
  place: Pick<Config, 'path' | 'file' | 'directory' | 'catalogs' | 'catalogPaths'>,
): Config {
  const { directory } = place;
  const ignored = matcher(content.ignore ?? []);
  const concerned = (content.overrides ?? []).map((override) => matcher(override.files));
  const known = new Map<string, ConfiguredSettings>();
  // The working directory is known by its real path alone, and --config may name the same directory by a link.
  const wayTo = (file: string) => below(directory, file) ?? below(realPathOf(directory), realPlace(file));
  return {
    ...place,
    position,
    settingsOf(file) {
      const name = file === undefined ? undefined : wayTo(file);
      const overrides = [...concerned.keys()].filter(
        (at) => name !== undefined && concerned[at]?.(name, false),
      );
      const key = overrides.join();
      const settings = known.get(key) ?? settingsWith(content, overrides);
      known.set(key, settings);
      return settings;
    },
    ignores(file, isDirectory) {
      const name = wayTo(file);
      return name !== undefined && ignored(name, isDirectory);
    },
  };
}

/** The path of a file whose directory is taken without links. */
function realPlace(file: string): string {
  const full = fullPath(file);
  return join(realPathOf(dirname(full)), basename(full));
}

/** No pattern is about the directory itself. */
function below(directory: string, path: string): string | undefined {
  return wayDown(directory, path) || undefined;
}
