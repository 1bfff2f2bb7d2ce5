import { type Profiler, Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/** How often the blocks of each function ran, by file and name. */
export type Work = ReadonlyMap<string, number>;

/**
 * Counts how often blocks of code run, which is the same on every machine. Only code that is loaded after `start` is
 * counted in full, so whoever counts loads it by `import()`. What the engine does by itself, such as searching a text,
 * is not counted.
 */
export class WorkCounter {
  readonly #session = new Session();

  start(): void {
    // Where the compiler puts a function into another one, its calls are counted no more.
    setFlagsFromString('--no-opt');
    setFlagsFromString('--no-maglev');
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  stop(): void {
    this.#session.post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }

  /** What the program and its libraries have done since this was asked last. */
  take(): Work {
    let scripts: readonly Profiler.ScriptCoverage[] = [];
    // The answer comes before `post` returns, for the session is that of this thread.
    this.#session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error) throw error;
      scripts = result;
    });
    const work = new Map<string, number>();
    for (const { url, functions } of scripts.filter((script) => isCounted(script.url))) {
      for (const { functionName, ranges } of functions) {
        const count = ranges.reduce((total, range) => total + range.count, 0);
        // Functions without a name are told apart by their place.
        const name = `${url.slice(url.lastIndexOf('/') + 1)} ${functionName || ranges[0]?.startOffset}`;
        if (count > 0) work.set(name, (work.get(name) ?? 0) + count);
      }
    }
    return work;
  }
}

/** The program and what is bundled with it; not what runs the tests. */
function isCounted(url: string): boolean {
  if (url.includes('/node_modules/')) return !/\/node_modules\/(?:@?vitest|vite|tinyrainbow)\//.test(url);
  return url.includes('/src/');
}
