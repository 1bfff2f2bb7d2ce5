import { enumerate } from '../text/enumerate.ts';
import type { Condition, Matcher } from './condition.ts';

/** A condition in words, to stand after "when". Named conditions are told by their meaning unless spelled out. */
export function describe(condition: Condition, style: 'short' | 'spelled-out' = 'short'): string {
  switch (condition.op) {
    case 'named':
      return style === 'short' ? condition.meaning : describe(condition.of, 'short');
    case 'test':
      return `${condition.option} ${describeMatcher(condition.matcher)}`;
    case 'not':
      return `not (${describe(condition.of, style)})`;
    case 'all':
      return condition.of.map((part) => group(part, 'any', style)).join(' and ');
    case 'any':
      return condition.of.map((part) => describe(part, style)).join(', or ');
  }
}

function group(part: Condition, grouped: Condition['op'], style: 'short' | 'spelled-out'): string {
  const text = describe(part, style);
  const spelledOut = part.op === 'named' && style === 'spelled-out' ? part.of : part;
  return spelledOut.op === grouped ? `(${text})` : text;
}

function describeMatcher(matcher: Matcher): string {
  switch (matcher.op) {
    case 'is':
      return `is ${alternatives(matcher.texts)}`;
    case 'isNot':
      return `is not ${alternatives(matcher.texts)}`;
    case 'set':
      return matcher.set ? 'is set' : 'is not set';
    case 'includes':
      return `includes ${alternatives(matcher.texts)}`;
    case 'contains':
      return `contains "${matcher.text}"`;
    case 'above':
    case 'below':
      return `is ${matcher.op} ${'option' in matcher.than ? matcher.than.option : matcher.than.text}`;
    case 'hostWithin':
      return `is, or lies below, ${alternatives(matcher.domains)}`;
    case 'urlHostWithin':
      return `is a URL of a host that is, or lies below, ${alternatives(matcher.domains)}`;
    case 'hostIs':
      return `is ${matcher.host}`;
    case 'isUrl':
      return matcher.scheme === 'http' ? 'is an http or https URL' : 'is a URL';
    case 'namesSection':
      return `names a section ${matcher.prefix}… that stands in the file`;
  }
}

function alternatives(texts: readonly string[]): string {
  return enumerate(
    texts.map((text) => (text === '' ? 'empty' : text)),
    'or',
  );
}
