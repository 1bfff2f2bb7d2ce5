import type { ConfigDocument } from '../document/document.ts';
import { readText } from '../document/read-text.ts';
import type { Syntax } from '../document/syntax.ts';
import type { Decoded, Encoding } from '../source/decode.ts';
import { SourceFile } from '../source/source-file.ts';
import { decodeBuffer } from './decode-buffer.ts';
import type { Io } from './io.ts';
import { readAtOnce, readFile } from './read-file.ts';

/** What standard input is called where it has no name. */
export const STDIN = '<stdin>';

/** A file that was read. */
export interface ReadDocument {
  readonly document: ConfigDocument;
  /** Something the user should know about how the bytes were read. */
  readonly note?: string | undefined;
}

export interface Input extends ReadDocument {
  /** As they were read. */
  readonly bytes: Uint8Array;
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

/** The same for standard input. */
export async function readStdin(io: Io, { shownPath, syntax, maxFileSize }: Reading): Promise<Input> {
  const { readStdin: read } = await import('./read-stream.ts');
  return parseBytes(await read(io, maxFileSize), shownPath, syntax);
}

/** The text of a file, at once where nothing has to be waited for. */
export function readDecoded(path: string, maxFileSize: number): Decoded | Promise<Decoded> {
  return readAtOnce(path, maxFileSize, decodeBuffer);
}

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** Parses the bytes of a file. */
export async function parseBytes(bytes: Buffer, path: string, syntax: Syntax | undefined): Promise<Input> {
  return { ...(await parseText(decodeBuffer(bytes), path, syntax)), bytes };
}

/** Parses a text, at once where nothing has to be waited for. */
export function parseText(
  { text, encoding }: Decoded,
  path: string,
  syntax: Syntax | undefined,
): ReadDocument | Promise<ReadDocument> {
  const document = readText(new SourceFile(path, text), syntax);
  if (document instanceof Promise) return document.then((read) => withNote(read, encoding));
  return withNote(document, encoding);
}

function withNote(document: ConfigDocument, encoding: Encoding): ReadDocument | Promise<ReadDocument> {
  if (document.syntax === 'xml') return withNoteOnXml(document, encoding);
  return { document, note: encoding === 'windows-1252' ? 'not UTF-8, read as Windows-1252' : undefined };
}

async function withNoteOnXml(document: ConfigDocument, encoding: Encoding): Promise<ReadDocument> {
  const { declaresOtherwise } = await import('../document/xml-encoding.ts');
  const isOther = declaresOtherwise(document.source.text, encoding);
  return { document, note: isOther ? `read as ${NAMES[encoding]}, which it does not declare` : undefined };
}
