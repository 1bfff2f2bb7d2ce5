import type { Topic } from '../generate/topic.js';
import type { Catalog } from './catalog-data.js';
/** What is explained. */
export interface ExplainOptions {
    /** What `loadCatalog` gave; the catalogue that comes with the program unless given. */
    readonly catalog?: Catalog | undefined;
}
/**
 * What the catalogue says of a name: one topic for a rule, or one for each section that has an option of the name;
 * `section/option` names one. Empty where nothing has the name.
 *
 * Throws an ArgumentError for an option of no meaning.
 */
export declare function explain(name: string, options?: ExplainOptions): Promise<readonly Topic[]>;
