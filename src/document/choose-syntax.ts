import type { Syntax } from './syntax.ts';

const BY_EXTENSION: ReadonlyMap<string, Syntax> = new Map([
  ['cfg', 'cfg'],
  ['conf', 'cfg'],
  ['ini', 'cfg'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['json', 'json'],
  ['xml', 'xml'],
]);

/** The syntax that the extension of a path tells; undefined for any other extension. */
export function syntaxOf(path: string): Syntax | undefined {
  const dot = path.lastIndexOf('.');
  return dot === -1 ? undefined : BY_EXTENSION.get(path.slice(dot + 1).toLowerCase());
}

/** For text without a telling name: by how it begins; what begins as nothing else does is read as .cfg. */
export function guessSyntax(text: string): Syntax {
  if (/^\s*(?:\{|\[\s*\{)/.test(text)) return 'json';
  if (/^\s*<(?:[?!]|[\w:]+[\s/>])/.test(text)) return 'xml';
  const first = /^[^\S\r\n]*([^\s#;][^\r\n]*)/m.exec(text)?.[1] ?? '';
  return /^(?:---|%YAML|[\w.-]+\s*:(?:\s|$))/.test(first) && !/^[^:]*=/.test(first) ? 'yaml' : 'cfg';
}
