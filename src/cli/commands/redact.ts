import type { Syntax } from '../../document/document.ts';
import { redact as redactDocument } from '../../redact/redact.ts';
import { count } from '../../report/words.ts';
import { splice } from '../../source/splice.ts';
import { printable } from '../../text/printable.ts';
import type { Debug } from '../debug/debug.ts';
import { ExitCode } from '../exit-code.ts';
import { settingsOf } from '../file-settings.ts';
import type { Io } from '../io.ts';
import { readOne } from '../read-one.ts';
import { refuse } from '../refuse.ts';
import { UserError } from '../user-error.ts';
import { type OutputOptions, writeOutput } from '../write-output.ts';

export interface RedactOptions extends OutputOptions {
  readonly syntax?: Syntax;
  readonly maxFileSize?: number;
  readonly stdinFilename?: string;
  readonly debug?: Debug;
  readonly catalog?: readonly string[];
  readonly config?: string | boolean;
}

/** Prints a file with placeholders in the place of its secrets. Throws a UserError where one may be missed. */
export async function redact(path: string, options: RedactOptions, io: Io): Promise<ExitCode> {
  const { catalog, maxFileSize } = await settingsOf(path, options);
  const { document, bytes } = await readOne(path, { ...options, maxFileSize }, io);
  const { source } = document;
  const redaction = await redactDocument(document, catalog);
  if (!redaction.ok) {
    throw refuse(
      'cannot be redacted: a secret may stand where it would not be found',
      document,
      catalog,
      redaction.places,
    );
  }
  const result = splice(bytes, redaction.edits);
  if (!result) throw new UserError(`${source.path}: the byte order mark says UTF-8, but the bytes are none`);
  await writeOutput(result, options, io);
  const number = redaction.edits.length;
  const told = number === 0 ? 'no secret was found' : `${count(number, 'place')} redacted`;
  io.stderr.write(`smtp-lint: ${printable(source.path)}: ${told}; read it before you pass it on\n`);
  return ExitCode.clean;
}
