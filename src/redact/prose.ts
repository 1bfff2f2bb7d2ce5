import type { Catalog } from '../catalog/catalog.ts';
import { span } from '../source/span.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import type { Judge } from './judge.ts';
import { LONGEST, type Passage, secretPassages, settingPassages } from './passage.ts';
import { isSecretName } from './secret-name.ts';

/** Finds secrets in what people write into comments. */
export class Prose {
  readonly #judge: Judge;
  readonly #catalog: Catalog;
  #vocabulary: string | undefined;
  #endings: readonly string[] | undefined;

  constructor(judge: Judge, catalog: Catalog) {
    this.#judge = judge;
    this.#catalog = catalog;
  }

  /** The secrets in a comment: options commented out, credentials, and words that look like no word. */
  passages(comment: string): readonly Passage[] {
    if (comment.length > LONGEST) return [span(0, comment.length)];
    const found: Passage[] = [...secretPassages(comment)];
    for (const passage of settingPassages(comment, /$^/)) {
      const value = comment.slice(passage.start, passage.end).trim();
      if (isPlaceholder(unquoted(value))) continue;
      if (this.#judge.isSecretSetting(passage.name ?? '', unquoted(value))) found.push(passage);
      else removeWithin(found, passage);
    }
    const bare = withoutPlaceholders(comment);
    const words = [...bare.matchAll(/[^\s=]+/g)];
    found.push(...this.#sayings(bare));
    const speaksOfSecret = words.some(([word]) => isSecretName(word));
    for (const { 0: word, index } of words) {
      const lead = /^[^\p{L}\p{N}]*/u.exec(word)?.[0].length ?? 0;
      const core = withoutTail(word.slice(lead));
      if (!this.#looksSecret(core, speaksOfSecret)) continue;
      found.push({ ...span(index + lead, index + lead + core.length), isGuess: !speaksOfSecret });
    }
    return found;
  }

  /** What is said to be a secret: `password hunter` and nothing else, or `the password is hunter`. */
  *#sayings(comment: string): Generator<Passage> {
    const alone =
      /^[^\p{L}]*(?:(?:use|with|set|new|old)\s+)?([\p{L}\p{N}_.-]{1,80})\s+["'(]?([\p{L}\p{N}]\S*)\s*(?:\(.*\)\s*)?$/diu;
    yield* this.#said(comment, alone.exec(comment));
    yield* this.statements(comment);
  }

  /** What a sentence says to be a secret, be it with some words between: `the password for the mailbox is hunter`. */
  *statements(text: string): Generator<Passage> {
    if (text.length > LONGEST) return;
    const claims =
      /(?<!\S)(?:is|was|now|to|ist|war|auf|lautet|->|=>|→)(?:\s+now)?[:\s]+["'(]?([\p{L}\p{N}][^\s"']*)/dgiu;
    for (const claim of text.matchAll(claims)) {
      const words = text
        .slice(Math.max(0, claim.index - 300), claim.index)
        .trimEnd()
        .split(/\s+/)
        .slice(-6);
      const name = words.findLast((word) => isSecretName(word));
      if (name !== undefined) yield* this.#said(text, claim, name);
    }
  }

  *#said(text: string, match: RegExpExecArray | null, name = match?.[1] ?? ''): Generator<Passage> {
    const [start, end] = match?.indices?.at(-1) ?? [0, 0];
    const word = withoutTail(text.slice(start, end));
    if (!isSecretName(name) || word === '' || word.includes('://') || this.isVocabulary(word)) return;
    // A word of small letters may be one of the sentence.
    yield { ...span(start, start + word.length), isGuess: /^\p{Ll}{1,7}$/u.test(word) };
  }

  /** Long words of an option's value that look like keys and tokens; short ones may be names of things. */
  tokens(value: string): readonly Passage[] {
    const words = [...piecesOf(withoutPlaceholders(value))].filter(({ text }) => {
      const isPath = /^(?:[./]|[A-Za-z]:)|\\/.test(text);
      const isLong = text.length >= 20 || (text.length >= 12 && /\d\p{L}/u.test(text));
      return isLong && !isPath && this.#looksSecret(text, false);
    });
    return words.map(({ text, start }) => {
      return { ...span(start, start + text.length), what: 'TOKEN', isGuess: true };
    });
  }

  #looksSecret(word: string, speaksOfSecret: boolean): boolean {
    if (word.length < 6 || !/\p{L}/u.test(word) || !/[\p{N}!$%^&*+~|\\]/u.test(word)) return false;
    if (isOrdinary(word) || this.isVocabulary(word) || this.#hasEnding(word)) return false;
    if (speaksOfSecret) return true;
    const isMixed = /\p{Lu}/u.test(word) && /\p{Ll}/u.test(word) && /\p{N}/u.test(word);
    return word.length >= 20 || (word.length >= 8 && isMixed);
  }

  /** Whether a word ends as the catalogue says that values of an option do. */
  #hasEnding(word: string): boolean {
    this.#endings ??= this.#catalog.sections.flatMap((section) => {
      return [...section.allNames()].flatMap((name) => {
        const spec = section.option(name)?.spec;
        const shapes = spec?.type === 'text' ? (spec.shapes ?? []) : [];
        return shapes.flatMap((shape) => (typeof shape === 'object' ? [shape.endsWith] : []));
      });
    });
    return this.#endings.some((ending) => word.endsWith(ending));
  }

  /** Whether the catalogue uses a word, be it in its explanations. */
  isVocabulary(word: string): boolean {
    this.#vocabulary ??= JSON.stringify(this.#catalog.sections.map(({ file }) => file)).toLowerCase();
    return this.#vocabulary.includes(word.toLowerCase());
  }
}

/** The words of a value; of a URL the parts. */
function* piecesOf(value: string): Generator<{ readonly text: string; readonly start: number }> {
  for (const { 0: word, index } of value.matchAll(/[^\s=]+/g)) {
    const lead = /^["'({[<]*/.exec(word)?.[0].length ?? 0;
    if (!word.includes('://')) yield { text: withoutTail(word.slice(lead)), start: index + lead };
    else for (const part of word.matchAll(/[^/?&:@]+/g)) yield { text: part[0], start: index + part.index };
  }
}

/** The same text with dots where placeholders stand. */
function withoutPlaceholders(text: string): string {
  return text.replace(/\$\{[\w.-]*\}|\{\{\s*[\w.-]*\s*\}\}/g, (placeholder) =>
    '.'.repeat(placeholder.length),
  );
}

/** A word without the signs that end a sentence or a quotation. */
function withoutTail(word: string): string {
  return word.replace(/["'.,;:)}\]>]+$/, '');
}

/** What has letters beside digits and is no secret: addresses, hosts, IDs, and names of several words. */
function isOrdinary(word: string): boolean {
  if (/:\/\//.test(word) || /^[^@\s]+@[\w.-]+(?::\d{1,5})?$/.test(word)) return true;
  if (/^(?:urn:uuid:)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(word)) return true;
  // Times, classes and switches of Java.
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z?$|^(?:[a-z]+\.){2,}[A-Za-z]\w*$|^-XX:[+-]?\w+$/.test(word)) return true;
  const pieces = word.split(/[-_./]/);
  const name = pieces.length > 2 ? /^(?:[A-Za-z]*\d{0,4}|\d+)$/ : /^(?:[A-Za-z]*\d{0,3}|\d+)$/;
  return pieces.length > 1 && pieces.every((piece) => name.test(piece));
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
