import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import { RenderedLine } from './rendered-line.ts';

/** A place to underline, with what to write beside it. */
export interface Mark {
  readonly span: Span;
  readonly label: string;
  readonly isMain: boolean;
}

/** One line of a frame: a line of the file, a mark below it, or a gap between distant lines. Columns from 0. */
export type FrameLine =
  | { readonly type: 'source'; readonly line: number; readonly text: string }
  | { readonly type: 'mark'; readonly indent: number; readonly length: number; readonly mark: Mark }
  | { readonly type: 'gap' };

/** How much of a long line is shown, in characters. */
const WIDTH = 100;

/**
 * The lines of the marks with the marks below them, in the order of the file. Of each line only what `visible`
 * covers is shown, with the punctuation between. Empty where the main line would show nothing.
 */
export function frame(
  source: SourceFile,
  marks: readonly Mark[],
  visible: readonly Span[],
): readonly FrameLine[] {
  const byLine = new Map<number, Mark[]>();
  for (const mark of [...marks].sort((one, other) => one.span.start - other.span.start)) {
    const { line } = source.position(mark.span.start);
    const marksOfLine = byLine.get(line);
    if (marksOfLine) marksOfLine.push(mark);
    else byLine.set(line, [mark]);
  }
  const lines: FrameLine[] = [];
  let previous: number | undefined;
  for (const [line, marksOfLine] of byLine) {
    const own = frameLine(source, line, marksOfLine, visible);
    if (own.length === 0 && marksOfLine.some((mark) => mark.isMain)) return [];
    if (previous !== undefined && line > previous + 1) lines.push({ type: 'gap' });
    previous = line;
    lines.push(...own);
  }
  return lines;
}

function frameLine(
  source: SourceFile,
  line: number,
  marks: readonly Mark[],
  visible: readonly Span[],
): FrameLine[] {
  const span = source.lineSpan(line);
  const main = marks.find((mark) => mark.isMain) ?? (marks[0] as Mark);
  const rendered = new RenderedLine(source, span, main.span.start, visible);
  if (!rendered.showsSomething) return [];
  const surplus = Math.max(0, rendered.text.length - WIDTH);
  const from = Math.max(0, Math.min(rendered.column(main.span.start) - 40, surplus));
  const head = from > 0 ? '…' : '';
  const tail = from < surplus ? '…' : '';
  const text = head + rendered.text.slice(from, from + WIDTH) + tail;
  const lines: FrameLine[] = [{ type: 'source', line, text: text.trimEnd() }];
  for (const mark of marks) {
    const indent = rendered.column(mark.span.start) - from + head.length;
    const end = Math.min(
      rendered.column(Math.min(mark.span.end, span.end)) - from + head.length,
      text.length,
    );
    if (indent >= 0 && indent <= text.length)
      lines.push({ type: 'mark', indent, length: Math.max(1, end - indent), mark });
  }
  return lines;
}
