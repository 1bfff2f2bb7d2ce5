/** A stream that text is written to, or bytes where they are those of a file. */
export interface Output {
  write(text: string | Uint8Array): unknown;
  /** Told when nothing can be written any more, above all because nobody reads it. */
  once?(event: 'error', listener: () => void): unknown;
  readonly isTTY?: boolean | undefined;
  /** Of a terminal. */
  readonly columns?: number | undefined;
}

/** Everything of the process that the commands may use. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: {
    readonly isTTY?: boolean | undefined;
    /** The descriptor that it comes by. */
    readonly fd?: number;
  } & AsyncIterable<Uint8Array | string>;
  readonly env: Readonly<Record<string, string | undefined>>;
}
