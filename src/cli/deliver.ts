import type { Io } from './io.ts';

/** A report that can be had in several forms. */
export interface Deliverable<Format extends string> {
  /** The report without colours, or with those of a terminal. */
  render(format: Format | 'text', isForTerminal: boolean): Promise<string>;
  /** What the terminal gets where the text itself goes to a file. */
  readonly sentence: string;
}

/** Prints a report, or writes it to a file and prints a text beside it. */
export async function deliver<Format extends string>(
  report: Deliverable<Format>,
  format: Format | 'text',
  output: string | undefined,
  { stdout }: Io,
): Promise<void> {
  if (output === undefined) {
    const text = await report.render(format, true);
    // Where there is nothing to say, a full disk is no trouble.
    if (text !== '') stdout.write(text);
    return;
  }
  const { writeFile } = await import('./write-file.ts');
  await writeFile(output, await report.render(format, false));
  const beside = format === 'text' ? report.sentence : await report.render('text', true);
  if (beside !== '') stdout.write(beside);
}
