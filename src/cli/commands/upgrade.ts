import type { Catalog } from '../../catalog/catalog.ts';
import { compareReleases } from '../../catalog/release.ts';
import type { Syntax } from '../../document/document.ts';
import { resolve } from '../../effective/effective-config.ts';
import { type Interval, upgrade } from '../../inspect/upgrade.ts';
import { upgradeJson } from '../../inspect/upgrade-json.ts';
import { upgradeText } from '../../inspect/upgrade-text.ts';
import { printable } from '../../text/printable.ts';
import { type ColorChoice, styleFor } from '../color.ts';
import type { Debug } from '../debug/debug.ts';
import { ExitCode } from '../exit-code.ts';
import { settingsOf } from '../file-settings.ts';
import type { Io } from '../io.ts';
import { readOne } from '../read-one.ts';
import { readRelease } from '../settings.ts';
import { UserError } from '../user-error.ts';

export interface UpgradeOptions {
  readonly from: string;
  readonly to?: string;
  readonly format: 'text' | 'json';
  readonly syntax?: Syntax;
  readonly maxFileSize?: number;
  readonly stdinFilename?: string;
  readonly debug?: Debug;
  readonly catalog?: readonly string[];
  readonly config?: string | boolean;
  readonly color: ColorChoice;
}

/** Prints what between two releases concerns a file. */
export async function printUpgrade(path: string, options: UpgradeOptions, io: Io): Promise<ExitCode> {
  const { catalog, maxFileSize } = await settingsOf(path, options);
  const interval = readInterval(options, catalog, io);
  const { document } = await readOne(path, { ...options, maxFileSize }, io);
  const { source } = document;
  const configs = resolve(document, catalog);
  if (configs.every(({ sections }) => sections.length === 0)) {
    throw new UserError(`${source.path} holds no section that the catalogue describes`);
  }
  if (document.problems.length > 0) {
    io.stderr.write(
      `smtp-lint: ${printable(source.path)}: not all of it could be read; smtp-lint check tells what\n`,
    );
  }
  const changes = upgrade(configs, interval);
  const style = await styleFor(options.color, io.stdout, io.env);
  io.stdout.write(
    options.format === 'json'
      ? upgradeJson(changes, source, interval)
      : upgradeText(changes, source, interval, style),
  );
  return ExitCode.clean;
}

function readInterval(options: UpgradeOptions, catalog: Catalog, io: Io): Interval {
  const { newestRelease } = catalog;
  const from = readRelease(options.from, '--from') as string;
  const to = readRelease(options.to, '--to') ?? newestRelease;
  const order = compareReleases(from, to);
  if (order === 0) throw new UserError(`--from and --to are both ${to}: there is nothing between them`);
  if (order > 0) throw new UserError(`--from ${from} is newer than --to ${to}: name the older release first`);
  if (compareReleases(to, newestRelease) > 0) {
    io.stderr.write(`smtp-lint: nothing is known of releases after ${newestRelease}\n`);
  }
  return { from, to };
}
