import { tmpdir } from 'node:os';
import { ConfigFiles } from '../../src/cli/config-files.ts';

/** Tests lint files here and in temporary directories: a configuration found above them would decide what they see. */
export function setup(): void {
  for (const directory of [process.cwd(), tmpdir()]) {
    const found = new ConfigFiles().nearest(directory);
    if (found !== undefined)
      throw new Error(`${found} would take part in the tests: remove it, or set TMPDIR to another directory`);
  }
}
