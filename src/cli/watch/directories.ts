import { basename } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { CLOSED } from '../find-files.ts';
import type { Watched } from './watched.ts';

export interface Listener {
  onChange(file: string): void;
  onTrouble(sentence: string): void;
}

const OF_FILES: ReadonlySet<string> = new Set(['add', 'change', 'unlink']);

/** Watches directories. Each has a watcher of its own, for one is confused by directories that lie in each other. */
export class Directories {
  readonly #listener: Listener;
  readonly #watchers = new Map<string, FSWatcher>();

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** Watches what is not watched yet, and comes back when it does. */
  async watch({ trees, places }: Watched): Promise<void> {
    const isClosed = (path: string) => CLOSED.has(basename(path));
    const isBelow = (place: string) => (path: string, stats?: { isDirectory(): boolean }) =>
      path !== place && stats?.isDirectory() === true;
    await Promise.all([
      ...trees.map((tree) => this.#start(`${tree} and below`, tree, { ignored: isClosed })),
      ...places.map((place) => this.#start(place, place, { depth: 0, ignored: isBelow(place) })),
    ]);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#watchers.values()].map((watcher) => watcher.close()));
  }

  async #start(key: string, directory: string, options: Parameters<typeof watch>[1]): Promise<void> {
    if (this.#watchers.has(key)) return;
    const watcher = watch(directory, { ...options, ignoreInitial: true });
    this.#watchers.set(key, watcher);
    watcher.on('all', (event, path) => {
      if (OF_FILES.has(event)) this.#listener.onChange(path);
    });
    watcher.on('error', (error) => {
      this.#listener.onTrouble(error instanceof Error ? error.message : String(error));
    });
    await new Promise<void>((ready) => watcher.once('ready', ready));
  }
}
