import { fstatSync, type Stats, statSync, writeSync } from 'node:fs';
import type { Output } from './io.ts';

/**
 * Standard output or error. The streams of Node.js take two milliseconds to make, which is much of a usual run: files,
 * pipes and /dev/null are written to without. Terminals and whatever else there may be have the stream.
 */
export class StandardOutput implements Output {
  readonly #descriptor: 1 | 2;
  readonly #onError: (error: NodeJS.ErrnoException) => void;
  #stream: NodeJS.WriteStream | undefined;
  #isDirect: boolean | undefined;
  #hasFailed = false;

  /** `onError` is told when something cannot be written. */
  constructor(descriptor: 1 | 2, onError: (error: NodeJS.ErrnoException) => void) {
    this.#descriptor = descriptor;
    this.#onError = onError;
  }

  get isTTY(): boolean | undefined {
    return this.#writesDirectly() ? undefined : this.#asStream().isTTY;
  }

  get columns(): number | undefined {
    return this.#writesDirectly() ? undefined : this.#asStream().columns;
  }

  /** Whether all that was handed over is written, or has failed. */
  get isDone(): boolean {
    return this.#stream === undefined;
  }

  write(text: string | Uint8Array): void {
    if (!this.#writesDirectly()) {
      this.#asStream().write(text);
      return;
    }
    if (this.#hasFailed) return;
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    let at = 0;
    try {
      while (at < bytes.length) at += writeSync(this.#descriptor, bytes, at);
    } catch (error) {
      if (isBusy(error)) this.#asStream().write(bytes.subarray(at));
      else this.#fail(error as NodeJS.ErrnoException);
    }
  }

  /** Only a stream can tell of a reader that goes away while nothing is written. */
  once(event: 'error', listener: () => void): void {
    this.#asStream().once(event, listener);
  }

  #writesDirectly(): boolean {
    this.#isDirect ??= isWrittenAtOnce(this.#descriptor);
    return this.#isDirect;
  }

  #asStream(): NodeJS.WriteStream {
    this.#isDirect = false;
    if (!this.#stream) {
      this.#stream = this.#descriptor === 1 ? process.stdout : process.stderr;
      this.#stream.on('error', this.#onError);
    }
    return this.#stream;
  }

  #fail(error: NodeJS.ErrnoException): void {
    this.#hasFailed = true;
    this.#onError(error);
  }
}

/** Whether writing waits until all is written and so needs no stream, which on Windows is said of files alone. */
function isWrittenAtOnce(descriptor: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() || stats.isFIFO() || stats.isSocket() || isNull(stats);
  } catch {
    return false;
  }
}

function isNull(stats: Stats): boolean {
  return stats.isCharacterDevice() && stats.rdev === statSync('/dev/null').rdev;
}

/** A pipe that another program has told not to wait, and that is full. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EAGAIN';
}
