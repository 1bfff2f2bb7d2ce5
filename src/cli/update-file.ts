import type { Catalog } from '../catalog/catalog.ts';
import type { PresetFile } from '../catalog/preset-schema.ts';
import { loadReader } from '../document/readers.ts';
import type { TemplateOptions } from '../generate/template.ts';
import { count } from '../report/words.ts';
import { splice } from '../source/splice.ts';
import { printable } from '../text/printable.ts';
import { update } from '../update/update.ts';
import { loadWriter } from '../write/writers.ts';
import { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { type ReadOptions, readOne } from './read-one.ts';
import { refuse } from './refuse.ts';
import { replaceFile } from './replace-file.ts';
import { UserError } from './user-error.ts';
import { type OutputOptions, writeOutput } from './write-output.ts';

/** Adds to a file what it lacks of a template; every other byte stays. Throws a UserError where that cannot be. */
export async function updateFile(
  path: string,
  preset: PresetFile,
  catalog: Catalog,
  templateOptions: Omit<TemplateOptions, 'forYaml'>,
  options: OutputOptions & ReadOptions,
  io: Io,
): Promise<ExitCode> {
  const { document, bytes } = await readOne(path, options, io);
  const { source, problems, syntax, configurations, structure } = document;
  const shown = source.path;
  if (syntax === 'json' || syntax === 'xml' || structure.length > 0 || configurations.length > 1) {
    throw new UserError(
      `${shown}: nothing can be added as a comment to ${syntax === 'json' ? 'JSON' : 'an export'}`,
    );
  }
  if (problems.length > 0)
    throw refuse('cannot be read whole, so nothing is added', document, catalog, problems);
  const way = { write: await loadWriter(syntax), read: await loadReader(syntax) };
  const result = update(document, preset, catalog, { ...templateOptions, forYaml: false }, way);
  if (!result) {
    throw new UserError(
      `${shown}: what is added as comments could not be read if it were switched on: write each section and each ` +
        'option on a line of its own, sections without indentation',
    );
  }
  const updated = splice(bytes, result.edits);
  if (!updated) throw new UserError(`${shown}: nothing can be added without a change to the rest`);
  const isInPlace = path !== '-' && options.output === undefined;
  if (!isInPlace) await writeOutput(updated, options, io);
  else if (result.count > 0) await replaceFile(path, bytes, updated, 'updated');
  const told = count(result.count, 'option');
  io.stderr.write(`smtp-lint: ${printable(shown)}: ${told} added as comments\n`);
  return ExitCode.clean;
}
