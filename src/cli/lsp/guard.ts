import { traceOf } from '../internal-error.ts';

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
