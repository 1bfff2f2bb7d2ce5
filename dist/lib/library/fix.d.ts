import type { FixWords } from '../report/finding-data.js';
import type { Finding, LintResult } from './finding.js';
import type { LintOptions } from './lint.js';
/** How a text is read, by what it is checked, and which fixes are made. */
export interface FixOptions extends LintOptions {
    /** Makes also fixes that need a person's eye. */
    readonly unsafe?: boolean | undefined;
}
/** A fix that was made. It has no place: later fixes may have moved or taken away what it changed. */
export interface AppliedFix extends FixWords {
    /** The rule whose finding it repairs. */
    readonly rule: string;
    readonly section?: string;
    readonly option?: string;
    /** What was wrong. */
    readonly message: string;
}
/** A fix that could not be made, and why. */
export interface SkippedFix {
    /** The finding that remains, with its place in the fixed text. */
    readonly finding: Finding;
    readonly reason: string;
}
/** A text after its fixes. What is said of findings is said of the fixed text. */
export interface FixResult extends LintResult {
    /** The fixed text; the one given where no fix was made. It holds the secrets of the configuration. */
    readonly text: string;
    /** In the order in which they were made. */
    readonly applied: readonly AppliedFix[];
    readonly skipped: readonly SkippedFix[];
}
/**
 * Makes the fixes of all findings until nothing changes. A fix is made whole or not at all, everything else in the
 * text stays as it is, and a text that cannot be read as a whole is left alone.
 *
 * An unsafe fix can give an option a name that is a guess. The findings given here then show no value of it, which
 * findings of `lint` on the fixed text might.
 *
 * Throws an ArgumentError for an option of no meaning.
 */
export declare function fix(text: string, options?: FixOptions): Promise<FixResult>;
