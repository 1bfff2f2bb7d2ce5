import { builtinCatalog } from '../../src/catalog/builtin.ts';
import type { ConfigDocument, Syntax } from '../../src/document/document.ts';
import { resolve } from '../../src/effective/effective-config.ts';
import type { LintOptions } from '../../src/lint.ts';
import { pairApplications } from '../../src/plan/pair-applications.ts';
import { type ChangePlan, plan } from '../../src/plan/plan.ts';
import { readText } from './outline.ts';

const catalog = builtinCatalog();

/** The plan of a change from one text to another, with the catalogue that comes with the program. */
export function planTexts(before: string, after: string, syntax: Syntax = 'cfg'): ChangePlan {
  return planDocuments(readText(before, syntax), readText(after, syntax));
}

export function planDocuments(
  before: ConfigDocument,
  after: ConfigDocument,
  options: LintOptions = {},
): ChangePlan {
  const pairing = pairApplications(resolve(before, catalog), resolve(after, catalog));
  if (!pairing.ok) throw new Error(pairing.message);
  return plan(pairing.pairs, catalog, options);
}
