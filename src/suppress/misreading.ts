import type { Syntax } from '../document/document.ts';
import type { Span } from '../source/span.ts';
import { nearest } from '../values/nearest.ts';
import type { Misreading, RuleIds } from './directive.ts';
import { nearestDirective } from './directive-names.ts';

const WORD = /^[#;\s]*smtp[-_ ]?lint[\s:=_-]*([a-z]+(?:[-_][a-z]+)*)/i;

/** A comment that is meant to be a directive and has the form of none. */
export function misreadDirective(text: string, span: Span, hyphens: string): Misreading {
  const [, word = ''] = WORD.exec(text) ?? [];
  const meant = nearestDirective(word);
  const advice = meant ? `Did you mean smtp-lint-${meant}?` : help(hyphens);
  return { message: 'this comment suppresses nothing.', help: advice, span };
}

/** A directive that names what is no rule. */
export function misreadRule(
  word: string,
  hasDashes: boolean,
  known: RuleIds,
  span: Span,
  hyphens: string,
): Misreading {
  const message = 'this comment names a rule that does not exist.';
  const [before = '', behind] = word.split('--', 2);
  if (behind !== undefined && (before === '' || known.has(before)))
    return { message, help: `Put a blank on both sides of ${hyphens}, which the reason follows.`, span };
  const meant = nearest(word, known.keys());
  if (meant) return { message, help: `Did you mean ${meant}?`, span };
  const advice = hasDashes
    ? 'smtp-lint explain lists the rules.'
    : `${help(hyphens)} smtp-lint explain lists the rules.`;
  return { message, help: advice, span };
}

/** A directive about the own line of a comment that has it to itself. */
export function misreadAlone(syntax: Syntax, span: Span): Misreading {
  const message = 'this comment suppresses nothing: nothing else stands on its line.';
  const write = syntax === 'cfg' ? 'That is so with every comment in this syntax: write' : 'Write';
  const help = `${write} smtp-lint-disable-next-line, which is about the line below.`;
  return { message, help, span };
}

/** A value of a .cfg that ends in what was meant to be a comment. */
export function misreadValue(span: Span): Misreading {
  const message = 'this value ends in a comment that was meant to suppress findings.';
  const help = `${OWN_LINE} Put it above the option, as smtp-lint-disable-next-line.`;
  return { message, help, span };
}

const OWN_LINE = 'In this syntax a comment has a line of its own, and anything else is a part of the value.';

function help(hyphens: string): string {
  return `Write smtp-lint-disable-next-line, the ids of rules, ${hyphens} and the reason.`;
}
