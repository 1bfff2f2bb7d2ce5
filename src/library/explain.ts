import { topicsOf } from '../generate/explain.ts';
import type { Topic } from '../generate/topic.ts';
import { ArgumentError } from './argument-error.ts';
import { checkOptions } from './arguments.ts';
import type { Catalog } from './catalog-data.ts';
import { fullCatalog } from './published.ts';

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
export async function explain(name: string, options: ExplainOptions = {}): Promise<readonly Topic[]> {
  checkOptions(options, ['catalog']);
  if (typeof name !== 'string') throw new ArgumentError('the name of an option or a rule must be a string');
  return topicsOf(name, fullCatalog(options.catalog));
}
