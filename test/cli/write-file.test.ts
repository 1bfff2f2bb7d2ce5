import { closeSync, constants, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFile } from '../../src/cli/write-file.ts';
import { makeFifo } from '../support/special-files.ts';
import { tree } from '../support/tree.ts';

test.skipIf(process.platform === 'win32')('a FIFO is written to where somebody reads it', async () => {
  const fifo = join(tree({}), 'pipe');
  makeFifo(fifo);
  const sentence = `${fifo}: cannot be written: this is a FIFO that nobody reads`;
  await expect(writeFile(fifo, 'abc')).rejects.toThrow(sentence);
  const reader = openSync(fifo, constants.O_RDONLY | constants.O_NONBLOCK);
  await writeFile(fifo, 'abc');
  const bytes = Buffer.alloc(10);
  expect(bytes.toString('utf8', 0, readSync(reader, bytes))).toBe('abc');
  closeSync(reader);
});
