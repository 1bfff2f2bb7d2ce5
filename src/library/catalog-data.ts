import type { OptionSummary, RuleSummary } from '../generate/topic.ts';

/**
 * What is known of the server: the options of its sections, and the rules. It goes to the other functions as it is;
 * a copy of it is none.
 */
export interface Catalog {
  /** The newest release that is known of the server. */
  readonly newestRelease: string;
  /** Every option, in the order of the catalogue. */
  readonly options: readonly OptionSummary[];
  /** Every rule, in the order of the catalogue. */
  readonly rules: readonly RuleSummary[];
}
