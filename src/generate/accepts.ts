import type { Option } from '../catalog/section-catalog.ts';
import { describe } from '../condition/describe.ts';

/** What an option accepts, in words, with what bounds the statement: other values may be valid, or are not judged. */
export function acceptsOf(option: Option): string {
  const { accepts, checkedWhen, spec } = option;
  const isOpen = spec.type === 'choice' && spec.open === true;
  const others = isOpen ? '; other values may be valid' : '';
  return `${accepts}${others}${checkedWhen ? `, judged when ${describe(checkedWhen, 'spelled-out')}` : ''}`;
}
