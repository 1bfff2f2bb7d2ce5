import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';

/** One mistake makes a parser stumble several times in a line: only the first stumble is told. */
export function onePerLine<Place extends { readonly span: Span }>(
  problems: readonly Place[],
  source: SourceFile,
): Place[] {
  const seen = new Set<number>();
  const first: Place[] = [];
  for (const problem of [...problems].sort((a, b) => a.span.start - b.span.start)) {
    const { line } = source.position(problem.span.start);
    if (seen.has(line)) continue;
    seen.add(line);
    first.push(problem);
  }
  return first;
}
