import type { Reader } from './document.ts';
import type { Syntax } from './syntax.ts';

export { SYNTAXES } from './syntax.ts';

const loaded = new Map<Syntax, Reader>();

/** The reader of a syntax that was loaded before: of many files only the first waits. */
export function loadedReader(syntax: Syntax): Reader | undefined {
  return loaded.get(syntax);
}

/** Loads the reader of a syntax; linting a .cfg never loads a parser of YAML, JSON or XML. */
export async function loadReader(syntax: Syntax): Promise<Reader> {
  const reader = loaded.get(syntax) ?? (await load(syntax));
  loaded.set(syntax, reader);
  return reader;
}

async function load(syntax: Syntax): Promise<Reader> {
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
