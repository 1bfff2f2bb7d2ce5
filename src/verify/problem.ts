import type { CatalogPath } from '../catalog/load.ts';

/** Tells what is wrong at a place of the catalogue file. */
export type Complain = (at: CatalogPath, message: string) => void;
