import { fstatSync } from 'node:fs';
import { DEFAULT_FILE_SIZE } from '../config/file-size.ts';
import { asUserError } from './file-error.ts';
import type { Io } from './io.ts';
import { tooLarge } from './too-large.ts';
import { UserError } from './user-error.ts';

/** Reads standard input. Throws a UserError with a sentence where that cannot be done. */
export async function readStdin({ stdin }: Pick<Io, 'stdin'>, limit: number): Promise<Buffer> {
  if (stdin.isTTY)
    throw new UserError('standard input is a terminal: send a configuration to it, or name a file');
  // Node.js reads one as if it held nothing.
  if (stdin.fd !== undefined && fstatSync(stdin.fd).isDirectory())
    throw new UserError('standard input is a directory: name it, and it is looked into');
  return await collect(stdin, limit);
}

/** Reads a pipe that was opened, and closes it. */
export async function readPipe(descriptor: number, limit: number | undefined): Promise<Buffer> {
  const { Socket } = await import('node:net');
  return await collect(new Socket({ fd: descriptor, readable: true, writable: false }), limit);
}

/** Puts the parts of a stream together, and ends it once there are more than may be. */
async function collect(stream: AsyncIterable<Uint8Array | string>, limit?: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of stream) {
      const chunk = typeof part === 'string' ? Buffer.from(part) : part;
      size += chunk.length;
      if (size > (limit ?? DEFAULT_FILE_SIZE)) throw new UserError(tooLarge(limit));
      chunks.push(chunk);
    }
  } catch (error) {
    throw asUserError(error);
  }
  return Buffer.concat(chunks);
}
