import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import type { Comment } from './comment.ts';
import type { ConfigDocument, Problem, Syntax } from './document.ts';
import { onePerLine } from './one-per-line.ts';
import { readShape } from './shapes.ts';
import type { Tree } from './tree.ts';

/** How deep a file may nest. A configuration needs four levels; the parsers' own stacks end at some thousands. */
export const DEPTH = 500;

/** The document of what a parser made of a file: its tree, and what it could not read. */
export function toDocument(
  source: SourceFile,
  syntax: Syntax,
  root: Tree | undefined,
  found: readonly Problem[],
  comments: () => readonly Comment[] = () => [],
): ConfigDocument {
  const { configurations, problems, structure, incomplete } = readShape(root, source.text.length);
  return {
    source,
    syntax,
    configurations,
    problems: [...onePerLine(found, source), ...problems].sort((a, b) => a.span.start - b.span.start),
    structure: [...structure].sort((a, b) => a.start - b.start),
    comments,
    incomplete: incomplete || found.some((problem) => !problem.isLocal),
  };
}

/** The document of a file that no parser is shown, for its depth would exhaust the stack. */
export function tooDeep(source: SourceFile, syntax: Syntax, span: Span): ConfigDocument {
  return toDocument(source, syntax, undefined, [
    { message: `the file nests deeper than ${DEPTH} levels`, span },
  ]);
}
