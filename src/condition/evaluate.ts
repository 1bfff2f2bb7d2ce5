import { hostOfHttpUrl, isWithin, looksLikeUrl } from '../values/host-name.ts';
import type { Value } from '../values/value.ts';
import type { Condition, Facts, Limit, Matcher, Test, Truth } from './condition.ts';

/** Kleene's three values: a condition over something unknown is unknown, unless the rest decides it. */
export function evaluate(condition: Condition, facts: Facts): Truth {
  switch (condition.op) {
    case 'all':
      return every(condition.of, facts, true);
    case 'any':
      return every(condition.of, facts, false);
    case 'not':
      return negate(evaluate(condition.of, facts));
    case 'named':
      return facts.holds ? facts.holds(condition) : evaluate(condition.of, facts);
    case 'test':
      return evaluateTest(condition, facts);
  }
}

/** `all` goes on while parts are true, `any` while they are false. */
function every(parts: readonly Condition[], facts: Facts, wanted: boolean): Truth {
  let unknown = false;
  for (const part of parts) {
    const truth = evaluate(part, facts);
    if (truth === !wanted) return !wanted;
    if (truth === undefined) unknown = true;
  }
  return unknown ? undefined : wanted;
}

function negate(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function evaluateTest({ option, optionNumber, matcher }: Test, facts: Facts): Truth {
  const fact = facts.factOf && optionNumber !== undefined ? facts.factOf(optionNumber) : facts.fact(option);
  if (matcher.op === 'set') return fact.isSet === undefined ? undefined : fact.isSet === matcher.set;
  if (!fact.known) return undefined;
  return matches(fact.value, matcher, facts);
}

function matches(value: Value | undefined, matcher: Exclude<Matcher, { op: 'set' }>, facts: Facts): Truth {
  switch (matcher.op) {
    case 'is':
      return value !== undefined && matcher.values.includes(value);
    case 'isNot':
      return value === undefined || !matcher.values.includes(value);
    case 'includes':
      return Array.isArray(value) && value.some((word) => matcher.words.includes(word.toUpperCase()));
    case 'contains':
      return typeof value === 'string' && value.toLowerCase().includes(matcher.text);
    case 'above':
    case 'below':
      return compare(value, matcher, facts);
    case 'hostWithin':
      return typeof value === 'string' && isWithin(value, matcher.domains);
    case 'urlHostWithin':
      return typeof value === 'string' && isWithin(hostOfHttpUrl(value) ?? '', matcher.domains);
    case 'hostIs':
      return typeof value === 'string' && value.toLowerCase().replace(/\.$/, '') === matcher.host;
    case 'isUrl':
      if (typeof value !== 'string') return false;
      return matcher.scheme === 'http' ? hostOfHttpUrl(value) !== undefined : looksLikeUrl(value);
    case 'namesSection':
      return typeof value === 'string' && facts.hasSection(matcher.prefix + value);
  }
}

function compare(
  value: Value | undefined,
  { op, than }: { op: 'above' | 'below'; than: Limit },
  facts: Facts,
): Truth {
  let limit: Value | undefined;
  if ('option' in than) {
    const other = facts.fact(than.option);
    if (!other.known) return undefined;
    limit = other.value;
  } else {
    limit = than.value;
  }
  if (typeof value !== 'number' || typeof limit !== 'number') return false;
  return op === 'above' ? value > limit : value < limit;
}
