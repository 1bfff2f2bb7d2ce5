import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import { atMost } from '../text/at-most.ts';
import { UserError } from './user-error.ts';

/** As many places as help; the rest is counted. */
const MOST = 20;

/** The error of a command that cannot do its work on a file, with the places that stand in the way. */
export function refuse(
  what: string,
  source: SourceFile,
  places: readonly { readonly message: string; readonly span: Span }[],
): UserError {
  const lines = places.map(({ message, span }) => {
    const { line, column } = source.position(span.start);
    return `${source.path}:${line}:${column}: ${message}`;
  });
  return new UserError(`${source.path} ${what}`, atMost(lines, MOST));
}
