import fc from 'fast-check';
import type { Syntax } from '../../src/document/syntax.ts';
import { decode, type Encoding } from '../../src/source/decode.ts';
import { encode } from '../../src/source/encode.ts';
import { CORPUS } from './corpus.ts';
import { GRAMMARS } from './syntaxes.ts';

/** Texts made of the pieces of a syntax, and some of any characters. */
export function piecedText(syntax: Syntax): fc.Arbitrary<string> {
  const pieces = fc
    .array(fc.constantFrom(...GRAMMARS[syntax].pieces), { maxLength: 40 })
    .map((parts) => parts.join(''));
  return fc.oneof({ weight: 4, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) });
}

/** A change of a text. Places are taken modulo its length. */
type Change =
  | { readonly type: 'delete'; readonly at: number; readonly length: number }
  | { readonly type: 'insert'; readonly at: number; readonly piece: string }
  | { readonly type: 'repeat line' | 'swap lines' | 'drop line'; readonly at: number; readonly other: number }
  | { readonly type: 'splice'; readonly at: number; readonly other: number; readonly from: string };

const place = fc.noBias(fc.nat({ max: 999_999 }));

function change(syntax: Syntax): fc.Arbitrary<Change> {
  const corpus = corpusOf(syntax);
  return fc.oneof(
    fc.record({ type: fc.constant('delete' as const), at: place, length: fc.integer({ min: 1, max: 8 }) }),
    fc.record({
      type: fc.constant('insert' as const),
      at: place,
      piece: fc.constantFrom(...GRAMMARS[syntax].pieces),
    }),
    fc.record({
      type: fc.constantFrom('repeat line' as const, 'swap lines' as const, 'drop line' as const),
      at: place,
      other: place,
    }),
    fc.record({
      type: fc.constant('splice' as const),
      at: place,
      other: place,
      from: fc.constantFrom(...corpus),
    }),
  );
}

function apply(text: string, change: Change): string {
  const at = change.at % (text.length + 1);
  switch (change.type) {
    case 'delete':
      return text.slice(0, at) + text.slice(at + change.length);
    case 'insert':
      return text.slice(0, at) + change.piece + text.slice(at);
    case 'splice':
      return text.slice(0, at) + change.from.slice(change.other % (change.from.length + 1));
    default: {
      // With their line breaks.
      const lines = text.split(/(?<=\n)/);
      const one = change.at % lines.length;
      const other = change.other % lines.length;
      const line = lines[one] ?? '';
      if (change.type === 'drop line') lines.splice(one, 1);
      else if (change.type === 'repeat line') lines.splice(other, 0, line);
      else [lines[one], lines[other]] = [lines[other] ?? '', line];
      return lines.join('');
    }
  }
}

function corpusOf(syntax: Syntax): readonly string[] {
  return CORPUS.get(syntax) ?? [];
}

/** Examples with a few changes, or with none. */
export function mutatedText(syntax: Syntax, changes = 5): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...corpusOf(syntax)), fc.array(change(syntax), { maxLength: changes }))
    .map(([text, changes]) => changes.reduce(apply, text));
}

/** Any text that may be given for a file of a syntax. */
export function anyText(syntax: Syntax): fc.Arbitrary<string> {
  return fc.oneof(piecedText(syntax), { weight: 2, arbitrary: mutatedText(syntax) });
}

/** Bytes in any encoding, and some that are of none. */
export function anyBytes(syntax: Syntax): fc.Arbitrary<Uint8Array> {
  const encoding = fc.constantFrom<Encoding>('utf-8', 'utf-8', 'utf-16le', 'utf-16be', 'windows-1252');
  const flips = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { maxLength: 3 });
  const encoded = fc
    .tuple(anyText(syntax), encoding, fc.boolean(), flips, fc.boolean())
    .map(([text, encoding, hasMark, flips, isCut]) => {
      const bytes =
        encode(text, encoding, hasMark) ?? encode(text.replace(/\p{Surrogate}/gu, ''), 'utf-8', hasMark);
      const changed = new Uint8Array(bytes ?? []);
      for (const [at, byte] of flips) if (changed.length > 0) changed[at % changed.length] = byte;
      return isCut && flips.length > 0 ? changed.subarray(0, changed.length - 1) : changed;
    });
  const any = fc.uint8Array({ maxLength: 60 });
  const marked = any.map((bytes) => Uint8Array.from([0xff, 0xfe, ...bytes]));
  return fc.oneof({ weight: 8, arbitrary: encoded }, any, marked);
}

/** What is read of them. */
export function decodedText(syntax: Syntax): fc.Arbitrary<string> {
  return anyBytes(syntax).map((bytes) => decode(bytes).text);
}
