/** How `check` can report: for people, then for programs. */
export const FORMATS = [
  'text',
  'concise',
  'markdown',
  'json',
  'ndjson',
  'github',
  'gitlab',
  'sarif',
  'junit',
  'checkstyle',
] as const;
export type Format = (typeof FORMATS)[number];

/** A format that was asked for, with the file that it is written to where it has one of its own. */
export interface FormatChoice {
  readonly format: Format;
  readonly path?: string;
}
