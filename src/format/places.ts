import * as z from 'zod';
import { type nearest, nearestChoice } from '../values/nearest.ts';
import type { DataPath } from './data-path.ts';

/** What is wrong, and where. */
export interface PlacedIssue {
  readonly at: DataPath;
  readonly message: string;
}

/** An issue with its place: for keys that should not be there that of the key, not of what holds it. */
export function placesOf(
  issue: z.core.$ZodIssue,
  format: z.ZodType,
  nearestKey: typeof nearest,
): readonly PlacedIssue[] {
  if (issue.code !== 'unrecognized_keys') return [{ at: issue.path, message: sentence(issue) }];
  const known = keysAt(format, issue.path);
  return issue.keys.map((key) => {
    const meant = nearestKey(key, known);
    const isElsewhere = issue.path.length > 0 && keysAt(format, []).includes(key);
    const hint = isElsewhere ? ' here: it stands at the top of the file only' : '';
    const message = `there is no such key${meant ? `; did you mean ${meant}?` : hint}`;
    return { at: [...issue.path, key], message };
  });
}

function sentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_union':
      return 'this has none of the forms that belong here';
    case 'invalid_type':
      return wrongType(WORDS[issue.expected] ?? issue.expected, issue.input);
    case 'invalid_value':
      return `expected ${issue.values.map(String).join(', ')}${choiceHint(issue)}`;
    case 'too_small':
      return 'this is empty';
    case 'invalid_format':
      return `expected ${issue.message}`;
    case 'custom':
      return issue.message;
    default:
      return 'this cannot stand here';
  }
}

function choiceHint({ input, values }: z.core.$ZodIssueInvalidValue): string {
  // What other linters take for off.
  const word = input === false && values.includes('off') ? 'off' : input;
  const meant = typeof word === 'string' ? nearestChoice(word, values.map(String)) : undefined;
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

function wrongType(expected: string, input: unknown): string {
  if (input === undefined) return `a ${expected} is missing`;
  const isPlain = typeof input === 'number' || typeof input === 'boolean';
  return `expected a ${expected}${expected === 'text' && isPlain ? ': put it in quotes' : ''}`;
}

const WORDS: Readonly<Record<string, string>> = {
  object: 'map',
  record: 'map',
  array: 'list',
  string: 'text',
  int: 'whole number',
};

/** The keys that a format knows at a place; none where the place may have several forms. */
function keysAt(format: z.core.$ZodType, path: DataPath): readonly string[] {
  let at: z.core.$ZodType | undefined = format;
  for (const step of path) at = at && partOf(withoutOptional(at), step);
  const holder = at && withoutOptional(at);
  return holder instanceof z.ZodObject ? Object.keys(holder.shape) : [];
}

function partOf(format: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (format instanceof z.ZodObject) return format.shape[step as string];
  if (format instanceof z.ZodArray) return format.element;
  return format instanceof z.ZodRecord ? format.valueType : undefined;
}

function withoutOptional(format: z.core.$ZodType): z.core.$ZodType {
  return format instanceof z.ZodOptional ? format.unwrap() : format;
}
