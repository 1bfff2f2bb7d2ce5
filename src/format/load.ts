import type * as z from 'zod';
import type { Problem } from '../document/document.ts';
import type { Position, SourceFile } from '../source/source-file.ts';
import { MOST_TOLD, nearestFor } from '../values/nearest.ts';
import type { DataPath } from './data-path.ts';
import { placesOf } from './places.ts';

export interface FileProblem extends Position {
  readonly path: string;
  readonly message: string;
}

/** A file that has the form it should have, and the way back from its parts to their lines. */
export interface LoadedFile<Content> {
  readonly content: Content;
  position(at: DataPath): Position;
}

export type Loaded<Content> =
  | { readonly ok: true; readonly file: LoadedFile<Content> }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** What a parser makes of a file. */
export type Parsed =
  | {
      readonly ok: true;
      /** Plain data, not checked yet. */
      readonly value: unknown;
      /** The offset of the innermost part of the path that exists: of the name in a map, of the item in a list. */
      offsetOf(path: DataPath): number;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a file of the user's by its format. Throws nothing: all problems are returned, each with its place. */
export function loadFile<Content>(
  source: SourceFile,
  parsed: Parsed,
  format: z.ZodType<Content>,
): Loaded<Content> {
  const { path } = source;
  if (!parsed.ok) {
    const problems = parsed.problems.map(({ message, span }) => {
      return { path, ...source.position(span.start), message };
    });
    return { ok: false, problems };
  }
  const position = (at: DataPath): Position => source.position(parsed.offsetOf(at));
  let result: z.ZodSafeParseResult<Content>;
  try {
    result = format.safeParse(parsed.value, { reportInput: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, problems: [{ path, line: 1, column: 1, message: 'the file nests too deeply' }] };
  }
  if (result.success) return { ok: true, file: { content: result.data, position } };
  const nearestKey = nearestFor(MOST_TOLD);
  const problems = result.error.issues
    .flatMap((issue) => placesOf(issue, format, nearestKey))
    .map(({ at, message }) => ({ path, ...position(at), message: withPath(at, message) }));
  return { ok: false, problems };
}

/** What is wrong behind the names that lead there. */
export function withPath(at: DataPath, message: string): string {
  return at.length > 0 ? `${at.map(String).join('.')}: ${message}` : message;
}
