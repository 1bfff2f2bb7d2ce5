import type { Directive } from './directive.ts';
import { isAmongAll } from './is-among-all.ts';

/** Directives about the same place, the one first that counts first. */
export class Precedence {
  readonly #ranks = new Map<Directive, number>();
  readonly #byRule = new Map<string, Directive>();
  #forAll: Directive | undefined;

  add(directive: Directive): void {
    this.#ranks.set(directive, this.#ranks.size);
    if (directive.isForAll) this.#forAll ??= directive;
    for (const rule of directive.rules) if (!this.#byRule.has(rule)) this.#byRule.set(rule, directive);
  }

  /** The first that is about a rule. */
  of(rule: string): Directive | undefined {
    const own = this.#byRule.get(rule);
    if (!isAmongAll(rule)) return own;
    if (!own || !this.#forAll) return own ?? this.#forAll;
    return this.#rank(own) < this.#rank(this.#forAll) ? own : this.#forAll;
  }

  #rank(directive: Directive): number {
    return this.#ranks.get(directive) ?? 0;
  }
}
