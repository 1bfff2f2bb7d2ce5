import type { LintResult } from './finding.js';
import type { CheckOptions, TextOptions } from './options.js';
/** How a text is read, and by what it is checked. */
export interface LintOptions extends TextOptions, CheckOptions {
}
/**
 * Checks the text of a configuration, as the program does. What is wrong with the text is a finding and never throws.
 *
 * Throws an ArgumentError for an option of no meaning.
 */
export declare function lint(text: string, options?: LintOptions): Promise<LintResult>;
