import type { SourceFile } from '../source/source-file.ts';
import type { ConfigDocument, Reader } from './document.ts';
import type { Syntax } from './syntax.ts';

export { SYNTAXES } from './syntax.ts';

/** Reads a file that needs no parser; undefined for any other file. */
export type PlainReader = (source: SourceFile) => ConfigDocument | undefined;

const readers = new Map<Syntax, Reader>();
const plainReaders = new Map<Syntax, PlainReader>([
  ['cfg', () => undefined],
  ['xml', () => undefined],
]);

/** The reader of a syntax that was loaded before: of many files only the first waits. */
export function loadedReader(syntax: Syntax): Reader | undefined {
  return readers.get(syntax);
}

/** Loads the reader of a syntax; linting a .cfg never loads a parser of YAML, JSON or XML. */
export async function loadReader(syntax: Syntax): Promise<Reader> {
  const reader = readers.get(syntax) ?? (await importReader(syntax));
  readers.set(syntax, reader);
  return reader;
}

/** What reads most files of a syntax, and those as its reader does, in a small part of the time; if it was loaded. */
export function loadedPlainReader(syntax: Syntax): PlainReader | undefined {
  return plainReaders.get(syntax);
}

export async function loadPlainReader(syntax: Syntax): Promise<PlainReader> {
  const reader = plainReaders.get(syntax) ?? (await importPlainReader(syntax));
  plainReaders.set(syntax, reader);
  return reader;
}

async function importReader(syntax: Syntax): Promise<Reader> {
  switch (syntax) {
    case 'cfg':
      return (await import('./cfg.ts')).readCfg;
    case 'yaml':
      return (await import('./yaml.ts')).readYaml;
    case 'json':
      return (await import('./json.ts')).readJson;
    case 'xml':
      return (await import('./xml.ts')).readXml;
  }
}

async function importPlainReader(syntax: Syntax): Promise<PlainReader> {
  return syntax === 'yaml'
    ? (await import('./plain-yaml.ts')).readPlainYaml
    : (await import('./plain-json.ts')).readPlainJson;
}
