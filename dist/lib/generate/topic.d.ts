import type { TakesEffect } from '../catalog/takes-effect.js';
import type { Severity } from '../diagnostics/diagnostic.js';
/** All that the catalogue says of one option. */
export interface OptionTopic {
    readonly type: 'option';
    /** The section that has the option; with `*` at the end, all sections that begin so. */
    readonly section: string;
    readonly name: string;
    /** What the option is for, in one sentence. */
    readonly summary: string;
    /** What must be known besides. */
    readonly details?: string;
    /** What is accepted, in words. */
    readonly accepts: string;
    /** What the server takes where the option is not set; absent where there is no default. */
    readonly default?: string;
    /** Whether the value is kept out of every output. */
    readonly secret: boolean;
    readonly takesEffect: TakesEffect;
    /** The release that brought the option, where it is documented. */
    readonly introduced?: string;
    /** The releases that changed the option, where they are documented. */
    readonly modified?: readonly string[];
    /** The first release without the option. */
    readonly discontinued?: string;
    /** The condition under which the option has an effect, in words; absent where it always has. */
    readonly usedWhen?: string;
    /** The condition under which the option must be set, in words; `always` where it always must. */
    readonly requiredWhen?: string;
    /** The rules that speak of the option. */
    readonly rules: readonly string[];
    /** Where the facts come from: the reference of the vendor, or what a catalogue of the user's own names. */
    readonly source: string;
    /** What the facts rest on that the source does not say. */
    readonly inferred?: string;
}
/** All that the catalogue says of one rule. */
export interface RuleTopic {
    readonly type: 'rule';
    readonly id: string;
    readonly severity: Severity;
    /** Silent unless switched on. */
    readonly off: boolean;
    /** The mistake, in one sentence. */
    readonly summary: string;
    /** Why it is one. */
    readonly because: string;
    /** What the rule rests on, where the option reference does not say it. */
    readonly inferred?: string;
    /** The release that the examples are for, where it matters. */
    readonly release?: string;
    /** For a rule about a change: the .cfg that is changed into the others. */
    readonly before?: string;
    /** A .cfg that breaks the rule. */
    readonly bad: string;
    /** A .cfg that keeps it. */
    readonly good: string;
}
/** What the catalogue says of a name. */
export type Topic = OptionTopic | RuleTopic;
/** One line about an option. */
export interface OptionSummary {
    readonly section: string;
    readonly name: string;
    readonly summary: string;
}
/** One line about a rule. */
export interface RuleSummary {
    readonly id: string;
    readonly severity: Severity;
    /** Silent unless switched on. */
    readonly off: boolean;
    readonly summary: string;
}
