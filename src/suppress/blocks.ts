import type { Directive } from './directive.ts';
import { isAmongAll } from './is-among-all.ts';

/** Stretches of the file that begin with `disable` and end with `enable` or with the file. */
export class Blocks {
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
    const forAll = isAmongAll(rule) && !this.#exempt.has(rule) ? this.#openForAll : undefined;
    return this.#open.get(rule) ?? forAll;
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

/** A function, which can be loaded late. */
export function blocksOf(directives: readonly Directive[]): Blocks {
  return new Blocks(directives);
}
