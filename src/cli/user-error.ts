/** The job cannot be done, for a reason that the user can mend. The message is a sentence for the user. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
