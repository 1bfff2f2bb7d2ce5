import type { Syntax } from '../document/document.ts';
import type { Writer } from './line.ts';

/** Loads the writer of a syntax. */
export async function loadWriter(syntax: Syntax): Promise<Writer> {
  switch (syntax) {
    case 'cfg':
      return (await import('./cfg.ts')).writeCfg;
    case 'yaml':
      return (await import('./yaml.ts')).writeYaml;
    case 'json':
      return (await import('./json.ts')).writeJson;
    case 'xml':
      return (await import('./xml.ts')).writeXml;
  }
}
