import type { Comment } from './comment.ts';
import type { ConfigDocument } from './document.ts';

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
