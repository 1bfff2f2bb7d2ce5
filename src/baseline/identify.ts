import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { shownLength } from '../diagnostics/show-value.ts';
import type { EffectiveConfig } from '../effective/effective-config.ts';
import { isShown } from '../effective/phrase.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import { lowerBound } from '../source/lower-bound.ts';
import type { Identity } from './baseline.ts';

/** Text to a few characters that tell one text from another. */
export type Digest = (text: string) => string;

/**
 * Tells what the findings of a document are about. The value is that of the entry which a finding points at; what a
 * report would not show of it has no part in the digest, for a guess could be tried on that.
 */
export function identifier(
  configs: readonly EffectiveConfig[],
  digest: Digest,
): (diagnostic: Diagnostic) => Identity {
  let values: Values | undefined;
  return ({ rule, section, option, message, span }) => {
    values ??= new Values(configs);
    // What is about no section, such as what cannot be read, is told apart by what it says.
    const text = section === undefined ? message : values.at(span.start);
    return {
      rule,
      ...(section !== undefined && { section }),
      ...(option !== undefined && { option }),
      ...(text !== undefined && { value: digest(text) }),
    };
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Undefined where the value must not be shown. */
  readonly text: string | undefined;
}

/** The values of a document by the places of their names and their own. */
class Values {
  readonly #stretches: readonly Stretch[];

  constructor(configs: readonly EffectiveConfig[]) {
    const byStart = new Map<number, Stretch>();
    for (const read of configs.flatMap(({ sections }) => sections.flatMap(({ entries }) => entries))) {
      const { nameSpan, valueSpan } = read.entry;
      for (const { start, end } of [nameSpan, valueSpan]) {
        if (end === start) continue;
        const before = byStart.get(start);
        // An alias stands for one place in several sections; one that hides the value hides it for all.
        const text = before && before.text === undefined ? undefined : shownText(read);
        byStart.set(start, { start, end: Math.max(end, before?.end ?? 0), text });
      }
    }
    this.#stretches = [...byStart.values()].sort((one, other) => one.start - other.start);
  }

  at(offset: number): string | undefined {
    const stretches = this.#stretches;
    const index = lowerBound(stretches.length, (at) => (stretches[at]?.start ?? 0) <= offset) - 1;
    const found = stretches[index];
    return found && offset < found.end ? found.text : undefined;
  }
}

function shownText(read: ReadEntry): string | undefined {
  if (!isShown(read)) return undefined;
  const shown = read.text.slice(0, shownLength(read.text));
  return shown === '' && read.text !== '' ? undefined : shown;
}
