import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Locate } from '../report/report.ts';
import { STDIN } from './input.ts';
import { fullPath, withSlashes, workingDirectory } from './paths.ts';

/** Paths from the root of the repository that the working directory lies in; without one, from that directory. */
export function fromRepository(): Locate {
  const here = real(workingDirectory());
  return from(repositoryOf(here) ?? here);
}

/**
 * Paths from a directory, with `/` and without symbolic links: the same in each run. Where one leads out of it, it is
 * absolute.
 */
export function from(directory: string): Locate {
  const root = real(directory);
  return (path) => {
    if (path === STDIN) return path;
    const full = real(fullPath(path));
    const own = relative(root, full);
    const isOutside = own === '..' || own.startsWith(`..${sep}`) || isAbsolute(own);
    return withSlashes(isOutside ? full : own);
  };
}

function repositoryOf(directory: string): string | undefined {
  if (existsSync(join(directory, '.git'))) return directory;
  const above = dirname(directory);
  return above === directory ? undefined : repositoryOf(above);
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
