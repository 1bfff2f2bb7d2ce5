import { checkOptions, markLength, readConfiguration, readSettings } from './arguments.ts';
import type { LintResult } from './finding.ts';
import type { CheckOptions, TextOptions } from './options.ts';
import { reportOn } from './report.ts';

/** How a text is read, and by what it is checked. */
export interface LintOptions extends TextOptions, CheckOptions {}

/**
 * Checks the text of a configuration, as the program does. What is wrong with the text is a finding and never throws.
 *
 * Throws an ArgumentError for an option of no meaning.
 */
export async function lint(text: string, options: LintOptions = {}): Promise<LintResult> {
  checkOptions(options, ['syntax', 'path', 'catalog', 'release', 'rules', 'placeholders']);
  const settings = readSettings(options);
  const document = await readConfiguration(text, options);
  return reportOn(document, settings, markLength(text));
}
