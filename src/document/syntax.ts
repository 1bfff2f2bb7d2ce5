/** The syntaxes in which configurations are written. */
export type Syntax = 'cfg' | 'yaml' | 'json' | 'xml';

/** Every syntax, that of the server first. */
export const SYNTAXES: readonly Syntax[] = ['cfg', 'yaml', 'json', 'xml'];
