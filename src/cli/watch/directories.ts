import { statSync } from 'node:fs';
import { basename, dirname, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { CLOSED } from '../walk.ts';
import type { Watched } from './watched.ts';

export interface Listener {
  onChange(file: string): void;
  /** A directory to watch comes or goes. */
  onMove(): void;
  onTrouble(sentence: string): void;
}

interface Running {
  readonly watcher: FSWatcher;
  /** Which directory of this name it is. */
  readonly identity: string;
}

const OF_FILES: ReadonlySet<string> = new Set(['add', 'change', 'unlink']);

/** Watches directories. Each has a watcher of its own, for one is confused by directories that lie in each other. */
export class Directories {
  readonly #listener: Listener;
  readonly #running = new Map<string, Running>();
  #missing: readonly string[] = [];

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /**
   * Watches what is not watched yet, and comes back when it does. For what is not there the nearest directory above it
   * is watched; what went and came again is watched anew.
   */
  async watch({ trees, places, missing }: Watched): Promise<void> {
    const isClosed = (path: string) => CLOSED.has(basename(path));
    const isBelow = (place: string) => (path: string, stats?: { isDirectory(): boolean }) =>
      path !== place && stats?.isDirectory() === true;
    const lacking = [...trees, ...places].filter((directory) => identityOf(directory) === undefined);
    this.#missing = [...missing, ...lacking];
    await Promise.all([
      ...trees.map((tree) => this.#start(`${tree} and below`, tree, { ignored: isClosed })),
      ...places.map((place) => this.#start(place, place, { depth: 0, ignored: isBelow(place) })),
      ...[...new Set(this.#missing.map(nearestAbove))].map((above) =>
        this.#start(`in ${above}`, above, { depth: 0 }),
      ),
    ]);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#running.values()].map(({ watcher }) => watcher.close()));
  }

  /** Whether a directory that is not there would lie in this one, or is this one. */
  #isAwaited(path: string): boolean {
    return this.#missing.some((directory) => directory === path || directory.startsWith(`${path}${sep}`));
  }

  async #start(key: string, directory: string, options: Parameters<typeof watch>[1]): Promise<void> {
    const identity = identityOf(directory);
    const running = this.#running.get(key);
    if (running && running.identity === identity) return;
    this.#running.delete(key);
    await running?.watcher.close();
    if (identity === undefined) return;
    const watcher = watch(directory, { ...options, ignoreInitial: true });
    this.#running.set(key, { watcher, identity });
    watcher.on('all', (event, path) => {
      if (OF_FILES.has(event)) this.#listener.onChange(path);
      else if (this.#isAwaited(path) || identityOf(directory) !== identity) this.#listener.onMove();
    });
    watcher.on('error', (error) => {
      this.#listener.onTrouble(error instanceof Error ? error.message : String(error));
    });
    await new Promise<void>((ready) => watcher.once('ready', ready));
  }
}

/** Undefined where there is no such directory. */
function identityOf(directory: string): string | undefined {
  try {
    const stats = statSync(directory);
    return stats.isDirectory() ? `${stats.dev}:${stats.ino}` : undefined;
  } catch {
    return undefined;
  }
}

function nearestAbove(directory: string): string {
  const above = dirname(directory);
  return above === directory || identityOf(above) !== undefined ? above : nearestAbove(above);
}
