import type { Comment } from '../document/comment.ts';
import type { ConfigDocument } from '../document/document.ts';
import { type Span, span } from '../source/span.ts';
import { nearest } from '../values/nearest.ts';

export const DIRECTIVES = ['disable-next-line', 'disable-line', 'disable', 'enable', 'disable-file'] as const;
export type DirectiveType = (typeof DIRECTIVES)[number];

/** A comment that keeps findings out of the report, or ends another that does. */
export interface Directive {
  readonly type: DirectiveType;
  /** The rules that it names and the catalogue knows; with `isForAll` none, and every rule is meant. */
  readonly rules: readonly string[];
  readonly isForAll: boolean;
  readonly reason?: string;
  readonly span: Span;
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

/** What is meant to be a directive, be it well written or not. */
const MEANT = /smtp-lint[\s:_-]*(?:dis|en)able(?![a-z])/;
const COMMENT = new RegExp(`^[#;\\s]*${MEANT.source}`);
const FORM = /^[#;\s]*smtp-lint-((?:dis|en)able(?:-[a-z]+)*)(?=[\s:]|$):?(.*)$/s;

const HELP = 'Write smtp-lint-disable-next-line, the ids of rules, -- and the reason.';

/** The directives among the comments of a document, in source order. */
export function readDirectives(document: ConfigDocument, known: RuleIds): Directives {
  const directives: Directive[] = [];
  const misreadings: Misreading[] = [];
  if (!MEANT.test(document.source.text)) return { directives, misreadings };
  for (const comment of document.comments()) {
    if (!COMMENT.test(comment.text)) continue;
    const { directive, misreading } = readComment(comment, known);
    if (directive) directives.push(directive);
    if (misreading) misreadings.push(misreading);
  }
  return { directives, misreadings };
}

interface ReadComment {
  readonly directive?: Directive;
  readonly misreading?: Misreading;
}

function readComment({ start, text }: Comment, known: RuleIds): ReadComment {
  const whole = span(start, start + 1 + text.trimEnd().length);
  const [, word = '', rest = ''] = FORM.exec(text) ?? [];
  const type = DIRECTIVES.find((one) => one === word);
  if (!type) {
    const meant = nearest(word, DIRECTIVES);
    const help = meant ? `Did you mean smtp-lint-${meant}?` : HELP;
    return { misreading: { message: 'this comment suppresses nothing.', help, span: whole } };
  }
  const dashes = /(?:^|\s)--(?=\s|$)/.exec(rest);
  const words = rest
    .slice(0, dashes?.index)
    .split(/[\s,]+/)
    .filter((one) => one !== '');
  const rules = words.filter((one) => known.has(one));
  const reason = dashes ? rest.slice(dashes.index + dashes[0].length).trim() : '';
  const directive = {
    type,
    rules,
    isForAll: words.length === 0,
    ...(reason !== '' && { reason }),
    span: whole,
  };
  const unknown = words.find((one) => !known.has(one));
  return unknown === undefined
    ? { directive }
    : { directive, misreading: misreadRule(unknown, known, whole) };
}

function misreadRule(word: string, known: RuleIds, span: Span): Misreading {
  const meant = nearest(word, known.keys());
  const help = meant ? `Did you mean ${meant}?` : `${HELP} smtp-lint explain lists the rules.`;
  return { message: 'this comment names a rule that does not exist.', help, span };
}
