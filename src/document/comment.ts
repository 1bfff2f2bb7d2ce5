/** A comment of a file, up to the end of its line. */
export interface Comment {
  /** The offset of the character that opens it. */
  readonly start: number;
  /** What follows that character. */
  readonly text: string;
}
