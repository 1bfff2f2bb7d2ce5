/** The syntaxes in which configurations are written. */
export type Syntax = 'cfg' | 'yaml' | 'json';
/** Every syntax, that of the server first. */
export declare const SYNTAXES: readonly Syntax[];
