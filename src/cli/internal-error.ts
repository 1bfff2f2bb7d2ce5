import type { Output } from './io.ts';

/**
 * Tells of a mistake of the program. Its message is left out: it may quote the file. What the stack says of places in
 * the program is told with --debug alone, for the first sentence asks for that anyway.
 */
export function tellInternalError(error: unknown, isDebug: boolean, stderr: Output): void {
  const sentence = `smtp-lint: internal error: ${kindOf(error)}. This is a mistake of smtp-lint, not of your file.`;
  const how = isDebug
    ? 'Please report it with the lines of --debug; no text of your files is in them.'
    : 'Please run it again with --debug, and report what that prints; no text of your files is in it.';
  stderr.write([sentence, how, ...(isDebug ? framesOf(error) : []), ''].join('\n'));
}

/** The kind of an error and its places in the program, without its words, in which text of a file may stand. */
export function traceOf(error: unknown): string {
  return [kindOf(error), ...framesOf(error)].join('\n');
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const { name } = error.constructor;
  const code = 'code' in error ? String(error.code) : '';
  return /^E[A-Z_]{2,40}$/.test(code) ? `${name} ${code}` : name;
}

/** The lines behind the message. One of the message may look like a place as well: those are passed over first. */
function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const { stack = '', message } = error;
  const at = message === '' ? -1 : stack.indexOf(message);
  const behind = at === -1 ? stack : stack.slice(at + message.length);
  return behind.split('\n').filter((line) => FRAME.test(line));
}

const FRAME = /^ {4}at (?:[\w$.<>#[\] ]+ \()?(?:node:|file:|\/|[A-Za-z]:[\\/])[^\n]*:\d+:\d+\)?$/;
