import type { SourceFile } from '../source/source-file.ts';
import type { ConfigDocument, Reader } from './document.ts';
import type { Syntax } from './syntax.ts';

export { SYNTAXES } from './syntax.ts';

/** Reads a file that needs no parser; undefined for any other file. */
export type PlainReader = (source: SourceFile) => ConfigDocument | undefined;

const readers = new Map<Syntax, Promise<Reader>>();
const plainReaders = new Map<Syntax, Promise<PlainReader | undefined>>();

/** Loads the reader of a syntax; linting a .cfg never loads a parser of YAML, JSON or XML. */
export function loadReader(syntax: Syntax): Promise<Reader> {
  return once(readers, syntax, importReader);
}

/** Loads what reads most files of a syntax, and those as its reader does, in a small part of the time. */
export function loadPlainReader(syntax: Syntax): Promise<PlainReader | undefined> {
  return once(plainReaders, syntax, importPlainReader);
}

/** To import a module a second time is a search for its file, which takes long where there are many files to read. */
function once<Read>(
  loaded: Map<Syntax, Promise<Read>>,
  syntax: Syntax,
  load: (syntax: Syntax) => Promise<Read>,
): Promise<Read> {
  const known = loaded.get(syntax);
  if (known) return known;
  const loading = load(syntax);
  loaded.set(syntax, loading);
  return loading;
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

async function importPlainReader(syntax: Syntax): Promise<PlainReader | undefined> {
  switch (syntax) {
    case 'yaml':
      return (await import('./plain-yaml.ts')).readPlainYaml;
    case 'json':
      return (await import('./plain-json.ts')).readPlainJson;
    default:
      return undefined;
  }
}
