import type { Catalog } from '../catalog/catalog.ts';
import type { ConfigDocument } from '../document/document.ts';
import { resolve } from '../effective/effective-config.ts';
import { shownPlaces } from '../effective/visible.ts';
import type { Span } from '../source/span.ts';
import { atMost } from '../text/at-most.ts';
import { UserError } from './user-error.ts';

/** As many places as help; the rest is counted. */
const MOST = 20;

/** The error of a command that cannot do its work on a file, with the places that stand in the way. */
export function refuse(
  what: string,
  document: ConfigDocument,
  catalog: Catalog,
  places: readonly { readonly message: string; readonly span: Span }[],
): UserError {
  const { source } = document;
  const { move } = shownPlaces(resolve(document, catalog));
  // A reader that stumbled may have done so within a secret; otherwise names and values are where they are said to be.
  const startOf = (span: Span) => (document.problems.length > 0 ? move(span) : span).start;
  const lines = places.map(({ message, span }) => {
    const { line, column } = source.position(startOf(span));
    return `${source.path}:${line}:${column}: ${message}`;
  });
  return new UserError(`${source.path} ${what}`, atMost(lines, MOST));
}
