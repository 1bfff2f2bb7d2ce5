import type { Span } from '../source/span.ts';

/** A secret that is at least so long is looked for in the rest of a file: shorter ones are found in any word. */
export const TELLING_LENGTH = 8;

/** Where secrets of that length stand within parts of a text; of several at one place the longest. */
export function* repetitions(
  text: string,
  parts: readonly Span[],
  secrets: Iterable<string>,
): Generator<Span & { readonly secret: string }> {
  const byBeginning = new Map<string, string[]>();
  for (const secret of secrets) {
    const beginning = secret.slice(0, TELLING_LENGTH);
    const known = byBeginning.get(beginning);
    if (known) known.push(secret);
    else byBeginning.set(beginning, [secret]);
  }
  if (byBeginning.size === 0) return;
  for (const known of byBeginning.values()) known.sort((one, other) => other.length - one.length);
  for (const { start, end } of parts) {
    for (let at = start; at + TELLING_LENGTH <= end; at++) {
      const candidates = byBeginning.get(text.slice(at, at + TELLING_LENGTH)) ?? [];
      const secret = candidates.find((one) => at + one.length <= end && text.startsWith(one, at));
      if (secret === undefined) continue;
      yield { start: at, end: at + secret.length, secret };
      at += secret.length - 1;
    }
  }
}
