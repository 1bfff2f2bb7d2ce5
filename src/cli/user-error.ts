/** The job cannot be done, for a reason that the user can mend. The message is a sentence for the user. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

/** The command line itself is wrong. */
export class UsageError extends UserError {
  override readonly name = 'UsageError';
}
