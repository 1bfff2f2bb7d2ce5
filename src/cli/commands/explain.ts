import type { Catalog } from '../../catalog/catalog.ts';
import { topicsOf } from '../../generate/explain.ts';
import { explainJson, listJson } from '../../generate/explain-json.ts';
import { explainText, listText } from '../../generate/explain-text.ts';
import { nearest } from '../../values/nearest.ts';
import { type ColorChoice, styleFor } from '../color.ts';
import { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { loadCatalog } from '../load-catalog.ts';
import { UserError } from '../user-error.ts';

export interface ExplainOptions {
  readonly format: 'text' | 'json';
  readonly catalog?: readonly string[];
  readonly color: ColorChoice;
}

/** Prints what the catalogue says of an option or a rule, or lists them all. */
export async function explain(name: string | undefined, options: ExplainOptions, io: Io): Promise<ExitCode> {
  const catalog = await loadCatalog(options.catalog ?? []);
  const style = await styleFor(options.color, io.stdout, io.env);
  if (name === undefined) {
    io.stdout.write(options.format === 'json' ? listJson(catalog) : listText(catalog, style));
    return ExitCode.clean;
  }
  const topics = topicsOf(name, catalog);
  if (topics.length === 0) throw new UserError(unknownName(name, catalog));
  io.stdout.write(options.format === 'json' ? explainJson(topics) : explainText(topics, style));
  return ExitCode.clean;
}

function unknownName(name: string, catalog: Catalog): string {
  const described = catalog.describe(name);
  if (described) return `${name} is a section: smtp-lint explain lists its options`;
  const names = [...catalog.sections.flatMap((section) => [...section.allNames()]), ...catalog.rules.keys()];
  const meant = nearest(name.slice(name.indexOf('/') + 1), names);
  const hint = meant ? `; did you mean ${meant}?` : '; smtp-lint explain lists them';
  return `no option and no rule is called ${name}${hint}`;
}
