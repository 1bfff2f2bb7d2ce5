import { closeSync, constants, existsSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
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

test('no file is made under a name that Node.js has put another character into', async () => {
  const path = join(tree({}), 'a\ufffd.json');
  await expect(writeFile(path, 'abc')).rejects.toThrow('cannot be written: the name is not UTF-8');
  expect(existsSync(path)).toBe(false);
  writeFileSync(path, '');
  await writeFile(path, 'abc');
  expect(readFileSync(path, 'utf8')).toBe('abc');
});
