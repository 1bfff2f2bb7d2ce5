import { Catalog } from '../catalog/catalog.ts';
import { isRelease } from '../catalog/release.ts';
import { placeholderPattern, placeholderProblem } from '../config/placeholder-pattern.ts';
import { SEVERITIES, type Severity } from '../diagnostics/diagnostic.ts';
import type { ConfigDocument } from '../document/document.ts';
import { readText } from '../document/read-text.ts';
import { SYNTAXES, type Syntax } from '../document/syntax.ts';
import type { LintOptions } from '../lint.ts';
import { SourceFile } from '../source/source-file.ts';
import { enumerate } from '../text/enumerate.ts';
import { nearest } from '../values/nearest.ts';
import { ArgumentError } from './argument-error.ts';
import type { CheckOptions, TextOptions } from './options.ts';
import { fullCatalog } from './published.ts';

/** The options of a check, read. */
export interface Settings {
  readonly catalog: Catalog;
  readonly lintOptions: LintOptions;
  /** The target release. */
  readonly release: string;
}

/** Refuses options that a function does not have: a slip in a name would otherwise go unseen. */
export function checkOptions(options: object, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null) throw new ArgumentError('options must be an object');
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) throw new ArgumentError(`there is no option ${name}${hint(name, names)}`);
  }
}

export function readSettings(options: CheckOptions): Settings {
  const catalog = withPlaceholders(fullCatalog(options.catalog), options.placeholders);
  const release = readRelease(options.release);
  const severities = readRules(options.rules, catalog);
  return { catalog, release: release ?? catalog.newestRelease, lintOptions: { release, severities } };
}

export function readRelease(release: string | undefined): string | undefined {
  if (release === undefined || (typeof release === 'string' && isRelease(release))) return release;
  throw new ArgumentError(`release ${String(release)} is no release; write it like 8.5.205.03`);
}

function withPlaceholders(catalog: Catalog, texts: CheckOptions['placeholders'] = []): Catalog {
  if (!Array.isArray(texts) || !texts.every((text) => typeof text === 'string'))
    throw new ArgumentError('placeholders must be a list of regular expressions, each of them a string');
  for (const text of texts) {
    const problem = placeholderProblem(text);
    if (problem !== undefined) throw new ArgumentError(`placeholder ${text || '(empty)'}: ${problem}`);
  }
  if (texts.length === 0) return catalog;
  const files = catalog.sections.map(({ file }) => file);
  return new Catalog(files, catalog.engineRules, texts.map(placeholderPattern));
}

function readRules(rules: CheckOptions['rules'], catalog: Catalog): LintOptions['severities'] {
  if (rules === undefined) return undefined;
  if (typeof rules !== 'object' || rules === null)
    throw new ArgumentError('rules must be an object of severities by rule');
  const severities = new Map<string, Severity | 'off'>();
  for (const [id, severity] of Object.entries(rules)) {
    if (!catalog.rules.has(id))
      throw new ArgumentError(`no rule is called ${id}${hint(id, catalog.rules.keys())}`);
    if (severity !== 'off' && !SEVERITIES.includes(severity))
      throw new ArgumentError(
        `rule ${id} is ${String(severity)}: it can be ${enumerate(['off', ...SEVERITIES], 'or')}`,
      );
    severities.set(id, severity);
  }
  return severities;
}

export function readSyntax(syntax: Syntax | undefined): Syntax | undefined {
  if (syntax === undefined || SYNTAXES.includes(syntax)) return syntax;
  throw new ArgumentError(`syntax ${String(syntax)} is not known; there are ${SYNTAXES.join(', ')}`);
}

/** Reads the text of a configuration. Of a text that begins with a byte order mark the rest is read. */
export async function readConfiguration(
  text: string,
  { syntax, path }: TextOptions,
  name = '<text>',
): Promise<ConfigDocument> {
  checkText(text, 'the configuration');
  if (path !== undefined && typeof path !== 'string') throw new ArgumentError('path must be a string');
  const source = new SourceFile(path || name, text.slice(markLength(text)));
  return await readText(source, readSyntax(syntax));
}

/** How much of a text is a byte order mark, which is part of its encoding. */
export function markLength(text: string): 0 | 1 {
  return text.startsWith('\ufeff') ? 1 : 0;
}

export function checkTexts(texts: readonly { readonly path: string; readonly text: string }[]): void {
  if (!Array.isArray(texts)) throw new ArgumentError('catalogues are given as a list of { path, text }');
  for (const one of texts) {
    checkText(one?.path, 'the path of a catalogue');
    checkText(one?.text, 'a catalogue');
  }
}

function checkText(text: unknown, what: string): void {
  if (typeof text !== 'string') throw new ArgumentError(`${what} must be a string, not ${kindOf(text)}`);
}

function kindOf(value: unknown): string {
  if (value instanceof Uint8Array) return 'bytes: decode them first';
  return value === null ? 'null' : typeof value;
}

/** What may have been meant, to stand behind a sentence. */
export function hint(name: string, names: Iterable<string>): string {
  const meant = nearest(name, names);
  return meant ? `; did you mean ${meant}?` : '';
}
