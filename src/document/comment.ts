/** A comment of a file: up to the end of its line, or what stands between the signs of XML. */
export interface Comment {
  /** The offset of what opens it. */
  readonly start: number;
  /** Behind what closes it, or behind its last character that is no blank. */
  readonly end: number;
  /** What stands within. */
  readonly text: string;
  /** The offset at which the text begins. */
  readonly textStart: number;
}
