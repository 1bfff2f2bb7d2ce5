import type { Diagnostic } from './diagnostic.js';
/** A finding that is not reported, and what keeps it out of the report. */
export interface Suppressed {
    readonly diagnostic: Diagnostic;
    readonly by: Suppression;
}
/** What keeps a finding out of the report. */
export type Suppression = 
/** A comment in the file. No secret of the file is in the reason. */
{
    readonly type: 'comment';
    readonly reason?: string;
}
/** An entry of a baseline: the finding is known, and was accepted. */
 | {
    readonly type: 'baseline';
};
