import { type Span, span } from '../source/span.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import { isSecretName } from './secret-name.ts';

/** A secret within a text, and what to name its placeholder after. */
export interface Passage extends Span {
  /** The name that the text itself gives it. */
  readonly name?: string;
  /** What it is of the text. */
  readonly what?: 'KEY' | 'PASSWORD' | 'QUERY' | 'TOKEN';
  /** Only its looks tell that it is one. */
  readonly isGuess?: boolean;
}

/** A longer text is no value that a person wrote, and is not searched. */
export const LONGEST = 20_000;

/** The secrets within a text that is none itself: credentials and queries of URLs, and settings such as `pwd=x`. */
export function secretPassages(text: string): readonly Passage[] {
  if (text.length > LONGEST) return [span(0, text.length)];
  const passages = [...urlPassages(text), ...argumentPassages(text), ...settingPassages(text, /[;&]/)];
  return passages.filter(({ start, end }) => end > start && !isPlaceholder(text.slice(start, end).trim()));
}

/** `scheme://user:password@host`, the same without a scheme, a long token in the place of the user, and queries. */
function* urlPassages(text: string): Generator<Passage> {
  if (text.includes('://')) {
    yield* matches(text, /:\/\/[^\s:@/]*:(.+)@/dg, 'PASSWORD');
    yield* matches(text, /:\/\/([^\s:@/]{16,})@/dg, 'TOKEN');
    yield* matches(text, /:\/\/[^\s?]*\?([^\s"']+)/dg, 'QUERY');
  }
  if (text.includes('@')) {
    const pattern =
      /(?<![^\s"'<(,;=])(?!(?:mailto|sips?|\w+:\w+):\/?|[A-Za-z]:\\)[^\s:@/"'<(,;=]+:([^\s@/]\S*)@/dg;
    yield* matches(text, pattern, 'PASSWORD');
    yield* matches(text, /[^\s:@/]@[\w.-]+\.\w+:(?!\d{1,5}(?:\s|$))([^\s/]+)(?=\s|$)/dg, 'PASSWORD');
  }
  yield* matches(text, /\b(?:bearer|basic)\s+(?=\S*[\d=]|\S{20})([^\s"']{6,})/dgi, 'TOKEN');
  yield* matches(text, /\b(?:Bearer|Basic)\s+(?=\S*[a-z][A-Z])([^\s"']{6,})/dg, 'TOKEN');
  yield* matches(text, /^\s*(?:bearer|basic)\s+(?!auth)(\S{8,})\s*$/dgi, 'TOKEN');
  yield* matches(text, /(-----BEGIN [A-Z ]*KEY-----.*)/dgs, 'KEY');
}

/** The arguments of a command: `-u user:password` and `--password x`. */
function* argumentPassages(text: string): Generator<Passage> {
  if (!text.includes('-')) return;
  yield* matches(text, /(?<!\S)(?:-u|--user)[\s=]+[^\s:]+:(\S+)/dg, 'PASSWORD');
  for (const { 1: name = '', indices } of text.matchAll(/(?<!\S)--?([\w-]{1,80})\s+(?!-)(\S+)/dg)) {
    const [start, end] = indices?.[2] ?? [0, 0];
    if (isSecretName(name)) yield { ...span(start, end), name };
  }
}

/** Where `name = value` or `name: value` stands within a text and the name is that of a secret: up to where it ends. */
export function* settingPassages(text: string, end: RegExp): Generator<Passage> {
  const pattern = /([\w.-]{1,80})["']?[^\S\r\n]*[=:](?!\/\/)[^\S\r\n]*/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [whole, name = ''] = match;
    if (!isSecretName(name)) continue;
    const start = match.index + whole.length;
    const [quoted = ''] = /^(?:"[^"]*"|'[^']*'|\{[^}]*\})/.exec(text.slice(start)) ?? [];
    const length = text.slice(start + quoted.length).search(end);
    const stop = length === -1 ? text.length : start + quoted.length + length;
    yield { ...span(start, stop), name };
    pattern.lastIndex = Math.max(stop, start);
  }
}

function* matches(text: string, pattern: RegExp, what: Passage['what'] & string): Generator<Passage> {
  for (const { indices } of text.matchAll(pattern)) {
    const [start, end] = indices?.[1] ?? [0, 0];
    yield { start, end, what };
  }
}
