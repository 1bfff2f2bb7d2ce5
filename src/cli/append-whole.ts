import { closeSync, fstatSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';
import { withSignalsHeld } from './with-signals-held.ts';

/** Adds a text to the end of a file, all of it or nothing: what the disk has cut short is taken back. */
export async function appendWhole(path: string, text: string): Promise<void> {
  await withSignalsHeld(() => {
    const file = openSync(path, 'a');
    try {
      const before = fstatSync(file);
      try {
        writeFileSync(file, text);
      } catch (error) {
        if (before.isFile()) takeBack(file, before.size);
        throw error;
      }
    } finally {
      closeSync(file);
    }
  });
}

function takeBack(file: number, size: number): void {
  try {
    ftruncateSync(file, size);
  } catch {
    // What is told is why the text could not be added.
  }
}
