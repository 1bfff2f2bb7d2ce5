import type * as z from 'zod';
import { type Loaded, loadFile } from '../format/load.ts';
import { parseYamlFile } from '../format/yaml.ts';
import { SourceFile } from '../source/source-file.ts';

export type { DataPath as CatalogPath } from '../format/data-path.ts';
export type { FileProblem as CatalogProblem, LoadedFile } from '../format/load.ts';

/** Reads a catalogue file by its format. Throws nothing: all problems are returned, each with its place. */
export function loadCatalogFile<Content>(
  path: string,
  text: string,
  format: z.ZodType<Content>,
): Loaded<Content> {
  const source = new SourceFile(path, text);
  return loadFile(source, parseYamlFile(source), format);
}
