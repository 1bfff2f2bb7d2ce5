import type { Syntax } from '../document/syntax.js';
import type { PlanData } from '../report/plan-data.js';
import type { CheckOptions, TextOptions } from './options.js';
/** How two texts are read, and by what they are checked. */
export interface PlanOptions extends CheckOptions {
    /** The syntax of both texts, unless `before` or `after` gives one. */
    readonly syntax?: Syntax | undefined;
    /** How the text before is read; it is called `before` unless a path is given. */
    readonly before?: TextOptions | undefined;
    /** How the text after is read; it is called `after` unless a path is given. */
    readonly after?: TextOptions | undefined;
}
/** What changes between two configurations, and what it takes to bring it into effect. */
export interface Plan extends PlanData {
    readonly ok: true;
}
/** Two texts that cannot be compared. */
export interface NoPlan {
    readonly ok: false;
    /** Why, as a sentence. */
    readonly message: string;
    /** The place that cannot be read, where it is one. Line and column count from 1. */
    readonly place?: {
        readonly side: 'before' | 'after';
        readonly line: number;
        readonly column: number;
    };
}
/**
 * Compares two configurations by what is in effect. Texts that cannot be read as a whole, or whose applications do
 * not belong together, cannot be compared: the result then says why.
 *
 * When changes take effect is what the option reference of the vendor says, and `unknown` where it does not.
 *
 * Throws an ArgumentError for an option of no meaning.
 */
export declare function plan(before: string, after: string, options?: PlanOptions): Promise<Plan | NoPlan>;
