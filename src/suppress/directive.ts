import type { Comment } from '../document/comment.ts';
import type { ConfigDocument } from '../document/document.ts';
import { type Span, span } from '../source/span.ts';
import { DIRECTIVES, type DirectiveType, nearestDirective } from './directive-names.ts';
import { misreadAlone, misreadDirective, misreadRule, misreadValue } from './misreading.ts';

/** A comment that keeps findings out of the report, or ends another that does. */
export interface Directive {
  readonly type: DirectiveType;
  /** The rules that it names and the catalogue knows; with `isForAll` none, and every rule is meant. */
  readonly rules: readonly string[];
  readonly isForAll: boolean;
  readonly reason?: string;
  /** Of the words that are ours. */
  readonly span: Span;
  /** The offset behind the comment. */
  readonly end: number;
}

/** What is wrong with a comment that was meant to be a directive. It is in no sentence: people put anything there. */
export interface Misreading {
  readonly message: string;
  readonly help: string;
  readonly span: Span;
}

/** The ids of the rules that the catalogue knows. */
export type RuleIds = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;

export interface Directives {
  readonly directives: readonly Directive[];
  readonly misreadings: readonly Misreading[];
}

const NAME = /smtp[-_ ]?lint/i;
/** What is meant to be a directive, be it well written or not. */
const MEANT =
  /^[#;\s]*smtp[-_ ]?lint(?:[\s:=_-]*(?:dis|en)able|[:=_-][\s:=_-]*(?:ignore|suppress))(?![a-z])/i;
const HYPHENED = /^[#;\s]*smtp[-_]?lint[-_:]([a-z_-]+)/i;
const FORM = /^[#;\s]*smtp-lint-((?:dis|en)able(?:-[a-z]+)*)(?=[\s:]|$):?(.*)$/s;

/** What a reason follows. A comment of XML cannot hold two hyphens. */
export function hyphensOf({ syntax }: Pick<ConfigDocument, 'syntax'>): '-' | '--' {
  return syntax === 'xml' ? '-' : '--';
}

const NAMED = /^[#;\s]*smtp[-_ ]?lint(?:-(?:dis|en)able)?/i;

/** Whether there may be a directive in a document: without the name of the program there is none. */
export function mayHoldDirectives({ source }: ConfigDocument): boolean {
  return namesProgram(source.text);
}

export function namesProgram(text: string): boolean {
  return NAME.test(text);
}

/** The directives among the comments of a document, in source order. */
export function readDirectives(document: ConfigDocument, known: RuleIds): Directives {
  const directives: Directive[] = [];
  if (!mayHoldDirectives(document)) return { directives, misreadings: [] };
  const misreadings = [...misreadValues(document)];
  for (const comment of document.comments()) {
    if (!isMeant(comment.text)) continue;
    const { directive, misreading } = readComment(comment, document, known);
    if (directive) directives.push(directive);
    if (misreading) misreadings.push(misreading);
  }
  return { directives, misreadings };
}

function isMeant(comment: string): boolean {
  if (MEANT.test(comment)) return true;
  const [, word = ''] = HYPHENED.exec(comment) ?? [];
  return word !== '' && nearestDirective(word) !== undefined;
}

/** In a .cfg what looks like a comment behind a value is a part of it. */
function misreadValues({ syntax, configurations }: ConfigDocument): readonly Misreading[] {
  if (syntax !== 'cfg') return [];
  const entries = configurations.flatMap(({ sections }) => sections.flatMap((section) => section.entries));
  return entries.filter(({ value }) => endsInDirective(value)).map(({ nameSpan }) => misreadValue(nameSpan));
}

function endsInDirective(value: string): boolean {
  const at = value.search(/(?:^|\s)[#;]\s*smtp-lint/i);
  return at !== -1 && isMeant(value.slice(at).trim());
}

interface ReadComment {
  readonly directive?: Directive;
  readonly misreading?: Misreading;
}

function readComment(comment: Comment, document: ConfigDocument, known: RuleIds): ReadComment {
  const { start, end, text, textStart } = comment;
  // No further than the words that are ours: people put anything behind them.
  const upTo = (length: number) => span(start, textStart + length);
  const whole = upTo(NAMED.exec(text)?.[0].length ?? 0);
  const [, word = '', rest = ''] = FORM.exec(text) ?? [];
  const type = DIRECTIVES.find((one) => one === word);
  const hyphens = hyphensOf(document);
  if (!type) return { misreading: misreadDirective(text, whole, hyphens) };
  if (type === 'disable-line' && isAlone(comment, document))
    return { misreading: misreadAlone(document.syntax, whole) };
  const dashes = (hyphens === '-' ? /(?:^|\s)--?(?=\s|$)/ : /(?:^|\s)--(?=\s|$)/).exec(rest);
  const words = rest
    .slice(0, dashes?.index)
    .split(/[\s,]+/)
    .filter((one) => one !== '');
  const reason = dashes ? rest.slice(dashes.index + dashes[0].length).trim() : '';
  const directive = {
    type,
    rules: [...new Set(words)].filter((one) => known.has(one)),
    isForAll: words.length === 0,
    ...(reason !== '' && { reason }),
    span: upTo(endOfIds(text, text.length - rest.length, words, known)),
    end,
  };
  const unknown = words.find((one) => !known.has(one));
  if (unknown === undefined) return { directive };
  return { directive, misreading: misreadRule(unknown, dashes !== null, known, directive.span, hyphens) };
}

/** Where the ids end that the catalogue knows and that stand before any other word. */
function endOfIds(text: string, from: number, words: readonly string[], known: RuleIds): number {
  let end = from;
  for (const word of words) {
    if (!known.has(word)) break;
    end = text.indexOf(word, end) + word.length;
  }
  return end;
}

function isAlone({ start, end }: Comment, { source }: ConfigDocument): boolean {
  const before = source.text.slice(source.lineSpan(source.position(start).line).start, start);
  // Behind a comment of XML something may stand.
  const behind = source.text.slice(end, source.lineSpan(source.position(end).line).end);
  return (before + behind).trim() === '';
}
