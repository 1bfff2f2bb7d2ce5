import { lstatSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { decodeBuffer } from './decode-buffer.ts';
import { fromHere, withEnd } from './paths.ts';
import { readRegularFile } from './read-file.ts';
import { UserError } from './user-error.ts';

/** The key of package.json that may hold the configuration. */
export const PACKAGE_KEY = 'smtp-lint';
export const CONFIG_NAMES = ['smtp-lint.config.yaml', 'smtp-lint.config.yml', 'smtp-lint.config.json'];
export const PACKAGE = 'package.json';

/** Finds configuration files; what was found for a directory is kept. */
export class ConfigFiles {
  readonly #nearest = new Map<string, string | undefined>();

  /** The configuration file of a directory, or of the nearest one above it that has one. Throws where one has two. */
  nearest(directory: string): string | undefined {
    if (this.#nearest.has(directory)) return this.#nearest.get(directory);
    const parent = dirname(directory);
    const found = configIn(directory) ?? (parent === directory ? undefined : this.nearest(parent));
    this.#nearest.set(directory, found);
    return found;
  }
}

/** Whether a file configures the linter: it is then no configuration of the server. */
export function configuresLinter(path: string): boolean {
  const name = basename(path);
  return mayConfigureLinter(name) && (name !== PACKAGE || holdsKey(path));
}

/** Whether a file of this name does so, or may do so. */
export function mayConfigureLinter(name: string): boolean {
  return name === PACKAGE || CONFIG_NAMES.includes(name);
}

/** Whether a configuration stands under a key of the file. */
export function isPackage(path: string): boolean {
  return basename(path) === PACKAGE;
}

function configIn(directory: string): string | undefined {
  const start = withEnd(directory);
  const found = CONFIG_NAMES.map((name) => start + name).filter(isThere);
  const inPackage = start + PACKAGE;
  // Hardly a directory has one, and to fail to open it costs an error.
  if (isThere(inPackage) && holdsKey(inPackage)) found.push(inPackage);
  const [first, second] = found;
  if (first !== undefined && second !== undefined)
    throw new UserError(
      `${fromHere(first)} and ${fromHere(second)} are both configurations of smtp-lint: keep one of them`,
    );
  return first;
}

/** A link that leads nowhere is there as well: that it cannot be read is told. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // Where nothing can be looked at no file can be read, which is told of each.
    return false;
  }
}

/** One that is broken holds the key if it seems to; what else is wrong with it is no concern of ours. */
function holdsKey(path: string): boolean {
  let text: string;
  try {
    text = decodeBuffer(readRegularFile(path)).text;
  } catch {
    return false;
  }
  if (!text.includes(`"${PACKAGE_KEY}"`)) return false;
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null && Object.hasOwn(content, PACKAGE_KEY);
  } catch {
    return new RegExp(`"${PACKAGE_KEY}"\\s*:\\s*\\{`).test(text);
  }
}
