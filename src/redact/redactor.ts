import type { Catalog } from '../catalog/catalog.ts';
import type { Comment } from '../document/comment.ts';
import type { ConfigDocument } from '../document/document.ts';
import { type Span, span } from '../source/span.ts';
import type { TextEdit } from '../source/text-edit.ts';
import { isPlaceholder, placeholder } from '../values/placeholder.ts';
import type { Judge } from './judge.ts';
import { type Passage, secretPassages } from './passage.ts';
import type { Prose } from './prose.ts';
import { formsOf, type Repetition, Repetitions, TELLING_LENGTH } from './repetitions.ts';
import { isSecretName } from './secret-name.ts';
import { DOUBTFUL, type Place, type Slot, type Slots } from './slot.ts';
import { withoutAttributes } from './xml-attributes.ts';

/** Gathers what to replace in one file. */
export class Redactor {
  readonly edits: TextEdit[] = [];
  readonly places: Place[] = [];
  readonly #document: ConfigDocument;
  readonly #found: Slots;
  readonly #catalog: Catalog;
  readonly #judge: Judge;
  readonly #prose: Prose;
  /** The placeholders of the secrets that stand on a line, by its number. */
  readonly #lines = new Map<number, string>();
  /** The placeholders that stand on a line already. */
  readonly #filledLines = new Map<number, string>();
  readonly #secrets = new Map<string, string>();
  #before: Slot | undefined;

  constructor(document: ConfigDocument, found: Slots, judge: Judge, prose: Prose, catalog: Catalog) {
    this.#document = document;
    this.#found = found;
    this.#catalog = catalog;
    this.#judge = judge;
    this.#prose = prose;
  }

  redactSlot(slot: Slot): void {
    const before = this.#document.syntax === 'cfg' ? this.#before : undefined;
    this.#before = slot;
    const isBehindSecret = before !== undefined && this.#judge.isSecret(before);
    const isWrapped = isBehindSecret && this.#isDeeper(slot, before) && !this.#judge.knows(slot.name);
    if (isWrapped || !this.#judge.isSafeName(slot, isBehindSecret)) {
      const message = 'this name may hold a secret, or the rest of one from the line above';
      this.places.push({ message, span: slot.nameSpan });
      return;
    }
    const name = placeholderOf(this.#nameOf(slot));
    const isSecret = this.#judge.isSecret(slot);
    if (isSecret && slot.isDoubtful) this.places.push({ message: DOUBTFUL, span: slot.nameSpan });
    else if (isSecret) this.#replaceWhole(slot, name);
    else this.#replacePassages(slot, name);
  }

  redactComment({ start, text, textStart }: Comment): void {
    const content = text.trim();
    if (content === '' || isPlaceholder(content)) return;
    const from = textStart;
    const { line } = this.#position(start);
    const secret = this.#secretBeside(content, line);
    if (secret === undefined) {
      const prose = this.#document.syntax === 'xml' ? withoutAttributes(text) : text;
      for (const passage of this.#prose.passages(prose)) this.#replacePassage(passage, from, '');
      const name = announcedIn(content);
      if (name !== undefined) this.#lines.set(line, placeholderOf(name));
      return;
    }
    const lead = text.indexOf(content);
    this.edits.push({ span: span(from + lead, from + lead + content.length), text: secret });
    this.#lines.set(line, secret);
  }

  /** The placeholder of the secret that a comment may be a part of, or may repeat. */
  #secretBeside(comment: string, line: number): string | undefined {
    const own = this.#lines.get(line);
    if (own !== undefined || !this.#mayBeRest(comment)) return own;
    const above = this.#lines.get(line - 1);
    if (above !== undefined || this.#prose.isVocabulary(comment)) return above;
    return this.#filledLines.get(line) ?? this.#filledLines.get(line - 1);
  }

  /** The rest of a secret that was wrapped may begin with the sign of a comment. */
  #mayBeRest(comment: string): boolean {
    const [name = ''] = comment.split('=', 1);
    return !/\s/.test(comment) && /[\p{L}\p{N}]/u.test(comment) && !this.#judge.knows(name);
  }

  #isDeeper(slot: Slot, than: Slot): boolean {
    return this.#position(slot.nameSpan.start).column > this.#position(than.nameSpan.start).column;
  }

  /** A secret that stands in the file once more, under whatever name, is no less a secret. */
  redactRepetitions(): void {
    const { text } = this.#document.source;
    const repetitions = new Repetitions(this.#secrets.keys());
    const refuse = (name: Span, found: Iterable<Repetition>) => {
      if ([...found].every(({ secret }) => secret.length < TELLING_LENGTH)) return;
      this.places.push({ message: 'a secret of this file stands in this name', span: name });
    };
    for (const name of this.#found.names) refuse(name, repetitions.within(text, name));
    // The name may be written with escapes.
    for (const { name, nameSpan } of this.#found.slots) {
      const isAsWritten = text.slice(nameSpan.start, nameSpan.end).includes(name);
      if (!isAsWritten) refuse(nameSpan, repetitions.within(name));
    }
    for (const slot of this.#found.slots) {
      const [first] = this.#isPlain(slot) ? [] : repetitions.within(slot.text);
      if (first) this.edits.push({ span: slot.span, text: slot.write(this.#putFor(first.secret)) });
    }
    for (const part of this.#untouched()) {
      for (const { start, end, secret } of repetitions.within(text, part)) {
        this.edits.push({ span: span(start, end), text: this.#putFor(secret) });
      }
    }
  }

  /** Whether a piece of a value can be replaced where it stands. */
  #isPlain({ text, span: own, write }: Slot): boolean {
    const written = this.#document.source.text.slice(own.start, own.end);
    return written === write(text) && written.length === text.length + write('').length;
  }

  #putFor(secret: string): string {
    return this.#secrets.get(secret) ?? placeholder('');
  }

  /** What is neither a name nor replaced. */
  #untouched(): readonly Span[] {
    const taken = [...this.#found.names, ...this.edits.map((edit) => edit.span)];
    taken.sort((one, other) => one.start - other.start);
    const untouched: Span[] = [];
    let end = 0;
    for (const next of taken) {
      if (next.start > end) untouched.push(span(end, next.start));
      end = Math.max(end, next.end);
    }
    return [...untouched, span(end, this.#document.source.text.length)];
  }

  #replaceWhole({ nameSpan, text, span: own, write }: Slot, name: string): void {
    const lines = isPlaceholder(text.trim()) ? this.#filledLines : this.#lines;
    for (const line of this.#linesOf(nameSpan, own)) lines.set(line, name);
    if (lines === this.#filledLines) return;
    if (text === '') return;
    this.edits.push({ span: own, text: write(name) });
    this.#remember(text, name);
  }

  /** The lines of a value, and those from its name down to it. */
  *#linesOf(nameSpan: Span, own: Span): Generator<number> {
    const named = this.#position(nameSpan.start).line;
    const first = this.#position(own.start).line;
    const last = this.#position(own.end).line;
    // An alias may stand far from what it names.
    const isNear = named <= first && first - named <= 20;
    for (let line = isNear ? named : first; line <= last; line++) yield line;
  }

  #remember(secret: string, name: string): void {
    for (const form of formsOf(secret)) {
      if (!this.#secrets.has(form) && !this.#prose.isVocabulary(form)) this.#secrets.set(form, name);
    }
  }

  #replacePassages(slot: Slot, name: string): void {
    const { text, span: own, write } = slot;
    const tokens = this.#judge.isTold(slot) ? [] : this.#prose.tokens(text);
    const passages = [...this.#passagesOf(text), ...tokens];
    if (passages.length === 0) return;
    if (this.#isPlain(slot)) {
      const from = own.start + write('').length / 2;
      for (const passage of passages) this.#replacePassage(passage, from, this.#nameOf(slot));
    } else {
      // Where escapes stand between what is written and what is meant, places within cannot be told.
      this.edits.push({ span: own, text: write(name) });
    }
  }

  /** A .cfg has no comments behind values, but people write them. */
  #passagesOf(text: string): readonly Passage[] {
    const comment = this.#document.syntax === 'cfg' ? text.search(/\s[#;]/) : -1;
    if (comment === -1) return this.#passagesBefore(text);
    const behind = this.#prose.passages(text.slice(comment + 2)).map((passage) => {
      return { ...passage, start: passage.start + comment + 2, end: passage.end + comment + 2 };
    });
    return [...this.#passagesBefore(text.slice(0, comment)), ...behind];
  }

  #passagesBefore(text: string): readonly Passage[] {
    return [...secretPassages(text), ...this.#prose.statements(text)];
  }

  #replacePassage({ start, end, name, what, isGuess = false }: Passage, from: number, within: string): void {
    const { text } = this.#document.source;
    const secret = text.slice(from + start, from + end).trimEnd();
    if (secret === '') return;
    const put = this.#secrets.get(secret) ?? placeholderOf(name ?? `${within} ${what ?? 'SECRET'}`);
    this.edits.push({ span: span(from + start, from + start + secret.length), text: put });
    if (!isGuess) this.#remember(secret, put);
  }

  /** An option of a section that there is one of goes by its own name, any other by that of its section too. */
  #nameOf({ section, name }: Slot): string {
    const described = section === undefined ? undefined : this.#catalog.describe(section);
    const isPlain = section === undefined || (described?.match === 'exact' && described.section.required);
    return isPlain ? name : `${section} ${name}`;
  }

  #position(offset: number) {
    return this.#document.source.position(offset);
  }
}

/** The name of the secret that is to follow in the lines below. */
function announcedIn(comment: string): string | undefined {
  if (/^-----BEGIN [A-Z ]*KEY-----$/.test(comment)) return 'key';
  const [, name = ''] = /^([\w.-]{1,80})\s*[=:]$/.exec(comment) ?? [];
  return isSecretName(name) ? name : undefined;
}

/** Shells fill in ${PWD} themselves. */
function placeholderOf(name: string): string {
  return placeholder(/^\W*pwd\W*$/i.test(name) ? `${name} secret` : name);
}
