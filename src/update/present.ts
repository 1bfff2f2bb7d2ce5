import type { Catalog } from '../catalog/catalog.ts';
import type { Comment } from '../document/comment.ts';
import type { ConfigDocument, Section } from '../document/document.ts';

/** What a file holds, be it commented out. */
export class Present {
  readonly #document: ConfigDocument;
  readonly #comments: readonly Comment[];
  /** Where sections begin, in order. */
  readonly #starts: readonly number[];

  constructor(document: ConfigDocument) {
    this.#document = document;
    this.#comments = document.comments();
    this.#starts = this.#sections()
      .flatMap(({ headers }) => headers.map(({ start }) => start))
      .sort((one, other) => one - other);
  }

  section(name: string): Section | undefined {
    return this.#sections().find((candidate) => candidate.name === name);
  }

  /**
   * What the file calls a section: where the value of an option names it, another name than the template has may be
   * in use.
   */
  nameOf(name: string, catalog: Catalog): string {
    for (const { name: other, entries } of this.#sections()) {
      for (const { expect } of catalog.describe(other)?.section.dependencies ?? []) {
        if (expect.op !== 'test' || expect.matcher.op !== 'namesSection') continue;
        const { prefix } = expect.matcher;
        const value = entries.findLast((entry) => entry.name === expect.option)?.value;
        if (value && name.startsWith(prefix)) return prefix + value;
      }
    }
    return name;
  }

  /** Where a section can be added: ahead of the mark that ends a YAML document. */
  get end(): number {
    const { source, syntax } = this.#document;
    if (syntax !== 'yaml') return source.text.length;
    const last = Math.max(0, ...this.#sections().map((section) => this.endOf(section)));
    const mark = /(?<=^|[\r\n])\.\.\.(?!\S)/.exec(source.text.slice(last));
    return mark ? last + mark.index : source.text.length;
  }

  holds(section: Section | undefined, name: string, option: string): boolean {
    if (section?.entries.some((entry) => entry.name === option)) return true;
    const header = section ? undefined : this.#comments.find(({ text }) => isHeader(text, name));
    if (!section && !header) return false;
    const [start, end] = section ? this.#rangeOf(section) : [header?.start ?? 0, Number.POSITIVE_INFINITY];
    return this.#comments.some((comment) => {
      return comment.start >= start && comment.start < end && isSetting(comment.text, option);
    });
  }

  /** The end of the last line that the section has something on. */
  endOf(section: Section): number {
    const { source } = this.#document;
    const [start, end] = this.#rangeOf(section);
    const ends = section.entries.map(({ nameSpan, valueSpan }) => Math.max(nameSpan.end, valueSpan.end));
    const last = Math.max(section.headers.at(-1)?.end ?? start, ...ends.filter((at) => at <= end));
    const trimmed = source.text.slice(0, last).trimEnd().length;
    const line = this.#withComments(source.position(trimmed).line, end);
    return source.lineSpan(line).end;
  }

  /** The last of the comment lines that follow a line, unless they stand right above the next header. */
  #withComments(line: number, end: number): number {
    const { source } = this.#document;
    const commented = new Set(this.#comments.map(({ start }) => source.position(start).line));
    let last = line;
    while (commented.has(last + 1) && source.lineSpan(last + 1).start < end) last++;
    const isAboveHeader = last > line && end < source.text.length && source.position(end).line === last + 1;
    return isAboveHeader ? line : last;
  }

  /** Lines of YAML with the indentation that the section has. */
  indented(section: Section, text: string): string {
    if (this.#document.syntax !== 'yaml') return text;
    const { source } = this.#document;
    const [start, end] = this.#rangeOf(section);
    const first = section.entries.find(({ nameSpan }) => nameSpan.start >= start && nameSpan.start < end);
    const columnOf = (offset: number) => source.position(offset).column - 1;
    const indent = first ? columnOf(first.nameSpan.start) : columnOf(start) + 2;
    return text.replace(/^ {2}/gm, ' '.repeat(indent));
  }

  #sections(): readonly Section[] {
    return this.#document.configurations[0]?.sections ?? [];
  }

  /** From the last header of a section to the next header of any. */
  #rangeOf({ headers }: Section): readonly [number, number] {
    const start = headers.at(-1)?.start ?? 0;
    return [start, this.#starts.find((other) => other > start) ?? this.#document.source.text.length];
  }
}

function isHeader(comment: string, name: string): boolean {
  const text = comment.trim();
  return text === `[${name}]` || text === `${name}:`;
}

function isSetting(comment: string, option: string): boolean {
  const text = comment.trim().replace(/^(["'])(.*?)\1/, '$2');
  return text.startsWith(option) && /^\s*[=:]/.test(text.slice(option.length));
}
