import type { Catalog } from '../catalog/catalog.ts';
import type { ConfigDocument } from '../document/document.ts';
import { isConcerned } from '../effective/concerned.ts';
import { type EffectiveConfig, resolve } from '../effective/effective-config.ts';
import { type LintOptions, type LintResult, lintConfigs } from '../lint.ts';

/** A file as it stands in an editor, with what there is to say about it. */
export interface EditedFile extends LintResult {
  readonly document: ConfigDocument;
  readonly catalog: Catalog;
  readonly options: LintOptions;
  readonly configs: readonly EffectiveConfig[];
  /** False for a file that holds no section of the catalogue: an editor opens everything, and it is left alone. */
  readonly isConcerned: boolean;
}

const NOTHING: LintResult = { findings: [], suppressed: [] };

/** Checks a file as `check` does one that it finds in a directory. Never throws. */
export function editedFile(document: ConfigDocument, catalog: Catalog, options: LintOptions): EditedFile {
  const configs = resolve(document, catalog);
  const concerned = isConcerned(configs, catalog);
  const result = concerned ? lintConfigs(configs, catalog, options) : NOTHING;
  return { document, catalog, options, configs, isConcerned: concerned, ...result };
}

/** A file that is not to be checked: what it holds can be asked about, and nothing is found in it. */
export function ignoredFile(document: ConfigDocument, catalog: Catalog, options: LintOptions): EditedFile {
  const configs = resolve(document, catalog);
  return { document, catalog, options, configs, isConcerned: isConcerned(configs, catalog), ...NOTHING };
}
