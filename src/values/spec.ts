/** What an option accepts, as the catalogue says it; `type` names the kind. */
export type ValueSpec =
  | BooleanSpec
  | IntegerSpec
  | TimeSpec
  | ChoiceSpec
  | TextSpec
  | HostSpec
  | ListSpec
  | MechanismsSpec
  | ObjectSpec;

export interface BooleanSpec {
  readonly type: 'boolean';
}

export interface IntegerSpec {
  readonly type: 'integer';
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** hh:mm:ss. */
export interface TimeSpec {
  readonly type: 'time';
  /** The first time that is too long, as hh:mm:ss. */
  readonly below?: string | undefined;
}

export interface ChoiceSpec {
  readonly type: 'choice';
  readonly values: readonly string[];
  /** The documentation lists examples: other values may be valid. */
  readonly open?: boolean | undefined;
  /** Values containing this text in any case are accepted too. */
  readonly orContaining?: string | undefined;
  /** Values known not to work, each with the one to use instead. */
  readonly instead?: Readonly<Record<string, string>> | undefined;
  /** The option that takes what people append to the URL as a path. */
  readonly pathBelongsIn?: string | undefined;
}

export interface TextSpec {
  readonly type: 'text';
  readonly noBlanks?: boolean | undefined;
  /** Shapes the text is expected to have, any of them. */
  readonly shapes?: readonly Shape[] | undefined;
  /** Texts of the right shape that do not work all the same. */
  readonly doubtful?: readonly string[] | undefined;
}

export type Shape = 'guid' | 'domain-name' | { readonly endsWith: string };

export interface HostSpec {
  readonly type: 'host';
  /** The option that takes the number of `host:number`. */
  readonly numberBelongsIn?: string | undefined;
}

export interface ListSpec {
  readonly type: 'list';
  readonly separator?: 'blank' | 'comma' | undefined;
  readonly values?: readonly string[] | undefined;
}

/** Authentication mechanisms: words between blanks, compared without regard to case. */
export interface MechanismsSpec {
  readonly type: 'mechanisms';
  readonly values: readonly string[];
  /** Words found in print that no program knows, each with the word that was meant. */
  readonly misprints?: Readonly<Record<string, string>> | undefined;
  /** Mechanisms that must stand alone. */
  readonly alone?: readonly string[] | undefined;
}

/** An object of the Java program, which no text can express. */
export interface ObjectSpec {
  readonly type: 'object';
}
