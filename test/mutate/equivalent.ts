/** Mutants that no test can kill, each with the reason: what the program does is the same. */
export const EQUIVALENT: ReadonlyMap<string, string> = new Map([]);
