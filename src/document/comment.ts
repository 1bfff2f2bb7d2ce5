import type { ConfigDocument } from './document.ts';

/** A comment of a file, up to the end of its line. */
export interface Comment {
  /** The offset of the character that opens it. */
  readonly start: number;
  /** What follows that character. */
  readonly text: string;
}

/** The comments of a file in source order; JSON has none. */
export async function loadComments({ syntax, source }: ConfigDocument): Promise<readonly Comment[]> {
  switch (syntax) {
    case 'cfg':
      return (await import('./cfg.ts')).cfgComments(source);
    case 'yaml':
      return (await import('./yaml.ts')).yamlComments(source);
    case 'json':
      return [];
  }
}
