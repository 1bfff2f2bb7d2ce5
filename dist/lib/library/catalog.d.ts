import type { Catalog } from './catalog-data.js';
/** The text of a catalogue of one's own: YAML as docs/catalogs.md describes it. */
export interface CatalogText {
    /** What problems call the text. */
    readonly path: string;
    readonly text: string;
}
/** Something that is wrong in the text of a catalogue. Line and column count from 1. */
export interface CatalogProblem {
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
}
/** Catalogues that cannot be used. The message names all problems, a line each. */
export declare class CatalogError extends Error {
    readonly name = "CatalogError";
    /** All problems of all texts, in their order. */
    readonly problems: readonly CatalogProblem[];
    constructor(problems: readonly CatalogProblem[]);
}
/**
 * The catalogue that comes with the program, with the sections that further texts describe. Each text is verified
 * together with those before it.
 *
 * Throws a CatalogError with all problems and their places, and an ArgumentError for what is no text.
 */
export declare function loadCatalog(texts?: readonly CatalogText[]): Promise<Catalog>;
