import type { Condition, Facts, Test } from './condition.ts';
import { evaluate } from './evaluate.ts';

/** The options that a condition speaks of, in its order, each once. */
export function mentions(condition: Condition): readonly string[] {
  const options = new Set<string>();
  for (const { option, matcher } of tests(condition)) {
    options.add(option);
    if ((matcher.op === 'above' || matcher.op === 'below') && 'option' in matcher.than)
      options.add(matcher.than.option);
  }
  return [...options];
}

/** The tests that a condition consists of. */
export function tests(condition: Condition): readonly Test[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(tests);
    case 'not':
    case 'named':
      return tests(condition.of);
    case 'test':
      return [condition];
  }
}

/**
 * The options that make a condition what it is: of a true `any` those of its first true part, of a false `all`
 * those of its false parts. A condition that is unknown has none.
 */
export function deciding(condition: Condition, facts: Facts): readonly string[] {
  const truth = evaluate(condition, facts);
  return truth === undefined ? [] : [...new Set(decisive(condition, facts, truth))];
}

function decisive(condition: Condition, facts: Facts, truth: boolean): readonly string[] {
  switch (condition.op) {
    case 'test':
      return mentions(condition);
    case 'named':
      return decisive(condition.of, facts, truth);
    case 'not':
      return decisive(condition.of, facts, !truth);
    case 'all':
      return condition.of
        .filter((part) => evaluate(part, facts) === truth)
        .flatMap((part) => decisive(part, facts, truth));
    case 'any': {
      if (!truth) return nearestMiss(condition.of, facts);
      const holding = condition.of.find((part) => evaluate(part, facts));
      return holding ? decisive(holding, facts, true) : [];
    }
  }
}

/** Of alternatives that all fail, the one of which most holds already; the options that it fails by. */
function nearestMiss(alternatives: readonly Condition[], facts: Facts): readonly string[] {
  const nearest = alternatives.reduce((best, other) =>
    holdingParts(other, facts) > holdingParts(best, facts) ? other : best,
  );
  return decisive(nearest, facts, false);
}

function holdingParts(condition: Condition, facts: Facts): number {
  if (condition.op === 'named') return holdingParts(condition.of, facts);
  return condition.op === 'all' ? condition.of.filter((part) => evaluate(part, facts)).length : 0;
}
