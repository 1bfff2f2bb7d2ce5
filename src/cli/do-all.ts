import { linesOf, UserError } from './user-error.ts';

/** Does each of the jobs, whatever becomes of the others, and then throws a UserError of all that went wrong. */
export async function doAll(jobs: readonly (() => unknown)[]): Promise<void> {
  const errors: UserError[] = [];
  for (const job of jobs) {
    try {
      await job();
    } catch (error) {
      // Parts of the program that are bundled by themselves bring a UserError class of their own.
      if (!(error instanceof Error) || error.name !== 'UserError') throw error;
      errors.push(error as UserError);
    }
  }
  const [first, ...others] = errors;
  if (first) throw new UserError(first.sentence, [...first.further, ...others.flatMap(linesOf)]);
}
