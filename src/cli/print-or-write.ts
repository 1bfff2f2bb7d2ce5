import type { Io } from './io.ts';

/** Prints a text, or writes it to a file where one is named; - is standard output. */
export async function printOrWrite(text: string, path: string | undefined, io: Io): Promise<void> {
  if (path === undefined || path === '-') {
    io.stdout.write(text);
    return;
  }
  const { writeFile } = await import('./write-file.ts');
  await writeFile(path, text);
}
