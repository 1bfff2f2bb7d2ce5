/** How much of a value a sentence quotes, in characters. */
const LONGEST = 60;

/** A value as a sentence may quote it. Never call it with a secret. */
export function showValue(text: string): string {
  if (text === '') return 'empty';
  const bare = hasCredentials(text) ? withoutCredentials(text) : text;
  return bare.length > LONGEST ? `${bare.slice(0, LONGEST)}…` : bare;
}

/** Whether a URL in the text carries a user name or a password. */
export function hasCredentials(text: string): boolean {
  const scheme = text.indexOf('://');
  return scheme !== -1 && text.includes('@', scheme);
}

function withoutCredentials(text: string): string {
  return `${text.slice(0, text.indexOf('://'))}://***${text.slice(text.lastIndexOf('@'))}`;
}
