import type { Applicability, Severity } from '../diagnostics/diagnostic.js';
/**
 * A place in a text. Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. For a
 * secret it is the place of its name.
 */
export interface PlaceData {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** What a finding says. No secret is in any of the sentences. */
export interface FindingWords {
    /** The id of the rule; ids do not change. */
    readonly rule: string;
    readonly severity: Severity;
    /** The section as the file writes it. Absent for what the syntax cannot read, and for comments. */
    readonly section?: string;
    /** The option that the finding names, where it names one. */
    readonly option?: string;
    /** What is wrong. */
    readonly message: string;
    /** Why it is wrong; says so where it rests on something else than the option reference of the vendor. */
    readonly because?: string;
    /** What to do, where there is no fix or more to do than the fix. */
    readonly help?: string;
    /** Where the package describes the rule; absent for rules of a catalogue of the user's own. */
    readonly docs?: string;
}
/** What would repair a finding. */
export interface FixWords {
    /** What the fix does, as an order: "set port to 587". */
    readonly title: string;
    /** Safe: keeps what the server does, or repairs what cannot work otherwise. Unsafe: needs a person's eye. */
    readonly applicability: Applicability;
}
/** A finding as plain data, with its places in a form of one's own. */
export type FindingAt<Place> = FindingWords & Place & {
    /** Other places that take part; absent if there are none. */
    readonly related?: readonly (Place & {
        readonly message: string;
    })[];
};
