import type { Catalog } from '../../catalog/catalog.ts';
import type { PresetFile } from '../../catalog/preset-schema.ts';
import { compareReleases } from '../../catalog/release.ts';
import type { SectionCatalog } from '../../catalog/section-catalog.ts';
import { SEVERITIES } from '../../diagnostics/diagnostic.ts';
import { ownProperty } from '../../values/own-property.ts';

/** What may stand in one place of a command line. */
export interface Place {
  /** What the help calls it. */
  readonly name: string;
  /** One that ends in `=` or `/` is a beginning. */
  readonly words: readonly Word[];
  /** Whether it may be the name of a file. */
  readonly files: boolean;
  /** What may follow beginnings. */
  readonly tails: readonly Tail[];
}

export interface Word {
  readonly text: string;
  /** One line for shells that show it beside the word. */
  readonly about: string;
}

/** What follows a beginning: severities behind the `=` of `rule=severity`, options behind `section/`. */
export interface Tail {
  /** The beginning with its separator, or the separator alone where any beginning may stand before it. */
  readonly behind: string;
  readonly words: readonly Word[];
  readonly files: boolean;
}

/** Where words come from. */
export interface Known {
  readonly catalog: Catalog;
  readonly presets: readonly PresetFile[];
  /** The names of the commands, and what they do. */
  readonly commands: readonly (readonly [string, string])[];
}

type Content = Omit<Place, 'name'>;

/** What each word stands for that the help writes in <> or [], unless the definition lists the choices. */
const CONTENTS: Readonly<Record<string, (known: Known) => Content>> = {
  file: () => FILES,
  path: () => FILES,
  before: () => FILES,
  after: () => FILES,
  command: ({ commands }) => listed(commands),
  id: ({ catalog }) => listed(ruleNames(catalog)),
  severity: () => listed(['off', ...SEVERITIES].map((severity) => [severity, ''])),
  release: ({ catalog }) => listed(releasesOf(catalog).map((release) => [release, ''])),
  preset: ({ presets }) => listed(presets.map(({ preset, summary }) => [preset, summary])),
  name: ({ catalog }) => topics(catalog),
  // Asking git would take a program at each press of a key.
  revision: () => NOTHING,
  size: () => NOTHING,
  number: () => NOTHING,
};

const NOTHING: Content = { words: [], files: false, tails: [] };
const FILES: Content = { words: [], files: true, tails: [] };

/**
 * What may stand for a placeholder: the choices of its definition, or what its name means. `a=b` is a, `=` and b;
 * in `a[=b]` the second part may be left out.
 */
export function placeOf(placeholder: string, choices: readonly string[] | undefined, known: Known): Place {
  const [, name = '', optional, second] = /^([^[=]+)(\[)?(?:=([^\]]+)\]?)?$/.exec(placeholder) ?? [];
  const first = choices ? listed(choices.map((choice) => [choice, ''])) : contentOf(name, known);
  if (second === undefined) return { name, ...first };
  const tail = { behind: '=', ...contentOf(second, known) };
  const words = optional ? first.words : first.words.map(({ text, about }) => ({ text: `${text}=`, about }));
  return { name, ...first, words, tails: [tail] };
}

/** The names in a placeholder of which nothing is known. */
export function unknownNames(placeholder: string, hasChoices: boolean): readonly string[] {
  const names = placeholder.split(/[[\]=]+/).filter((name) => name !== '');
  return names.slice(hasChoices ? 1 : 0).filter((name) => !Object.hasOwn(CONTENTS, name));
}

function contentOf(name: string, known: Known): Content {
  return ownProperty(CONTENTS, name)?.(known) ?? NOTHING;
}

function listed(words: readonly (readonly [string, string])[]): Content {
  return { words: wordsOf(words), files: false, tails: [] };
}

/** What explain knows, and files for FILE:LINE. */
function topics(catalog: Catalog): Content {
  const sections = catalog.sections.filter(({ name }) => isTypeable(name));
  const options = new Map(catalog.sections.flatMap(optionNames));
  return {
    words: wordsOf([
      ...sections.map(({ name, file }) => [`${name}/`, file.summary] as const),
      ...options,
      ...ruleNames(catalog),
    ]),
    files: true,
    tails: sections.map((section) => {
      return { behind: `${section.name}/`, words: wordsOf(optionNames(section)), files: false };
    }),
  };
}

function optionNames(section: SectionCatalog): readonly (readonly [string, string])[] {
  return [...section.allNames()].map((name) => [name, section.option(name)?.facts.summary ?? '']);
}

function ruleNames(catalog: Catalog): readonly (readonly [string, string])[] {
  return [...catalog.rules.values()].map(({ id, summary }) => [id, summary]);
}

function releasesOf(catalog: Catalog): readonly string[] {
  const releases = new Set(catalog.sections.flatMap((section) => section.releases()));
  return [...releases].sort((one, other) => compareReleases(other, one));
}

function wordsOf(words: readonly (readonly [string, string])[]): readonly Word[] {
  return words.filter(([text]) => isTypeable(text)).map(([text, about]) => ({ text, about }));
}

/** Whether every shell takes a word as it stands. A catalogue may name options that need quotes, but none does. */
function isTypeable(word: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_.,:/@%+-]*$/u.test(word);
}
