import { allConditions } from '../catalog/all-conditions.ts';
import type { Option, SectionCatalog } from '../catalog/section-catalog.ts';
import type { Fact, Facts, Test } from '../condition/condition.ts';
import { evaluate } from '../condition/evaluate.ts';
import { tests } from '../condition/mentions.ts';
import { factOf } from './fact-of.ts';
import { isDefault } from './is-default.ts';
import type { ReadEntry } from './read-entry.ts';
import type { Content } from './text-reader.ts';

/**
 * Sorts the values of each option of a section into classes: no condition and no rule tells two values of one class
 * apart. Two entries have the same class only if they are of the same option.
 */
export class ValueClasses {
  /** By the number of the option. */
  readonly #tests: (readonly Test[])[] = [];
  /** Options of which each value is a class of its own, by their numbers. */
  readonly #apart = new Set<number>();
  /** By the number of the option, and then by what its tests come to. */
  readonly #classes: Map<number, number>[] = [];

  #fact: Fact = { known: false, isSet: undefined };
  /** Those of the value that is looked at. */
  readonly #facts: Facts = { fact: () => this.#fact, hasSection: () => undefined };

  constructor(section: SectionCatalog) {
    for (const condition of allConditions(section)) {
      for (const test of tests(condition)) this.#add(test, section);
    }
  }

  /** A number that is the same for all values of the class; undefined where what is read is not as it should be. */
  of(read: ReadEntry): number | undefined {
    const { reading, option } = read;
    if (!option) return undefined;
    reading.valueClass ??= this.#classOf(read, option);
    return reading.valueClass === NONE ? undefined : reading.valueClass;
  }

  /** The same for a text of ordinary characters without quotes around it. */
  ofOrdinary(text: string, content: Content, option: Option): number | undefined {
    return this.#isPlain(content, option) ? this.#classOfPlain(text, content, option) : undefined;
  }

  #classOf({ reading, content, isQuoted, isOrdinary, text }: ReadEntry, option: Option): number {
    if (content.type === 'illegal' || (content.type === 'unknown' && content.why === 'unreadable'))
      return NONE;
    if (isQuoted || !isOrdinary || !this.#isPlain(content, option)) return reading.isKept ? next++ : NONE;
    return this.#classOfPlain(text, content, option);
  }

  /** Whether nothing but conditions looks at the value, and these at nothing but the value. */
  #isPlain(content: Content, { number, spec, facts }: Option): boolean {
    if (spec.type === 'mechanisms' || facts.valuesIntroduced) return false;
    if (this.#apart.has(number) || (this.#tests[number]?.length ?? 0) > MOST_TESTS) return false;
    if (content.type === 'value')
      return content.reading.status === 'legal' && content.reading.spelling === undefined;
    return content.type === 'not-set' || (content.type === 'unknown' && content.why === 'placeholder');
  }

  #classOfPlain(text: string, content: Content, option: Option): number {
    const { number } = option;
    this.#fact = factOf(content, text);
    let result =
      KINDS.indexOf(content.type) * 4 + (isDefault({ option, content }) ? 2 : 0) + (text === '' ? 1 : 0);
    for (const test of this.#tests[number] ?? []) {
      const truth = evaluate(test, this.#facts);
      result = result * 3 + (truth === undefined ? 2 : truth ? 1 : 0);
    }
    let classes = this.#classes[number];
    if (!classes) {
      classes = new Map();
      this.#classes[number] = classes;
    }
    let found = classes.get(result);
    if (found === undefined) {
      found = next++;
      classes.set(result, found);
    }
    return found;
  }

  #add(test: Test, section: SectionCatalog): void {
    const { matcher, optionNumber: number } = test;
    if (number === undefined) return;
    const known = this.#tests[number] ?? [];
    const isNew = !known.some((one) => JSON.stringify(one.matcher) === JSON.stringify(matcher));
    this.#tests[number] = isNew ? [...known, test] : known;
    if (matcher.op === 'namesSection') this.#apart.add(number);
    if ((matcher.op !== 'above' && matcher.op !== 'below') || !('option' in matcher.than)) return;
    this.#apart.add(number);
    const other = section.option(matcher.than.option);
    if (other) this.#apart.add(other.number);
  }
}

const made = new WeakMap<SectionCatalog, ValueClasses>();

/** The classes of a section, always the same. */
export function valueClassesOf(section: SectionCatalog): ValueClasses {
  let classes = made.get(section);
  if (!classes) {
    classes = new ValueClasses(section);
    made.set(section, classes);
  }
  return classes;
}

const NONE = 0;
let next = 1;

/** Their results together have to be a whole number that JavaScript holds. */
const MOST_TESTS = 30;
const KINDS = ['value', 'unknown', 'not-set'];
