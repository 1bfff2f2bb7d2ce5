import { builtinCatalog } from '../../src/catalog/builtin.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Syntax } from '../../src/document/document.ts';
import { loadReader } from '../../src/document/readers.ts';
import { type LintOptions, lint } from '../../src/lint.ts';
import { SourceFile } from '../../src/source/source-file.ts';

const catalog = builtinCatalog();

/** Lints a text with the catalogue that comes with the program. */
export async function lintText(
  text: string,
  syntax: Syntax = 'cfg',
  options: LintOptions = {},
): Promise<readonly Diagnostic[]> {
  const read = await loadReader(syntax);
  return lint(read(new SourceFile(`test.${syntax}`, text)), catalog, options).findings;
}
