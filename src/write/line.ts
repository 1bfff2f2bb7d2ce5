/** One line of a configuration that is to be written, whatever its syntax. */
export type Line =
  | { readonly type: 'blank' }
  /** `text` is what follows the #, a blank included. */
  | { readonly type: 'comment'; readonly text: string }
  | { readonly type: 'section'; readonly name: string }
  | {
      readonly type: 'option';
      readonly name: string;
      readonly value: string;
      /** Commented out. */
      readonly isOff?: boolean;
    };

/** Turns lines into a text that ends with a line break. What a syntax cannot hold comes out wrong: read it back. */
export type Writer = (lines: readonly Line[]) => string;
