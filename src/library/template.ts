import { builtinPresets } from '../catalog/preset.ts';
import type { PresetFile } from '../catalog/preset-schema.ts';
import type { Syntax } from '../document/syntax.ts';
import { supports, template as templateLines } from '../generate/template.ts';
import { loadWriter } from '../write/writers.ts';
import { ArgumentError } from './argument-error.ts';
import { checkOptions, hint, readRelease, readSyntax } from './arguments.ts';
import type { Catalog } from './catalog-data.ts';
import { fullCatalog } from './published.ts';

/** How a template is written, and for which server. */
export interface TemplateOptions {
  /** The syntax to write; `cfg` unless given. JSON has no comments, so explanations are left out of it. */
  readonly syntax?: Syntax | undefined;
  /** Every option of each section, those that the preset does not need commented out. */
  readonly full?: boolean | undefined;
  /** The release of E-mail Server, such as `8.5.205.03`; what it does not know is left out. */
  readonly release?: string | undefined;
  /** What `loadCatalog` gave; the catalogue that comes with the program unless given. */
  readonly catalog?: Catalog | undefined;
}

/** A configuration to begin with. */
export interface Preset {
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly summary: string;
  /** The first release that it works with; absent if any does. */
  readonly release?: string;
  /** Why this release, where no page says it. */
  readonly inferred?: string;
  /** What must be done or known besides. */
  readonly notes: readonly string[];
  /** What it is derived from. */
  readonly sources: readonly string[];
}

/** The presets that come with the program, in the order in which it lists them. */
export async function presets(): Promise<readonly Preset[]> {
  return builtinPresets().map(({ preset, summary, release, inferred, notes = [], sources }) => ({
    name: preset,
    summary,
    ...(release !== undefined && { release }),
    ...(inferred !== undefined && { inferred }),
    notes,
    sources,
  }));
}

/**
 * The text of a configuration to fill in, with all that is known of its options as comments. A value that has to be
 * filled in is a placeholder of the form `${NAME}`.
 *
 * Throws an ArgumentError for a preset that there is not, for one that needs a later release, and for an option of
 * no meaning.
 */
export async function template(preset: string, options: TemplateOptions = {}): Promise<string> {
  checkOptions(options, ['syntax', 'full', 'release', 'catalog']);
  const { full = false } = options;
  if (typeof full !== 'boolean') throw new ArgumentError('full must be true or false');
  const all = builtinPresets();
  const found = find(preset, all);
  const catalog = fullCatalog(options.catalog);
  const release = readRelease(options.release) ?? catalog.newestRelease;
  if (!supports(found, release))
    throw new ArgumentError(
      `preset ${preset} needs release ${found.release} or later, and release is ${release}`,
    );
  const syntax = readSyntax(options.syntax) ?? 'cfg';
  const lines = templateLines(found, catalog, { release, full, presets: all, forYaml: syntax === 'yaml' });
  const write = await loadWriter(syntax);
  return write(lines);
}

function find(name: string, all: readonly PresetFile[]): PresetFile {
  const found = all.find(({ preset }) => preset === name);
  if (found) return found;
  const names = all.map(({ preset }) => preset);
  const meant = typeof name === 'string' ? hint(name, names) : '';
  throw new ArgumentError(`no preset is called ${String(name)}${meant || `; there are ${names.join(', ')}`}`);
}
