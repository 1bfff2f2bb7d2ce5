import { shownLength } from '../diagnostics/show-value.ts';
import type { Entry } from '../document/document.ts';
import type { EffectiveConfig } from '../effective/effective-config.ts';
import { isShown } from '../effective/phrase.ts';
import { latePattern } from '../text/late-pattern.ts';

/** Shorter words stand in too many sentences to be a secret. */
const SHORTEST = 4;

/** The reasons of comments, as a report may show them: one that holds a word of what no report shows is hidden. */
export function reasonShower(configs: readonly EffectiveConfig[]): (reason: string) => string {
  let hidden: ReadonlySet<string> | undefined;
  return (reason) => {
    hidden ??= new Set(hiddenTexts(configs).flatMap(wordsOf));
    return wordsOf(reason).some((word) => hidden?.has(word)) ? '***' : reason;
  };
}

/** The values that are not shown, names that may be a part of one, and the lines that cannot be read. */
function hiddenTexts(configs: readonly EffectiveConfig[]): readonly string[] {
  const document = configs[0]?.document;
  if (!document) return [];
  const shown = new Map<Entry, number>();
  const texts: string[] = [];
  for (const read of configs.flatMap(({ sections }) => sections.flatMap(({ entries }) => entries))) {
    if (isShown(read)) shown.set(read.entry, shownLength(read.entry.value));
    if (read.name !== read.entry.name) texts.push(read.entry.name);
  }
  for (const { sections } of document.configurations) {
    for (const entry of sections.flatMap(({ entries }) => entries))
      texts.push(entry.value.slice(shown.get(entry) ?? 0));
  }
  const { source, problems } = document;
  const lines = new Set(problems.map(({ span }) => source.position(span.start).line));
  for (const { start, end } of [...lines].map((line) => source.lineSpan(line)))
    texts.push(source.text.slice(start, end));
  return texts;
}

/** Each word as it stands, without the signs around it, and what stands between signs. */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().split(/\s+/);
  const bare = words.map((word) => word.replace(signsAround(), ''));
  const parts = words.flatMap((word) => word.split(signs()));
  return [...words, ...bare, ...parts].filter((word) => word.length >= SHORTEST);
}

const signs = latePattern(String.raw`[\p{P}\p{S}]+`, 'u');
const signsAround = latePattern(String.raw`^[\p{P}\p{S}]+|[\p{P}\p{S}]+$`, 'gu');
