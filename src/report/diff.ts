import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import { printable } from './printable.ts';
import { RenderedLine } from './rendered-line.ts';

/** A text of a file, and the parts of it that may be shown. */
export interface Version {
  readonly source: SourceFile;
  readonly visible: readonly Span[];
}

/**
 * A unified diff for people: what may not be shown is `***`, so no program can apply it. Lines that differ in hidden
 * parts only are told as changed.
 */
export function unifiedDiff(before: Version, after: Version): string {
  const path = printable(before.source.path);
  const texts = [before, after].map(({ source }) => withLf(source.text)) as [string, string];
  const patch = structuredPatch(path, path, ...texts, undefined, undefined, { context: 3 });
  const hunks = patch.hunks.map((hunk) => {
    let [oldLine, newLine] = [hunk.oldStart, hunk.newStart];
    const lines = hunk.lines.map((line) => {
      switch (line[0]) {
        case '-':
          return `-${shown(before, oldLine++)}`;
        case '+':
          return `+${shown(after, newLine++)}`;
        case ' ':
          newLine++;
          return ` ${shown(before, oldLine++)}`;
        default:
          return line;
      }
    });
    return { ...hunk, lines };
  });
  return formatPatch({ ...patch, hunks }, FILE_HEADERS_ONLY);
}

function shown({ source, visible }: Version, line: number): string {
  const span = source.lineSpan(line);
  return new RenderedLine(source, span, span.start, visible).text;
}

function withLf(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
