import type { Syntax } from '../document/document.ts';
import type { MakeEditor } from './editor.ts';

/** Loads the editor of a syntax, and with it the parser that it needs. */
export async function loadEditor(syntax: Syntax): Promise<MakeEditor> {
  switch (syntax) {
    case 'cfg':
      return (await import('./cfg.ts')).editCfg;
    case 'yaml':
      return (await import('./yaml.ts')).editYaml;
    case 'json':
      return (await import('./json.ts')).editJson;
    case 'xml':
      return (await import('./xml.ts')).editXml;
  }
}
