import type { Severity } from '../diagnostics/diagnostic.js';
import type { Syntax } from '../document/syntax.js';
import type { Catalog } from './catalog-data.js';
/** How a text is read. */
export interface TextOptions {
    /** The syntax of the text; the one that the path or else the text itself tells unless given. */
    readonly syntax?: Syntax | undefined;
    /**
     * What the text is called. Nothing is read from there: its extension tells the syntax (`.cfg`, `.conf` and `.ini`;
     * `.yaml` and `.yml`; `.json`; `.xml`).
     */
    readonly path?: string | undefined;
}
/** By what a configuration is checked. */
export interface CheckOptions {
    /** What `loadCatalog` gave; the catalogue that comes with the program unless given. */
    readonly catalog?: Catalog | undefined;
    /** The release of E-mail Server, such as `8.5.205.03`; the newest that the catalogue knows unless given. */
    readonly release?: string | undefined;
    /** Severities of one's own, by the id of the rule; `off` silences it. */
    readonly rules?: Readonly<Record<string, Severity | 'off'>> | undefined;
    /**
     * Further placeholders, besides `${NAME}` and `{{ name }}`: regular expressions as JavaScript has them with the
     * flag `u`. A text in which one finds something is filled in later, and taken for unknown.
     */
    readonly placeholders?: readonly string[] | undefined;
}
