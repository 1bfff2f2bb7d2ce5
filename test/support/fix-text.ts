import { builtinCatalog } from '../../src/catalog/builtin.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Syntax } from '../../src/document/document.ts';
import { type FixOptions, type FixResult, fix } from '../../src/fix/fix.ts';
import { readText } from './outline.ts';

/** Fixes a text with the catalogue that comes with the program. */
export async function fixText(
  text: string,
  syntax: Syntax = 'cfg',
  options: FixOptions = {},
  catalog: Catalog = builtinCatalog(),
): Promise<FixResult & { readonly text: string }> {
  const result = await fix(readText(text, syntax), catalog, options);
  return { ...result, text: result.document.source.text };
}
