import type { Mutant } from './mutants.ts';

/** One mutant of each of so many options, rules and presets, chosen by the seed. */
export function sample(mutants: readonly Mutant[], seed: number, count: number): readonly Mutant[] {
  const groups = new Map<string, Mutant[]>();
  for (const mutant of mutants) groups.set(mutant.target, [...(groups.get(mutant.target) ?? []), mutant]);
  let state = seed;
  const pick = <Item>(items: Item[]): Item[] => {
    // The linear congruential generator of Numerical Recipes: any will do that is the same on every machine.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return items.splice((state >>> 8) % items.length, 1);
  };
  const left = [...groups.values()];
  const chosen: Mutant[] = [];
  while (left.length > 0 && chosen.length < count) chosen.push(...pick(left).flatMap((group) => pick(group)));
  return chosen;
}
