/** The syntaxes in which configurations are written. */
export type Syntax = 'cfg' | 'yaml' | 'json';

/** Every syntax, that of the server first. */
export const SYNTAXES: readonly Syntax[] = ['cfg', 'yaml', 'json'];
