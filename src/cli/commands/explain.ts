import type { Syntax } from '../../document/document.ts';
import { topicsOf } from '../../generate/explain.ts';
import { explainJson, listJson } from '../../generate/explain-json.ts';
import { explainText, listText } from '../../generate/explain-text.ts';
import { printJson } from '../../report/json.ts';
import { type ColorChoice, styleFor } from '../color.ts';
import type { Debug } from '../debug/debug.ts';
import { ExitCode } from '../exit-code.ts';
import { settingsOf } from '../file-settings.ts';
import type { Io } from '../io.ts';
import { unknownName } from '../unknown-name.ts';
import { UsageError, UserError } from '../user-error.ts';
import type { Wanted } from './explain-in-file.ts';

export interface ExplainOptions {
  readonly format: 'text' | 'json';
  readonly catalog?: readonly string[];
  readonly config?: string | boolean;
  readonly color: ColorChoice;
  readonly file?: string;
  readonly release?: string;
  readonly syntax?: Syntax;
  readonly maxFileSize?: number;
  readonly stdinFilename?: string;
  readonly debug?: Debug;
}

/** Prints what the catalogue says of an option or a rule, or lists them all; with a file, what an option is in it. */
export async function explain(name: string | undefined, options: ExplainOptions, io: Io): Promise<ExitCode> {
  const wanted = wantedOf(name, options.file);
  for (const [option, value] of [
    ['--release', options.release],
    ['--syntax', options.syntax],
    ['--stdin-filename', options.stdinFilename],
    ['--max-file-size', options.maxFileSize],
  ]) {
    if (value !== undefined && !wanted)
      throw new UsageError(`${option} goes with a file: add --file, or name FILE:LINE`);
  }
  const settings = await settingsOf(wanted?.path, options);
  const { catalog } = settings;
  if (wanted) {
    const { explainInFile } = await import('./explain-in-file.ts');
    return explainInFile(wanted, options, settings, io);
  }
  const style = await styleFor(options.color, io.stdout, io.env);
  if (name === undefined) {
    io.stdout.write(options.format === 'json' ? printJson(listJson(catalog)) : listText(catalog, style));
    return ExitCode.clean;
  }
  const topics = topicsOf(name, catalog);
  if (topics.length === 0) throw new UserError(unknownName(name, catalog));
  io.stdout.write(options.format === 'json' ? printJson(explainJson(topics)) : explainText(topics, style));
  return ExitCode.clean;
}

/** An option of --file, or FILE:LINE and FILE:LINE:COLUMN as findings are printed. */
function wantedOf(name: string | undefined, file: string | undefined): Wanted | undefined {
  const [, path, line, column] = /^(.+?):(\d+)(?::(\d+))?$/.exec(name ?? '') ?? [];
  if (file === undefined) {
    if (path === undefined) return undefined;
    return { path, line: Number(line), column: column === undefined ? undefined : Number(column) };
  }
  if (path !== undefined) throw new UsageError('FILE:LINE names the file: leave --file out');
  if (name === undefined) throw new UsageError('--file goes with the name of an option');
  return { path: file, name };
}
