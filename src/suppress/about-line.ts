import type { ConfigDocument } from '../document/document.ts';
import { type RuleIds, readDirectives } from './directive.ts';
import { LineDirectives } from './line-directives.ts';

/** Tells of a place in a document whether a comment is about its line, which would be about another one without it. */
export function aboutLine(document: ConfigDocument, known: RuleIds): (offset: number) => boolean {
  let lines: LineDirectives | undefined;
  return (offset) => {
    lines ??= new LineDirectives(document, readDirectives(document, known).directives);
    return lines.at(offset) !== undefined;
  };
}
