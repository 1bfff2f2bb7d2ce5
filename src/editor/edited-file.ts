import type { Catalog } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ConfigDocument } from '../document/document.ts';
import { isConcerned } from '../effective/concerned.ts';
import { type EffectiveConfig, resolve } from '../effective/effective-config.ts';
import { type LintOptions, lintConfigs } from '../lint.ts';

/** A file as it stands in an editor, with what there is to say about it. */
export interface EditedFile {
  readonly document: ConfigDocument;
  readonly catalog: Catalog;
  readonly options: LintOptions;
  readonly configs: readonly EffectiveConfig[];
  /** False for a file that holds no section of the catalogue: an editor opens everything, and it is left alone. */
  readonly isConcerned: boolean;
  /** In the order of the file; those that comments suppress are not among them. */
  readonly findings: readonly Diagnostic[];
}

/** Checks a file as `check` does one that it finds in a directory. Never throws. */
export function editedFile(document: ConfigDocument, catalog: Catalog, options: LintOptions): EditedFile {
  const configs = resolve(document, catalog);
  const concerned = isConcerned(configs, catalog);
  const findings = concerned ? lintConfigs(configs, catalog, options).findings : [];
  return { document, catalog, options, configs, isConcerned: concerned, findings };
}
