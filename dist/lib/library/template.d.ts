import type { Syntax } from '../document/syntax.js';
import type { Catalog } from './catalog-data.js';
/** How a template is written, and for which server. */
export interface TemplateOptions {
    /** The syntax to write; `cfg` unless given. JSON has no comments, so explanations are left out of it. */
    readonly syntax?: Syntax | undefined;
    /** Every option of each section, those that the preset does not need commented out. */
    readonly full?: boolean | undefined;
    /** The release of E-mail Server, such as `8.5.205.03`; what it does not know is left out. */
    readonly release?: string | undefined;
    /** What `loadCatalog` gave; the catalogue that comes with the program unless given. */
    readonly catalog?: Catalog | undefined;
}
/** A configuration to begin with. */
export interface Preset {
    readonly name: string;
    /** What it is for, in one sentence. */
    readonly summary: string;
    /** The first release that it works with; absent if any does. */
    readonly release?: string;
    /** Why this release, where no page says it. */
    readonly inferred?: string;
    /** What must be done or known besides. */
    readonly notes: readonly string[];
    /** What it is derived from. */
    readonly sources: readonly string[];
}
/** The presets that come with the program, in the order in which it lists them. */
export declare function presets(): Promise<readonly Preset[]>;
/**
 * The text of a configuration to fill in, with all that is known of its options as comments. A value that has to be
 * filled in is a placeholder of the form `${NAME}`.
 *
 * Throws an ArgumentError for a preset that there is not, for one that needs a later release, and for an option of
 * no meaning.
 */
export declare function template(preset: string, options?: TemplateOptions): Promise<string>;
