import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import type { Comment } from './comment.ts';
import type { ConfigDocument } from './document.ts';
import { onePerLine } from './one-per-line.ts';
import { DEPTH } from './parsed.ts';
import { readApplications } from './xml-applications.ts';
import { type ParsedXml, parseXml } from './xml-parse.ts';

/**
 * Reads Configuration XML: applications with their options as `list_pair` and `str_pair`. Other objects are left alone.
 */
export function readXml(source: SourceFile): ConfigDocument {
  const { text } = source;
  const parsed = parseXml(text);
  const { configurations, missing, ...found } = readApplications(parsed.children, text);
  const faults = [...parsed.problems, ...depthProblems(parsed)];
  // Most files that end in .xml have nothing to do with a configuration, be they broken or not.
  const isAboutOptions = text.includes('list_pair') || text.includes('CfgApplication');
  return {
    source,
    syntax: 'xml',
    configurations,
    problems: [...onePerLine(faults, source), ...found.problems].sort(
      (one, other) => one.span.start - other.span.start,
    ),
    structure: [...found.structure].sort((one, other) => one.start - other.start),
    comments: () => commentsOf(parsed, text),
    incomplete:
      found.incomplete ||
      missing !== undefined ||
      (isAboutOptions && faults.some((problem) => !problem.isLocal)),
    ...(missing && { missing }),
  };
}

function depthProblems({ tooDeepAt }: ParsedXml) {
  if (tooDeepAt === undefined) return [];
  return [
    {
      message: `the file nests deeper than ${DEPTH} levels`,
      span: span(tooDeepAt, tooDeepAt + 1),
      isLocal: false,
    },
  ];
}

function commentsOf({ comments }: ParsedXml, text: string): readonly Comment[] {
  return comments.map(({ span: { start, end }, contents }: { span: Span; contents: Span }) => {
    return { start, end, text: text.slice(contents.start, contents.end), textStart: contents.start };
  });
}
