import type { ValueSpec } from '../../src/values/spec.ts';

/** Texts that say something else, each of them legal where one is: the neighbours of a number, all other words. */
export function otherValues(text: string, spec: ValueSpec | undefined): readonly string[] {
  switch (spec?.type) {
    case 'boolean':
      return [text === 'true' ? 'false' : 'true'];
    case 'integer':
      return [-1, 1].map((step) => String(Number(text) + step));
    case 'time':
      return otherTimes(text);
    case 'choice':
    case 'mechanisms':
    case 'list':
      return otherWords(text, spec.values);
    default:
      return [`${text}x`];
  }
}

function otherWords(text: string, words: readonly string[] | undefined): readonly string[] {
  const others = words?.filter((word) => word !== text) ?? [];
  return others.length > 0 ? others : [`${text}x`];
}

/** A second less and a second more. */
export function otherTimes(text: string): readonly string[] {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  const all = hours * 3600 + minutes * 60 + seconds;
  return [all - 1, all + 1].filter((time) => time >= 0).map(asTime);
}

function asTime(all: number): string {
  const parts = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
