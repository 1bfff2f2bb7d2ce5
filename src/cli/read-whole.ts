import type { Catalog } from '../catalog/catalog.ts';
import type { ConfigDocument } from '../document/document.ts';
import { missingPart, NOT_COMPARED } from '../document/missing-part.ts';
import { type EffectiveConfig, resolve } from '../effective/effective-config.ts';
import { shownPlaces } from '../effective/visible.ts';
import { printable } from '../text/printable.ts';
import type { Io } from './io.ts';
import { type ReadOptions, readOne } from './read-one.ts';
import { UserError } from './user-error.ts';

/** Reads a file, or standard input for -, all of it. Throws a UserError where a part cannot be read. */
export async function readWhole(
  path: string,
  options: ReadOptions,
  catalog: Catalog,
  io: Io,
): Promise<ConfigDocument> {
  const { document } = await readOne(path, options, io);
  const broken = brokenPlace(document, catalog);
  if (broken) throw new UserError(broken);
  return document;
}

/** Tells of a file without anything to compare, which may be the wrong one. */
export function tellUnknown(configs: readonly EffectiveConfig[], io: Io): void {
  if (configs.some(({ sections }) => sections.length > 0)) return;
  const path = printable(configs[0]?.document.source.path ?? '');
  io.stderr.write(`smtp-lint: ${path}: holds no section that smtp-lint knows\n`);
}

/** What keeps a document from being read as a whole, with its place; undefined where nothing does. */
export function brokenPlace(document: ConfigDocument, catalog: Catalog): string | undefined {
  const missing = missingPart(document);
  if (!missing) return undefined;
  const { source } = document;
  const { offset } = missing;
  const { move } = shownPlaces(resolve(document, catalog));
  const { line, column } = source.position(move({ start: offset, end: offset }).start);
  return `${source.path}:${line}:${column}: ${missing.message}; ${NOT_COMPARED}`;
}
