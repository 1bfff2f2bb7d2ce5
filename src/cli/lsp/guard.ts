/** Keeps a mistake of the program from ending the server: it is logged, and an answer in its place is given. */
export class Guard {
  readonly #log: (message: string) => void;

  constructor(log: (message: string) => void) {
    this.#log = log;
  }

  async run<Answer>(what: string, otherwise: Answer, answer: () => Promise<Answer>): Promise<Answer> {
    try {
      return await answer();
    } catch (error) {
      this.#log(`smtp-lint: internal error in ${what}\n${traceOf(error)}`);
      return otherwise;
    }
  }
}

/** Without the words of the error, in which text of a file may stand. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}
