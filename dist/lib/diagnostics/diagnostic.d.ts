import type { Span } from '../source/span.js';
/** How bad a finding is. */
export type Severity = 'error' | 'warning' | 'info';
/** Severities from the lightest to the heaviest. */
export declare const SEVERITIES: readonly Severity[];
/** Whether a severity reaches a threshold. */
export declare function isAtLeast(severity: Severity, threshold: Severity): boolean;
/** One finding: a rule, a place, and the sentences for the user. No secret is in any of them. */
export interface Diagnostic {
    readonly rule: string;
    readonly severity: Severity;
    /** As the file writes it. Absent for what the syntax cannot read, and for comments. */
    readonly section?: string;
    readonly option?: string;
    /** What is wrong. */
    readonly message: string;
    /** Why it is wrong. */
    readonly because?: string;
    /** What to do. */
    readonly help?: string;
    readonly span: Span;
    readonly related: readonly Related[];
    readonly fix?: Fix;
}
/** Another place that takes part in the finding. */
export interface Related {
    readonly message: string;
    readonly span: Span;
}
/** Safe: keeps what the server does, or repairs what cannot work otherwise. Unsafe: needs a person's eye. */
export type Applicability = 'safe' | 'unsafe';
/** What repairs a finding, as an intent. */
export interface Fix {
    /** What the fix does, as an order: "set port to 587". */
    readonly title: string;
    readonly applicability: Applicability;
    readonly edits: readonly Edit[];
}
/** The intent of a fix; each syntax makes its own text edits of it. Spans are those of names and section headers. */
export type Edit = {
    readonly type: 'set-value';
    readonly option: string;
    readonly nameSpan: Span;
    readonly text: string;
} | {
    readonly type: 'add-option';
    readonly option: string;
    readonly header: Span;
    readonly text: string;
} | {
    readonly type: 'remove';
    readonly nameSpan: Span;
} | {
    readonly type: 'rename-option';
    readonly nameSpan: Span;
    readonly to: string;
} | {
    readonly type: 'rename-section';
    readonly headers: readonly Span[];
    readonly to: string;
};
