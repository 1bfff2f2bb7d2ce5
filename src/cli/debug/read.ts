import { guessSyntax, syntaxOf } from '../../document/choose-syntax.ts';
import type { ConfigDocument } from '../../document/document.ts';
import type { Syntax } from '../../document/syntax.ts';
import { count } from '../../report/words.ts';
import { decode } from '../../source/decode.ts';
import type { Debug } from './debug.ts';

/** Tells how the bytes of a file were read. */
export function debugRead(
  debug: Debug,
  { document, bytes }: { readonly document: ConfigDocument; readonly bytes: Uint8Array },
  flag: Syntax | undefined,
): void {
  const { encoding, byteOrderMark } = decode(bytes);
  debug(`${document.source.path}: ${encoding}${byteOrderMark ? ' with a byte order mark' : ''}`);
  debugDocument(debug, document, flag && 'as --syntax says');
}

/** Tells what was read. Of what stands in a file only numbers are told, and of its length nothing. */
export function debugDocument(debug: Debug, document: ConfigDocument, why: string | undefined): void {
  const { source, syntax, configurations, problems, incomplete } = document;
  const sections = configurations.flatMap((configuration) => configuration.sections);
  const options = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  const path = source.path;
  debug(`${path}: read as ${syntax}, ${why ?? whySyntax(path, source.text)}`);
  const counted = [
    ...(configurations.length === 1 ? [] : [count(configurations.length, 'application')]),
    count(sections.length, 'section'),
    count(options, 'option'),
    count(problems.length, 'problem'),
  ];
  debug(`${path}: ${counted.join(', ')}${incomplete ? '; a part may be missing' : ''}`);
}

function whySyntax(path: string, text: string): string {
  if (syntaxOf(path) !== undefined) return 'by its extension';
  return `by its first line, which looks like ${guessSyntax(text)}`;
}
