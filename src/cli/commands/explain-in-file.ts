import { resolve } from '../../effective/effective-config.ts';
import { entriesAt } from '../../inspect/entries-at.ts';
import { type Explained, explainEntry, explainName } from '../../inspect/explained.ts';
import { explainedJson } from '../../inspect/explained-json.ts';
import { explainedText } from '../../inspect/explained-text.ts';
import { lintConfigs } from '../../lint.ts';
import { styleFor } from '../color.ts';
import { ExitCode } from '../exit-code.ts';
import type { FileSettings } from '../file-settings.ts';
import type { Io } from '../io.ts';
import { readOne } from '../read-one.ts';
import { unknownName } from '../unknown-name.ts';
import { UserError } from '../user-error.ts';
import type { ExplainOptions } from './explain.ts';

/** What to explain of a file: an option by its name, or whatever stands on a line. */
export type Wanted = { readonly path: string } & (
  | { readonly name: string }
  | { readonly line: number; readonly column: number | undefined }
);

/** How many options of one line are explained at once. */
const MOST = 50;

/** Prints what an option means and what it is in a file. */
export async function explainInFile(
  wanted: Wanted,
  options: ExplainOptions,
  { catalog, lintOptions, maxFileSize, documented }: FileSettings,
  io: Io,
): Promise<ExitCode> {
  const { document } = await readOne(wanted.path, { ...options, maxFileSize }, io);
  const { source } = document;
  const configs = resolve(document, catalog);
  const result = lintConfigs(configs, catalog, lintOptions);
  const explained = find();
  const style = await styleFor(options.color, io.stdout, io.env);
  io.stdout.write(
    options.format === 'json'
      ? explainedJson(explained, source, documented)
      : explainedText(explained, source, style),
  );
  return ExitCode.clean;

  function find(): readonly Explained[] {
    if ('name' in wanted) {
      const found = explainName(wanted.name, configs, catalog, result);
      if (found.length > 0) return found;
      throw new UserError(
        catalog.rules.has(wanted.name)
          ? `${wanted.name} is a rule: --file goes with an option`
          : unknownName(wanted.name, catalog),
      );
    }
    const { line, column } = wanted;
    const end = source.position(source.text.length);
    const last = end.column === 1 ? Math.max(1, end.line - 1) : end.line;
    if (line < 1 || line > last)
      throw new UserError(`${source.path} has no line ${line}: it ends at line ${last}`);
    const found = entriesAt(configs, source, line, column);
    if (found.length > MOST) {
      const place = `${source.path}:${line}`;
      throw new UserError(`${found.length} options stand on line ${line}: add a column, as in ${place}:1`);
    }
    if (found.length > 0) return found.map((entry) => explainEntry(entry, configs, result));
    throw new UserError(`${source.path}:${line}: no option of a described section stands on this line`);
  }
}
