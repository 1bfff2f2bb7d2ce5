import { main } from '../../src/cli/main.ts';

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Both streams are a terminal of 80 columns, and so is standard input where none is given. */
  readonly terminal?: boolean;
}

/** Runs the program in this process, as the user would in a shell. */
export async function smtpLint(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { stdin, env = {}, terminal = false } = surroundings;
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written) => ({
    write(text: string | Uint8Array) {
      written[name] += typeof text === 'string' ? text : Buffer.from(text).toString();
    },
    isTTY: terminal,
    columns: 80,
  });
  const exitCode = await main(args, {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    stdin: {
      isTTY: terminal && stdin === undefined,
      async *[Symbol.asyncIterator]() {
        if (stdin !== undefined) yield stdin;
      },
    },
    env,
  });
  return { exitCode, ...written };
}
