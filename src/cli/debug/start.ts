import { printableLine } from '../../text/printable.ts';
import type { Io } from '../io.ts';
import type { Debug } from './debug.ts';

/** Begins to tell on stderr what a command does; each line says how many milliseconds have passed. */
export function startDebug(command: string, version: string, { stderr }: Pick<Io, 'stderr'>): Debug {
  const started = performance.now();
  const debug: Debug = (line) => {
    const passed = Math.round(performance.now() - started);
    stderr.write(`smtp-lint: debug: ${passed} ms: ${printableLine(line)}\n`);
  };
  debug(`smtp-lint ${version}, Node.js ${process.versions.node}, ${process.platform} ${process.arch}`);
  debug(`command ${command}`);
  return debug;
}
