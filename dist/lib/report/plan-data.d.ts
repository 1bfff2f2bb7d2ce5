import type { FindingAt, PlaceData } from './finding-data.js';
/** A moment at which a saved change reaches the running server, lightest first. */
export type PlanMoment = 'immediate' | 'next-cycle' | 'next-pop-cycle' | 'restart';
/** Where the value in effect comes from; nowhere if there is none. */
export type ValueOrigin = 'file' | 'default' | 'nowhere';
/** The values of an option on both sides of a change. */
export interface PlanValues {
    /** What the export calls the application; only where it holds several. */
    readonly application?: string;
    /** The section as the file writes it. */
    readonly section: string;
    /** The name of the option as it may be shown. */
    readonly option: string;
    /** The value in effect before, the default where it is not set; absent where there is none or it is not shown. */
    readonly before?: string;
    /** The same after. */
    readonly after?: string;
    readonly origin: {
        readonly before: ValueOrigin;
        readonly after: ValueOrigin;
    };
    /** The option is a secret: its values are not shown. */
    readonly secret?: true;
    /** The option is unknown or holds credentials, so it may be a secret: its values are not shown. */
    readonly hidden?: true;
}
/** An option that is in effect something else after than before. */
export interface PlanChange extends PlanValues {
    /** Added and removed are options without a default; any other is changed, also from or to its default. */
    readonly kind: 'added' | 'removed' | 'changed';
    /** When the change reaches the running server; unknown where the documentation does not say. */
    readonly takesEffect: PlanMoment | 'unknown';
    /** False where the option has no effect before and none after: it does not count for the verdict. */
    readonly used: boolean;
    /** False where the moment, a value, or whether the option has an effect is not known. */
    readonly certain: boolean;
    /** Where the moment comes from, as a sentence. */
    readonly because: string;
    /** What is unusual about the change, a sentence each; absent if nothing is. */
    readonly notes?: readonly string[];
}
/**
 * What is wrong after the change is saved and before all of it is in effect, and is wrong neither before nor after.
 * Each place tells which of the two texts it stands in.
 */
export type PlanFinding = FindingAt<PlaceData & {
    readonly path: string;
}> & {
    readonly from: PlanMoment;
    readonly until: PlanMoment;
};
/** What a change as a whole needs. */
export interface PlanVerdict {
    /** The heaviest moment of the changes that are used; unknown if none is documented, nothing if there is none. */
    readonly takesEffect: PlanMoment | 'unknown' | 'nothing';
    /** False where it may be more. */
    readonly certain: boolean;
}
/** What changes between two configurations, and what it takes to bring it into effect. */
export interface PlanData {
    /** The name of the text before. */
    readonly before: string;
    /** The name of the text after. */
    readonly after: string;
    /** In the order of the text after, options that are gone last. */
    readonly changes: readonly PlanChange[];
    /** Options that are written in another way and mean the same, where they were asked for. */
    readonly unchanged: readonly PlanValues[];
    readonly interim: readonly PlanFinding[];
    /** Sections that differ and that the catalogue does not describe. */
    readonly otherSections: readonly string[];
    /** Described sections of which a part cannot be read, so that there may be more changes. */
    readonly incomplete: readonly string[];
    /** Applications that only one of two exports holds. */
    readonly applications: readonly {
        readonly name: string;
        readonly kind: 'added' | 'removed';
    }[];
    readonly verdict: PlanVerdict & {
        /** The same in words. */
        readonly sentence: string;
    };
    /** What to do, in order. */
    readonly steps: readonly string[];
    /** How many errors the text after has, those left out that its comments suppress. */
    readonly errors: number;
}
