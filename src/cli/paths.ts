import { isAbsolute, relative, resolve, sep } from 'node:path';

/** The working directory may have been deleted under our feet. */
export function workingDirectory(): string {
  try {
    return process.cwd();
  } catch {
    return sep;
  }
}

/** The full path of one that is written from the working directory. */
export function fullPath(path: string): string {
  return resolve(workingDirectory(), path);
}

/** A path with `/`, as reports, patterns and git write it. Only where the system has `\\` is that no part of a name. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** The way from the working directory, also to what does not lie below it, with `/`. */
export function fromHere(path: string): string {
  return withSlashes(relative(workingDirectory(), path)) || '.';
}

/** The way from a directory to itself or to what lies below it, with `/`; undefined for everything else. */
export function wayDown(directory: string, path: string): string | undefined {
  const way = relative(directory, fullPath(path));
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : withSlashes(way);
}

/**
 * As findings show it: from the working directory if it lies below, with `/`. At the beginning of a line GitHub Actions
 * takes `::` for that of a command.
 */
export function shownPath(path: string): string {
  const fromHere = relative(workingDirectory(), fullPath(path));
  const shown = fromHere === '' || fromHere.startsWith('..') ? path : fromHere;
  const written = withSlashes(shown);
  return /^\s*::/.test(written) ? `./${written}` : written;
}
