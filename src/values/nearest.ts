import { distance } from 'fastest-levenshtein';

/** The candidate that a slip of the pen may have meant; undefined where none is near or a tie leaves it open. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const longest = 100;
  if (text.length > longest) return undefined;
  const lower = text.toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const limit = candidate.length <= 4 ? 1 : Math.max(2, Math.floor(candidate.length / 4));
    if (Math.abs(candidate.length - text.length) > limit) continue;
    const steps = slips(lower, candidate.toLowerCase());
    if (steps > limit || steps > least) continue;
    best = steps < least ? candidate : undefined;
    least = steps;
  }
  return best;
}

/** The same for the first so many texts; for further ones nothing is looked for, since nobody reads so many. */
export function nearestFor(most: number): typeof nearest {
  let left = most;
  return (text, candidates) => (left-- > 0 ? nearest(text, candidates) : undefined);
}

/** How many problems of one file of the user's own are told, and how many of them with what was meant. */
export const MOST_TOLD = 50;

/** The choice that a word may have meant: the nearest, or the only one that begins with it, as warning does with warn. */
export function nearestChoice(word: string, choices: readonly string[]): string | undefined {
  const near = nearest(word, choices);
  if (near !== undefined) return near;
  const longer = choices.filter((choice) => word.length >= 3 && choice.startsWith(word.toLowerCase()));
  return longer.length === 1 ? longer[0] : undefined;
}

/** The edit distance, where two letters that changed places are one slip. */
function slips(one: string, other: string): number {
  const steps = distance(one, other);
  return steps === 2 && [...one].sort().join('') === [...other].sort().join('') ? 1 : steps;
}
