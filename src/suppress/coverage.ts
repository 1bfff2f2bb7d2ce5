import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ConfigDocument } from '../document/document.ts';
import { lowerBound } from '../source/lower-bound.ts';
import type { Directive } from './directive.ts';

/**
 * Which directive keeps a finding out of the report. Findings are asked for in the order of the file. Of several
 * directives the nearest counts: that of the line, then that of the block, then that of the file.
 */
export class Coverage {
  readonly #lines: LineDirectives | undefined;
  readonly #blocks: Blocks;
  readonly #files: readonly Directive[];

  constructor(document: ConfigDocument, directives: readonly Directive[]) {
    const ofLines = directives.filter(({ type }) => type === 'disable-line' || type === 'disable-next-line');
    this.#lines = ofLines.length > 0 ? new LineDirectives(document, ofLines) : undefined;
    this.#blocks = new Blocks(directives.filter(({ type }) => type === 'disable' || type === 'enable'));
    this.#files = directives.filter(({ type }) => type === 'disable-file');
  }

  of({ rule, span }: Diagnostic): Directive | undefined {
    const covers = (directive: Directive) => directive.isForAll || directive.rules.includes(rule);
    const block = this.#blocks.of(rule, span.start);
    return this.#lines?.at(span.start).find(covers) ?? block ?? this.#files.find(covers);
  }

  /** Comments that end a block where none is open, once every finding was asked for. */
  idleEnds(): readonly Directive[] {
    return this.#blocks.idleEnds();
  }
}

/** Directives about one line: what begins on it, to the end of its value. */
class LineDirectives {
  readonly #document: ConfigDocument;
  readonly #byLine = new Map<number, Directive[]>();
  /** Offsets at which entries start and end, in source order. */
  readonly #entries: readonly (readonly [start: number, end: number])[];

  constructor(document: ConfigDocument, directives: readonly Directive[]) {
    this.#document = document;
    this.#entries = document.configurations
      .flatMap(({ sections }) => sections.flatMap(({ entries }) => entries))
      .map(({ nameSpan, valueSpan }) => [nameSpan.start, Math.max(nameSpan.end, valueSpan.end)] as const)
      .sort(([one], [other]) => one - other);
    const { source } = document;
    const next = new NextLines(document);
    // From below: where several stand one above the other, what the lowest is about is known first.
    for (const directive of [...directives].reverse()) {
      const own = source.position(directive.span.start).line;
      const line = directive.type === 'disable-line' ? own : next.after(own);
      const present = this.#byLine.get(line);
      if (present) present.push(directive);
      else this.#byLine.set(line, [directive]);
    }
  }

  at(offset: number): readonly Directive[] {
    const index = lowerBound(this.#entries.length, (at) => (this.#entries[at]?.[0] ?? 0) <= offset) - 1;
    const [start = offset, end = offset] = this.#entries[index] ?? [];
    const first = offset <= end ? Math.min(start, offset) : offset;
    return this.#byLine.get(this.#document.source.position(first).line) ?? [];
  }
}

/** The lines that hold more than a comment. */
class NextLines {
  readonly #document: ConfigDocument;
  readonly #comments: ReadonlyMap<number, number>;
  readonly #known = new Map<number, number>();

  constructor(document: ConfigDocument) {
    this.#document = document;
    const { source } = document;
    this.#comments = new Map(document.comments().map(({ start }) => [source.position(start).line, start]));
  }

  /** The first such line after this one; lines are asked for from the last to the first. */
  after(line: number): number {
    const { source } = this.#document;
    const last = source.position(source.text.length).line;
    let next = line + 1;
    while (next <= last && this.#isIdle(next)) {
      const known = this.#known.get(next);
      if (known !== undefined) {
        next = known;
        break;
      }
      next++;
    }
    this.#known.set(line, next);
    return next;
  }

  #isIdle(line: number): boolean {
    const { source } = this.#document;
    const { start, end } = source.lineSpan(line);
    return source.text.slice(start, this.#comments.get(line) ?? end).trim() === '';
  }
}

/** Stretches of the file that begin with `disable` and end with `enable` or with the file. */
class Blocks {
  readonly #waiting: Directive[];
  readonly #open = new Map<string, Directive>();
  #openForAll: Directive | undefined;
  /** Rules that were enabled again within a block for all. */
  readonly #exempt = new Set<string>();
  readonly #idleEnds: Directive[] = [];

  constructor(directives: readonly Directive[]) {
    this.#waiting = [...directives].reverse();
  }

  of(rule: string, offset: number): Directive | undefined {
    this.#advance(offset);
    return this.#open.get(rule) ?? (this.#exempt.has(rule) ? undefined : this.#openForAll);
  }

  idleEnds(): readonly Directive[] {
    this.#advance(Number.POSITIVE_INFINITY);
    return this.#idleEnds;
  }

  #advance(offset: number): void {
    for (let next = this.#waiting.at(-1); next && next.span.start <= offset; next = this.#waiting.at(-1)) {
      this.#waiting.pop();
      if (next.type === 'disable') this.#begin(next);
      else if (!this.#end(next)) this.#idleEnds.push(next);
    }
  }

  #begin(directive: Directive): void {
    for (const rule of directive.rules) this.#open.set(rule, directive);
    if (!directive.isForAll) return;
    this.#openForAll = directive;
    this.#exempt.clear();
  }

  /** Whether there was anything to end. */
  #end({ rules, isForAll }: Directive): boolean {
    if (isForAll) {
      const isOpen = this.#open.size > 0 || this.#openForAll !== undefined;
      this.#open.clear();
      this.#openForAll = undefined;
      return isOpen;
    }
    let hasEnded = rules.length === 0;
    for (const rule of rules) {
      if (this.#open.delete(rule)) hasEnded = true;
      if (!this.#openForAll || this.#exempt.has(rule)) continue;
      this.#exempt.add(rule);
      hasEnded = true;
    }
    return hasEnded;
  }
}
