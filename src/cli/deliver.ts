import { doAll } from './do-all.ts';
import type { Io } from './io.ts';

/** A report that can be had in several forms. */
export interface Deliverable<Format extends string> {
  /** The report without colours, or with those of a terminal. */
  render(format: Format | 'text', isForTerminal: boolean): Promise<string>;
  /** What the terminal gets where the text itself goes to a file. */
  readonly sentence: string;
}

/** A file that a report is written to. */
export interface OutputFile<Format extends string> {
  readonly format: Format | 'text';
  readonly path: string;
  /** What the user wrote to have it. */
  readonly flag: string;
}

/** What of a report is printed, and what is written. */
export interface Outputs<Format extends string> {
  readonly printed: Format | 'text' | 'sentence';
  readonly files: readonly OutputFile<Format>[];
}

/** One format, printed, or written to a file where one is named with the text printed beside it. */
export function outputsOf<Format extends string>(
  format: Format | 'text',
  output: string | undefined,
): Outputs<Format> {
  if (output === undefined || output === '-') return { printed: format, files: [] };
  const file = { format, path: output, flag: `-o ${output}` };
  return { printed: format === 'text' ? 'sentence' : 'text', files: [file] };
}

/** Writes a report to its files, and prints it. A file that cannot be written keeps back neither of the others. */
export async function deliver<Format extends string>(
  report: Deliverable<Format>,
  { printed, files }: Outputs<Format>,
  { stdout }: Io,
): Promise<void> {
  const toFiles = files.map(({ format, path }) => async () => {
    const { writeFile } = await import('./write-file.ts');
    await writeFile(path, await report.render(format, false));
  });
  const toTerminal = async () => {
    const text = printed === 'sentence' ? report.sentence : await report.render(printed, true);
    // Where there is nothing to say, a full disk is no trouble.
    if (text !== '') stdout.write(text);
  };
  await doAll([...toFiles, toTerminal]);
}
