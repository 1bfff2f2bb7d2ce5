import type { Fact } from '../condition/condition.ts';
import type { Content } from './text-reader.ts';

const UNKNOWN: Fact = { known: false, isSet: true };

/** What a text makes known of its option. */
export function factOf(content: Content, text: string): Fact {
  return content.type === 'value' ? { known: true, value: content.value, isSet: text !== '' } : UNKNOWN;
}
