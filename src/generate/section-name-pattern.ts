import { inAnyCase, literally } from '../values/json-schema/json-schema.ts';

/** A pattern for the sections that a name with * at its end stands for. */
export function nameLike(name: string): string {
  return `^${literally(name.slice(0, -1))}[\\s\\S]`;
}

/**
 * A pattern for names with something behind the documented one, which are read as if they were it. In other letters
 * they take three characters more: up to two are taken for a slip of the pen.
 */
export function namesLookalike(name: string): string {
  const plain = name.split('-').map(inAnyCase).join('(?:-|[_\\s]+)');
  return `^(?:${literally(name)}[\\s\\S]|\\s*${plain}[\\s\\S]{3})`;
}
