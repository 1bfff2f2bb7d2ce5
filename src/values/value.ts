/** A value as rules compare it: a time in seconds, a number, a list of words, or a text. */
export type Value = string | number | boolean | readonly string[];

/** What a kind makes of a text. Every text is read into exactly one of these. */
export type Reading =
  /** `spelling` is the documented spelling where the text differs from it in case only. */
  | { readonly status: 'legal'; readonly value: Value; readonly spelling?: string }
  /** Legal as far as the documentation goes, but not among the values it names. */
  | {
      readonly status: 'unrecognized';
      readonly value: Value;
      readonly instead?: string;
      readonly inferred: boolean;
    }
  | { readonly status: 'illegal'; readonly reason?: string; readonly suggestion?: Suggestion };

/** What was probably meant. */
export interface Suggestion {
  readonly text: string;
  /** True where the text has exactly this one reading. */
  readonly certain: boolean;
  /** Another option that takes a part of the text, such as the port behind a host name. */
  readonly alsoSet?: { readonly option: string; readonly text: string };
}

/** One kind of value: how it is read and what it accepts. */
export interface Kind<Spec> {
  /** Never called with an empty text. Throws nothing. */
  read(text: string, spec: Spec): Reading;
  /** What is accepted, to stand after "expected": `true or false`. */
  accepts(spec: Spec): string;
  /** Whether two values mean the same to the server although they are not equal. */
  isSame?(one: Value, other: Value): boolean;
  /** Whether a legal text is read as what was meant, which is not what it says. */
  isCorrected?(text: string, spec: Spec): boolean;
}

export function legal(value: Value): Reading {
  return { status: 'legal', value };
}

export function illegal(suggestion?: Suggestion, reason?: string): Reading {
  return { status: 'illegal', ...(suggestion && { suggestion }), ...(reason && { reason }) };
}
