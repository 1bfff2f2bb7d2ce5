import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locate } from '../report/report.ts';
import { STDIN } from './input.ts';
import { fullPath, wayDown, withSlashes, workingDirectory } from './paths.ts';
import { realPathOf } from './real-path.ts';

/** Paths from the root of the repository that the working directory lies in; without one, from that directory. */
export function fromRepository(): Locate {
  const here = realPathOf(workingDirectory());
  return from(repositoryOf(here) ?? here);
}

/**
 * Paths from a directory, with `/` and without symbolic links: the same in each run. Where one leads out of it, it is
 * absolute.
 */
export function from(directory: string): Locate {
  const root = realPathOf(directory);
  return (path) => {
    if (path === STDIN) return path;
    const full = realPathOf(fullPath(path));
    return wayDown(root, full) ?? withSlashes(full);
  };
}

function repositoryOf(directory: string): string | undefined {
  if (existsSync(join(directory, '.git'))) return directory;
  const above = dirname(directory);
  return above === directory ? undefined : repositoryOf(above);
}
