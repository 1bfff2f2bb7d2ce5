import { isCorrectedText } from '../values/index.ts';
import type { ReadEntry } from './read-entry.ts';

/** Whether the value is taken for what was meant, so that what the server makes of it is not known. */
export function isCorrected({ isQuoted, option, text, content }: ReadEntry): boolean {
  if (isQuoted) return true;
  return option !== undefined && content.type === 'value' && isCorrectedText(text, option.spec);
}
