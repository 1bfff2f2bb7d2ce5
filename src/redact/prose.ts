import type { Catalog } from '../catalog/catalog.ts';
import { span } from '../source/span.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import type { Judge } from './judge.ts';
import { type Passage, secretPassages, settingPassages } from './passage.ts';
import { isSecretName } from './secret-name.ts';

/** Finds secrets in what people write into comments. */
export class Prose {
  readonly #judge: Judge;
  readonly #catalog: Catalog;
  #vocabulary: string | undefined;

  constructor(judge: Judge, catalog: Catalog) {
    this.#judge = judge;
    this.#catalog = catalog;
  }

  /** The secrets in a comment: options commented out, credentials, and words that look like no word. */
  passages(comment: string): readonly Passage[] {
    const found: Passage[] = [...secretPassages(comment)];
    for (const passage of settingPassages(comment, /$^/)) {
      const value = comment.slice(passage.start, passage.end).trim();
      if (isPlaceholder(unquoted(value))) continue;
      if (this.#judge.isSecretSetting(passage.name ?? '', unquoted(value))) found.push(passage);
      else removeWithin(found, passage);
    }
    const bare = comment.replace(/\$\{[^}]*\}|\{\{[^}]*\}\}/g, (text) => ' '.repeat(text.length));
    const words = [...bare.matchAll(/[^\s=]+/g)];
    const speaksOfSecret = words.some(([word]) => isSecretName(word));
    for (const { 0: word, index } of words) {
      const lead = /^[^\p{L}\p{N}]*/u.exec(word)?.[0].length ?? 0;
      const core = word.slice(lead).replace(/["'.,;:)\]>]+$/, '');
      if (this.#looksSecret(core, speaksOfSecret)) found.push(span(index + lead, index + lead + core.length));
    }
    return found;
  }

  #looksSecret(word: string, speaksOfSecret: boolean): boolean {
    if (word.length < 6 || !/\p{L}/u.test(word) || !/[\p{N}!$%^&*+~|\\]/u.test(word)) return false;
    if (isOrdinary(word) || this.#isVocabulary(word)) return false;
    if (speaksOfSecret) return true;
    const isMixed = /\p{Lu}/u.test(word) && /\p{Ll}/u.test(word) && /\p{N}/u.test(word);
    return word.length >= 20 || (word.length >= 8 && isMixed);
  }

  /** Whether the catalogue uses a word, be it in its explanations. */
  #isVocabulary(word: string): boolean {
    this.#vocabulary ??= JSON.stringify(this.#catalog.sections.map(({ file }) => file)).toLowerCase();
    return this.#vocabulary.includes(word.toLowerCase());
  }
}

/** What has letters beside digits and is no secret: addresses, hosts, IDs, and names of several words. */
function isOrdinary(word: string): boolean {
  if (/:\/\//.test(word) || /^[^@\s]+@[\w.-]+$/.test(word)) return true;
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(word)) return true;
  const pieces = word.split(/[-_./]/);
  return pieces.length > 1 && pieces.every((piece) => /^(?:[A-Za-z]*\d{0,3}|\d+)$/.test(piece));
}

/** What was found in a value that turned out to be none. */
function removeWithin(found: Passage[], { start, end }: Passage): void {
  const kept = found.filter(
    (passage) => passage.name === undefined || passage.start < start || passage.end > end,
  );
  found.splice(0, found.length, ...kept);
}

function unquoted(text: string): string {
  return /^(["']).*\1$/s.test(text) && text.length > 1 ? text.slice(1, -1) : text;
}
