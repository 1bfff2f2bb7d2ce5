import { basename, dirname, extname, resolve } from 'node:path';
import type { CatalogFile } from '../catalog/schema.ts';
import { catalogsIn, type Named, rulesIn } from '../config/named.ts';
import { configFile } from '../config/schema.ts';
import { type FileProblem, loadFile, type Parsed, withPath } from '../format/load.ts';
import { decode } from '../source/decode.ts';
import { SourceFile } from '../source/source-file.ts';
import { atMost } from '../text/at-most.ts';
import { MOST_TOLD, nearestFor } from '../values/nearest.ts';
import { type Config, configOf } from './config.ts';
import { isPackage, PACKAGE_KEY } from './config-files.ts';
import { fromHere, fullPath, shownPath, workingDirectory } from './paths.ts';
import { readFile } from './read-file.ts';
import { isUserError } from './user-error.ts';

export type LoadedConfig =
  | { readonly ok: true; readonly config: Config }
  | {
      readonly ok: false;
      readonly message: string;
      /** All that is wrong with it, in lines. */
      readonly further?: readonly string[];
      /** The full paths of the catalogues that it names. */
      readonly catalogPaths: readonly string[];
    };

/** What the command line adds to every configuration. */
export interface Additions {
  readonly catalogs: readonly string[];
  /** The ids of the rules that are known without the configuration. */
  readonly rules: Iterable<string>;
}

/** Reads a configuration file, and the catalogues that it names. Throws nothing. */
export async function loadConfig(file: string, additions: Additions): Promise<LoadedConfig> {
  const path = shownPath(file);
  let text: string;
  try {
    text = decode(await readFile(file)).text;
  } catch (error) {
    if (!isUserError(error)) throw error;
    return { ok: false, message: `${path}: ${error.message}`, catalogPaths: [] };
  }
  const source = new SourceFile(path, text);
  const parsed = await parse(file, source);
  const loaded = loadFile(source, parsed, configFile);
  const value = parsed.ok ? parsed.value : undefined;
  const complain = ({ at }: Named, message: string): FileProblem => {
    const offset = parsed.ok ? parsed.offsetOf(at) : 0;
    return { path, ...source.position(offset), message: withPath(at, message) };
  };
  const directory = dirname(fullPath(file));
  const used = await readCatalogs(catalogsIn(value), directory, additions.catalogs, complain);
  const problems = [...(loaded.ok ? [] : loaded.problems), ...used.problems];
  // Where a catalogue cannot be read, its rules are not known.
  if (used.problems.length === 0) {
    const ids = used.files.flatMap(({ rules = {} }) => Object.keys(rules));
    problems.push(...unknownRules(rulesIn(value), new Set([...additions.rules, ...ids]), complain));
  }
  if (!loaded.ok || problems.length > 0) return failed(problems, path, used.paths);
  const place = {
    path,
    file: resolve(directory, basename(file)),
    directory,
    catalogs: used.files,
    catalogPaths: used.paths,
  };
  return { ok: true, config: configOf(loaded.file, place) };
}

async function parse(file: string, source: SourceFile): Promise<Parsed> {
  if (extname(file) === '.json') {
    const { parseJsonFile } = await import('../format/json.ts');
    return parseJsonFile(source, isPackage(file) ? PACKAGE_KEY : undefined);
  }
  const { parseYamlFile } = await import('../format/yaml.ts');
  const parsed = parseYamlFile(source);
  // A file with nothing in it says nothing.
  return parsed.ok ? { ...parsed, value: parsed.value ?? {} } : parsed;
}

/** The problems of the file itself in its order, then those of catalogues. */
function failed(
  problems: readonly FileProblem[],
  path: string,
  catalogPaths: readonly string[],
): LoadedConfig {
  const own = problems
    .filter((problem) => problem.path === path)
    .sort((one, other) => one.line - other.line || one.column - other.column);
  const further = problems.filter((problem) => problem.path !== path);
  const lines = [...own, ...further].map(({ path, line, column, message }) => {
    return `${path}:${line}:${column}: ${message}`;
  });
  const message = 'the configuration of smtp-lint cannot be used';
  return { ok: false, message, further: atMost(lines, MOST_TOLD), catalogPaths };
}

type ComplainOf = (named: Named, message: string) => FileProblem;

interface UsedCatalogs {
  readonly files: readonly CatalogFile[];
  /** Those of the configuration. */
  readonly paths: readonly string[];
  readonly problems: readonly FileProblem[];
}

/** Reads the catalogues of a configuration and then those of the command line, each file once. */
async function readCatalogs(
  named: readonly Named[],
  directory: string,
  further: readonly string[],
  complain: ComplainOf,
): Promise<UsedCatalogs> {
  const here = workingDirectory();
  const own = new Map(named.map((one) => [resolve(directory, one.name), one]));
  const paths = new Map([...own.keys()].map((path) => [path, fromHere(path)]));
  for (const path of further) if (!paths.has(resolve(here, path))) paths.set(resolve(here, path), path);
  const used = [...own.keys()];
  if (paths.size === 0) return { files: [], paths: used, problems: [] };
  const { checkCatalogs } = await import('./user-catalogs.ts');
  const files: CatalogFile[] = [];
  const problems: FileProblem[] = [];
  for (const [at, checked] of (await checkCatalogs([...paths.values()])).entries()) {
    const place = own.get([...paths.keys()][at] as string);
    if (checked.type === 'sound') files.push(checked.content);
    else if (checked.type === 'unsound') problems.push(...checked.problems);
    else if (place) problems.push(complain(place, `${checked.path}: ${checked.message}`));
  }
  return { files, paths: used, problems };
}

function unknownRules(
  rules: readonly Named[],
  known: ReadonlySet<string>,
  complain: ComplainOf,
): readonly FileProblem[] {
  const nearestRule = nearestFor(MOST_TOLD);
  return rules
    .filter(({ name }) => !known.has(name))
    .map((rule) => {
      const meant = nearestRule(rule.name, known);
      return complain(
        rule,
        `no rule is called so${meant ? `; did you mean ${meant}?` : ': smtp-lint explain lists them'}`,
      );
    });
}
