import { convert as convertDocument } from '../../convert/convert.ts';
import type { Syntax } from '../../document/document.ts';
import { loadReader } from '../../document/readers.ts';
import { printable } from '../../text/printable.ts';
import { loadWriter } from '../../write/writers.ts';
import type { Debug } from '../debug/debug.ts';
import { ExitCode } from '../exit-code.ts';
import { settingsOf } from '../file-settings.ts';
import type { Io } from '../io.ts';
import { OPTIONS_ONLY } from '../options-only.ts';
import { readOne } from '../read-one.ts';
import { refuse } from '../refuse.ts';
import { type OutputOptions, writeOutput } from '../write-output.ts';

export interface ConvertOptions extends OutputOptions {
  readonly to: Syntax;
  readonly syntax?: Syntax;
  readonly maxFileSize?: number;
  readonly stdinFilename?: string;
  readonly debug?: Debug;
  readonly catalog?: readonly string[];
  readonly config?: string | boolean;
}

/** Writes a configuration in another syntax. Throws a UserError where something cannot be carried over. */
export async function convert(path: string, options: ConvertOptions, io: Io): Promise<ExitCode> {
  const { catalog, maxFileSize } = await settingsOf(path, options);
  const { document } = await readOne(path, { ...options, maxFileSize }, io);
  const syntax = options.to;
  const target = { syntax, write: await loadWriter(syntax), read: await loadReader(syntax) };
  const converted = convertDocument(document, target, catalog);
  if (!converted.ok)
    throw refuse(`cannot be converted to .${syntax}`, document, catalog, converted.obstacles);
  await writeOutput(converted.text, options, io);
  const note = (text: string) => io.stderr.write(`smtp-lint: ${printable(document.source.path)}: ${text}\n`);
  if (syntax === 'json' && document.comments().length > 0) note('JSON has no comments: they are left out');
  if (syntax === 'xml') {
    note(OPTIONS_ONLY);
    if (document.comments().some(({ text }) => hasHyphens(text)))
      note('two hyphens cannot stand in a comment of XML: a blank was put between');
  }
  if (document.structure.length > 0) note('what the export holds beside options is left out');
  return ExitCode.clean;
}

/** Beside those that a reason follows. */
function hasHyphens(comment: string): boolean {
  return comment.replace(/^(\s*smtp-lint-(?:dis|en)able.*?\s)--(?=\s|$)/, '$1').includes('--');
}
