import { fstatSync } from 'node:fs';
import type { ConfigDocument } from '../document/document.ts';
import { readText } from '../document/read-text.ts';
import type { Syntax } from '../document/syntax.ts';
import { decode, type Encoding } from '../source/decode.ts';
import { SourceFile } from '../source/source-file.ts';
import type { Io } from './io.ts';
import { collect, readFile } from './read-file.ts';
import { UserError } from './user-error.ts';

/** What standard input is called where it has no name. */
export const STDIN = '<stdin>';

export interface Input {
  readonly document: ConfigDocument;
  /** As they were read. */
  readonly bytes: Uint8Array;
  /** Something the user should know about how the bytes were read. */
  readonly note?: string;
}

export interface Reading {
  readonly shownPath: string;
  readonly syntax: Syntax | undefined;
  /** How many bytes a file may have. */
  readonly maxFileSize: number;
}

/** Reads and parses a file. Throws a UserError where the file cannot be read. */
export async function readInput(path: string, { shownPath, syntax, maxFileSize }: Reading): Promise<Input> {
  return parseBytes(await readFile(path, maxFileSize), shownPath, syntax);
}

export async function readStdin(io: Io, { shownPath, syntax, maxFileSize }: Reading): Promise<Input> {
  if (io.stdin.isTTY) {
    throw new UserError('standard input is a terminal: send a configuration to it, or name a file');
  }
  // Node.js reads one as if it held nothing.
  if (io.stdin.fd !== undefined && fstatSync(io.stdin.fd).isDirectory())
    throw new UserError('standard input is a directory: name it, and it is looked into');
  return parseBytes(await collect(io.stdin, maxFileSize), shownPath, syntax);
}

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** Parses the bytes of a file. */
export async function parseBytes(
  bytes: Uint8Array,
  path: string,
  syntax: Syntax | undefined,
): Promise<Input> {
  const { text, encoding } = decode(bytes);
  const document = await readText(new SourceFile(path, text), syntax);
  const note = await noteOn(document, encoding);
  return { document, bytes, ...(note !== undefined && { note }) };
}

async function noteOn({ syntax, source }: ConfigDocument, encoding: Encoding): Promise<string | undefined> {
  if (syntax === 'xml') {
    const { declaresOtherwise } = await import('../document/xml-encoding.ts');
    if (declaresOtherwise(source.text, encoding))
      return `read as ${NAMES[encoding]}, which it does not declare`;
    return undefined;
  }
  return encoding === 'windows-1252' ? 'not UTF-8, read as Windows-1252' : undefined;
}
