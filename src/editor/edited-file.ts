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

/** Checks a file as `check` does one that it finds in a directory. Never throws. */
export function editedFile(document: ConfigDocument, catalog: Catalog, options: LintOptions): EditedFile {
  const configs = resolve(document, catalog);
  const concerned = isConcerned(configs, catalog);
  const result = concerned ? lintConfigs(configs, catalog, options) : { findings: [], suppressed: [] };
  return { document, catalog, options, configs, isConcerned: concerned, ...result };
}
