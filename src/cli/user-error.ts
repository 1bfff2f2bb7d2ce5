/** The job cannot be done, for a reason that the user can mend. The message is a sentence for the user. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  readonly sentence: string;
  /** Lines below the sentence, such as places. Each is one line, also where text of a file in it has line breaks. */
  readonly further: readonly string[];

  constructor(sentence: string, further: readonly string[] = []) {
    super([sentence, ...further].join('\n'));
    this.sentence = sentence;
    this.further = further;
  }
}

/** Whether an error is one for the user. Parts of the program that are bundled by themselves bring a class of their own. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && (error.name === 'UserError' || error.name === 'UsageError');
}

/** What is said of an error: its sentence and the lines below it. */
export function linesOf({ sentence, further }: UserError): readonly string[] {
  return [sentence, ...further];
}

/** The command line itself is wrong. */
export class UsageError extends UserError {
  override readonly name = 'UsageError';
}
