/** Where something stands in a file: the names and numbers that lead to it. */
export type DataPath = readonly PropertyKey[];
