import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

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
  const directory = directoryOf(path);
  return directory ? directory.full + path.slice(directory.length) : resolve(workingDirectory(), path);
}

/** The full path of the directory that a file lies in. */
export function fullDirectory(path: string): string {
  return directoryOf(path)?.own ?? dirname(fullPath(path));
}

/** What is known of a directory, for all paths of files in it that are written alike. */
interface Directory {
  /** Where the process stood. */
  readonly here: string;
  /** How the paths begin, up to the last `/`. */
  readonly written: string;
  readonly length: number;
  readonly own: string;
  /** The beginning of the full path. */
  readonly full: string;
  /** That of the way from the working directory, where it lies below. */
  readonly way: string | undefined;
}

/** Files of one directory are mostly asked about one behind the other. */
let latest: Directory | undefined;

/** Undefined where the path does not end in a plain name, and where `/` is not all that parts names. */
function directoryOf(path: string): Directory | undefined {
  const length = path.lastIndexOf('/') + 1;
  const here = workingDirectory();
  if (
    latest?.length === length &&
    latest.here === here &&
    path.startsWith(latest.written) &&
    isPlain(path, length)
  )
    return latest;
  if (sep !== '/' || !isPlain(path, length)) return undefined;
  const written = path.slice(0, length);
  const own = resolve(here, written);
  const full = withEnd(own);
  const above = withEnd(here);
  const way = full.startsWith(above) ? full.slice(above.length) : undefined;
  latest = { here, written, length, own, full, way };
  return latest;
}

function isPlain(path: string, start: number): boolean {
  if (path.length === start) return false;
  return path.charCodeAt(start) !== DOT || !/^\.\.?$/.test(path.slice(start));
}

const DOT = 46;

/** A directory, so that the name of a file in it can follow. */
export function withEnd(directory: string): string {
  return directory.endsWith(sep) ? directory : directory + sep;
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
  const fromHere = wayFromHere(path) ?? path;
  // Where it is the path itself that text is not held twice.
  const shown = fromHere === path || fromHere === '' || fromHere.startsWith('..') ? path : fromHere;
  const written = withSlashes(shown);
  return written.includes('::') && /^\s*::/.test(written) ? `./${written}` : written;
}

/** Undefined for what lies in a directory that is known not to lie below the working directory. */
function wayFromHere(path: string): string | undefined {
  const directory = directoryOf(path);
  if (!directory) return relative(workingDirectory(), fullPath(path));
  return directory.way === undefined ? undefined : directory.way + path.slice(directory.length);
}
