import type { SourceFile } from '../source/source-file.ts';
import { guessSyntax, syntaxOf } from './choose-syntax.ts';
import type { ConfigDocument } from './document.ts';
import { loadedPlainReader, loadedReader, loadPlainReader, loadReader } from './readers.ts';
import type { Syntax } from './syntax.ts';

/** Reads a text by a syntax, or by the one that its path or else its first line tells; at once where it can. */
export function readText(
  source: SourceFile,
  syntax: Syntax | undefined,
): ConfigDocument | Promise<ConfigDocument> {
  const own = syntax ?? syntaxOf(source.path) ?? guessSyntax(source.text);
  const readPlain = loadedPlainReader(own);
  if (!readPlain) return loadPlainReader(own).then(() => readText(source, own));
  const plain = readPlain(source);
  if (plain) return withoutNoise(plain);
  const read = loadedReader(own);
  if (read) return withoutNoise(read(source));
  return loadReader(own).then((loaded) => withoutNoise(loaded(source)));
}

/** In a binary file every line is a mistake: one finding says what it is. */
function withoutNoise(document: ConfigDocument): ConfigDocument {
  const at = document.source.text.indexOf('\0');
  if (at === -1) return document;
  const message = 'the file holds a NUL character: it is binary, or UTF-16 without a byte order mark';
  return { ...document, problems: [{ message, span: { start: at, end: at + 1 } }], incomplete: true };
}
