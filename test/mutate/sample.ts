import type { Mutant } from './mutants.ts';

/** One mutant of each target, chosen by the seed. */
export function sample(mutants: readonly Mutant[], seed: number): readonly Mutant[] {
  const groups = new Map<string, Mutant[]>();
  for (const mutant of mutants) groups.set(mutant.target, [...(groups.get(mutant.target) ?? []), mutant]);
  let state = seed;
  return [...groups.values()].flatMap((group) => {
    // The linear congruential generator of Numerical Recipes: any will do that is the same on every machine.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const at = (state >>> 8) % group.length;
    return group.slice(at, at + 1);
  });
}
