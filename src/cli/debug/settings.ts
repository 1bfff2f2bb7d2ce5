import { severityTable } from '../../lint.ts';
import { count } from '../../report/words.ts';
import type { FileSettings, SettingFlags } from '../file-settings.ts';
import type { Debug } from './debug.ts';

/** Tells which configuration of the linter counts for a file, and why. */
export function debugConfig(
  debug: Debug,
  path: string | undefined,
  found: string | undefined,
  { config }: SettingFlags,
): void {
  const file = path ?? 'standard input';
  if (found === undefined) {
    const why = config === false ? '--no-config' : 'there is none in its directory, nor above it';
    debug(`${file}: settings of no configuration file: ${why}`);
    return;
  }
  const why =
    typeof config === 'string' ? 'which --config names' : 'the nearest in its directory or above it';
  debug(`${file}: settings of ${found}, ${why}`);
}

/** Tells what a set of settings holds: once for all files that share it. */
export function debugSettings(
  debug: Debug,
  { catalog, lintOptions, configured }: FileSettings,
  { catalog: named = [], release }: SettingFlags,
): void {
  const own = configured?.config.catalogPaths ?? [];
  const further = [...own, ...named];
  const beside = further.length === 0 ? '' : `; beside it ${further.join(', ')}`;
  debug(`catalogue: ${count(catalog.sections.length, 'section')}, the one of the program${beside}`);
  const whose = release !== undefined ? '--release' : 'the configuration file';
  debug(
    lintOptions.release === undefined
      ? `release ${catalog.newestRelease}, the newest known`
      : `release ${lintOptions.release}, by ${whose}`,
  );
  const severityOf = severityTable(catalog, lintOptions);
  const ids = [...catalog.rules.keys()];
  const off = ids.filter((id) => severityOf(id) === 'off');
  debug(
    `rules: ${ids.length - off.length} on, ${off.length} off${off.length > 0 ? `: ${off.join(', ')}` : ''}`,
  );
}
