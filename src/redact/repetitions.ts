import { type Span, span } from '../source/span.ts';

/** A secret of this length is looked for everywhere: a shorter one is part of too many words. */
export const TELLING_LENGTH = 8;

/** Down to this length a secret is looked for as a word of its own. */
const SHORTEST = 4;

/** A place where a secret stands once more. */
export interface Repetition extends Span {
  readonly secret: string;
}

/** Secrets to be looked for in the rest of a file. */
export class Repetitions {
  /** By their first characters, and then by their length, the longest first. */
  readonly #byBeginning = new Map<string, ReadonlyMap<number, ReadonlySet<string>>>();

  constructor(secrets: Iterable<string>) {
    const found = new Map<string, Map<number, Set<string>>>();
    for (const secret of secrets) {
      if (secret.length < SHORTEST) continue;
      const byLength = found.get(secret.slice(0, SHORTEST)) ?? new Map<number, Set<string>>();
      found.set(secret.slice(0, SHORTEST), byLength);
      byLength.set(secret.length, (byLength.get(secret.length) ?? new Set()).add(secret));
    }
    for (const [beginning, byLength] of found) {
      this.#byBeginning.set(beginning, new Map([...byLength].sort(([one], [other]) => other - one)));
    }
  }

  /** Where they stand within a part of a text; of several at one place the longest. */
  *within(text: string, { start, end }: Span = span(0, text.length)): Generator<Repetition> {
    if (this.#byBeginning.size === 0) return;
    for (let at = start; at + SHORTEST <= end; at++) {
      const secret = this.#secretAt(text, at, end);
      if (secret === undefined) continue;
      yield { start: at, end: at + secret.length, secret };
      at += secret.length - 1;
    }
  }

  /** There may be many secrets that begin alike, so those of one length are looked up and not tried one by one. */
  #secretAt(text: string, at: number, end: number): string | undefined {
    for (const [length, secrets] of this.#byBeginning.get(text.slice(at, at + SHORTEST)) ?? []) {
      if (at + length > end) continue;
      const piece = text.slice(at, at + length);
      if (secrets.has(piece) && (length >= TELLING_LENGTH || isWord(text, at, at + length))) return piece;
    }
    return undefined;
  }
}

/** The ways in which a secret may stand elsewhere: without its blanks, in pieces, without the signs around it. */
export function formsOf(secret: string): readonly string[] {
  const whole = secret.trim();
  const pieces = whole.split(/\s+/).filter((piece) => {
    return piece.length >= TELLING_LENGTH
      ? !/^\p{L}*$/u.test(piece)
      : /\p{L}.*\p{N}|\p{N}.*\p{L}/u.test(piece);
  });
  const forms = [whole, whole.replace(/\s+/g, ''), ...pieces];
  return forms.flatMap((form) => [form, form.replace(/^["';,]+|["';,]+$/g, '')]);
}

function isWord(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}_]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}_]/u.test(text.charAt(end));
}
