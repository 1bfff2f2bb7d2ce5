/** The syntaxes in which configurations are written. */
export type Syntax = 'cfg' | 'yaml' | 'json' | 'xml';
/** Every syntax, that of the server first. */
export declare const SYNTAXES: readonly Syntax[];
