import type { EffectiveConfig } from '../effective/effective-config.ts';
import { isShown } from '../effective/phrase.ts';

/** Shorter words stand in too many sentences to be a secret. */
const SHORTEST = 4;

/** The reasons of comments, as a report may show them: one that holds a word of a value that is not shown is hidden. */
export function reasonShower(configs: readonly EffectiveConfig[]): (reason: string) => string {
  let hidden: ReadonlySet<string> | undefined;
  return (reason) => {
    hidden ??= hiddenWords(configs);
    return wordsOf(reason).some((word) => hidden?.has(word)) ? '***' : reason;
  };
}

function hiddenWords(configs: readonly EffectiveConfig[]): ReadonlySet<string> {
  const entries = configs.flatMap(({ sections }) => sections.flatMap((section) => section.entries));
  return new Set(entries.filter((read) => !isShown(read)).flatMap(({ entry }) => wordsOf(entry.value)));
}

/** Each word as it stands, and without the punctuation around it. */
function wordsOf(text: string): readonly string[] {
  const words = text.split(/\s+/);
  const bare = words.map((word) => word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, ''));
  return [...words, ...bare].filter((word) => word.length >= SHORTEST);
}
