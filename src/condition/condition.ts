import type { Value } from '../values/value.ts';

/** A statement about settings, ready to be evaluated, described and searched. */
export type Condition = (
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'named'; readonly meaning: string; readonly of: Condition }
  | Test
) &
  Numbered;

/** Conditions that are asked for by themselves have a number of their own: what they come to is kept by it. */
interface Numbered {
  readonly number?: number;
}

/** One option held against one matcher. */
export interface Test extends Numbered {
  readonly op: 'test';
  readonly option: string;
  /** The number of the option, where the section has it. */
  readonly optionNumber?: number | undefined;
  readonly matcher: Matcher;
}

export type Matcher =
  | { readonly op: 'is' | 'isNot'; readonly values: readonly Value[]; readonly texts: readonly string[] }
  | { readonly op: 'set'; readonly set: boolean }
  /** The words are in upper case. */
  | { readonly op: 'includes'; readonly words: readonly string[]; readonly texts: readonly string[] }
  /** The text is in lower case. */
  | { readonly op: 'contains'; readonly text: string }
  | { readonly op: 'above' | 'below'; readonly than: Limit }
  | { readonly op: 'hostWithin' | 'urlHostWithin'; readonly domains: readonly string[] }
  | { readonly op: 'hostIs'; readonly host: string }
  | { readonly op: 'isUrl'; readonly scheme: 'http' | 'any' }
  | { readonly op: 'namesSection'; readonly prefix: string };

export type Limit = { readonly value: Value; readonly text: string } | { readonly option: string };

/** Undefined is unknown: neither true nor false. */
export type Truth = boolean | undefined;

/** What is known of one option: its value, undefined where it has none, or that the value is unknown. */
export type Fact =
  | { readonly known: true; readonly value: Value | undefined; readonly isSet: boolean }
  | { readonly known: false; readonly isSet: Truth };

/** The settings that conditions are held against. */
export interface Facts {
  fact(option: string): Fact;
  /** The same by the number of the option, which is quicker. */
  factOf?(optionNumber: number): Fact;
  hasSection(name: string): Truth;
  /** Evaluates a condition, or tells what it came to before; settings that keep nothing have no such method. */
  holds?(condition: Condition): Truth;
}
