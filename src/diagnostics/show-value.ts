/** How much of a value a sentence quotes, in characters. */
const LONGEST = 60;

/** A value as a sentence may quote it. Never call it with a secret. */
export function showValue(text: string): string {
  if (text === '') return 'empty';
  const shown = text.slice(0, shownLength(text));
  if (shown === '') return '***';
  const bare = hasCredentials(shown) ? `***${shown.slice(shown.lastIndexOf('@'))}` : shown;
  const short = bare.length > LONGEST ? bare.slice(0, LONGEST) : bare;
  return short.length < bare.length || shown.length < text.length ? `${short}…` : short;
}

/** Whether a text carries a user name with a password, as in `https://user:password@host`. */
export function hasCredentials(text: string): boolean {
  const at = text.lastIndexOf('@');
  return at > 0 && text.lastIndexOf(':', at) !== -1;
}

/** How much of a value may be shown: people put anything into comments, and secrets into the query of a URL. */
export function shownLength(text: string): number {
  const query = text.includes('://') ? text.indexOf('?') : -1;
  return Math.min(...[commentStart(text), query, text.length].filter((length) => length !== -1));
}

/** Whether a value holds what its author took for a comment. */
export function hasComment(text: string): boolean {
  return commentStart(text) !== -1;
}

function commentStart(text: string): number {
  return /^[#;]/.test(text) ? 0 : text.search(/\s[#;]/);
}
