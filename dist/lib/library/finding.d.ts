import type { Suppression } from '../diagnostics/suppressed.js';
import type { Syntax } from '../document/syntax.js';
import type { FindingWords, FixWords } from '../report/finding-data.js';
/**
 * A place in a text. Lines and columns count from 1, columns in UTF-16 code units. Offsets count from 0 in UTF-16
 * code units, so that `text.slice(start, end)` is the place. Both ends are exclusive. For a secret it is the place
 * of its name.
 */
export interface Place {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly start: number;
    readonly end: number;
}
/** Something wrong in a configuration. No secret is in any of its sentences. */
export interface Finding extends FindingWords, Place {
    /** Other places that take part; absent if there are none. */
    readonly related?: readonly RelatedPlace[];
    /** What would repair it; absent if nothing would. */
    readonly fix?: FixWords;
}
/** Another place that takes part in a finding. */
export interface RelatedPlace extends Place {
    readonly message: string;
}
/** A finding that is not reported, for a comment in the text says so. */
export interface SuppressedFinding extends Finding {
    readonly suppression: Suppression;
}
/** What there is to say about the text of a configuration. */
export interface LintResult {
    /** The syntax that the text was read by. */
    readonly syntax: Syntax;
    /** The release that it was checked for. */
    readonly release: string;
    /**
     * False where a part of the text could not be read: findings of the rule `syntax` say why, unless Configuration XML
     * changes an application and need not hold all of it.
     */
    readonly complete: boolean;
    /** In the order of the text. */
    readonly findings: readonly Finding[];
    /** Findings that comments in the text keep out of the report, in the order of the text. */
    readonly suppressed: readonly SuppressedFinding[];
}
