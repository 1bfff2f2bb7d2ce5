import type { Span } from '../source/span.ts';
import type { Problem } from './document.ts';

/** What is found in a tree beside the sections. */
export interface Shape {
  readonly problems: readonly Problem[];
  /** The names of members in an export, and the section names that stand beside them. */
  readonly structure: readonly Span[];
  /** Something could not be read that may be an option of any section. */
  readonly incomplete: boolean;
}

/** Collects what is found on the way through a tree. */
export class ShapeNotes implements Shape {
  readonly problems: Problem[] = [];
  readonly structure: Span[] = [];
  incomplete = false;
  #optionsLeft: number;

  /** No text holds more options than characters, unless aliases of YAML repeat them. */
  constructor(length: number) {
    this.#optionsLeft = length;
  }

  /** Whether one more option may be read; says once where it may not. */
  allowsOption(at: Span): boolean {
    if (this.#optionsLeft > 0) {
      this.#optionsLeft--;
      return true;
    }
    if (this.#optionsLeft === 0) {
      const message = 'aliases repeat more options than the file has characters: they are not all checked';
      this.problems.push({ message, span: at });
      this.incomplete = true;
      this.#optionsLeft = -1;
    }
    return false;
  }
}
