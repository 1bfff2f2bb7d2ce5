import type { Reader } from './document.ts';
import type { Syntax } from './syntax.ts';

export { SYNTAXES } from './syntax.ts';

/** Loads the reader of a syntax; linting a .cfg never loads a parser of YAML, JSON or XML. */
export async function loadReader(syntax: Syntax): Promise<Reader> {
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
