import type { TimeSpec } from './spec.ts';
import { illegal, type Kind, legal, type Suggestion } from './value.ts';

const UNITS: Readonly<Record<string, number>> = { s: 1, sec: 1, m: 60, min: 60, h: 3600 };

export const time: Kind<TimeSpec> = {
  read(text, spec) {
    const seconds = readTime(text);
    if (seconds !== undefined && isBelow(seconds, spec)) return legal(seconds);
    if (seconds !== undefined) return illegal(undefined, 'it is too long');
    return illegal(suggest(text, spec));
  },
  accepts({ below }) {
    return below ? `a time below ${below} as hh:mm:ss` : 'a time as hh:mm:ss';
  },
};

/** Seconds of a time written hh:mm:ss with two digits each; undefined for anything else. */
export function readTime(text: string): number | undefined {
  if (!/^\d\d:[0-5]\d:[0-5]\d$/.test(text)) return undefined;
  return Number(text.slice(0, 2)) * 3600 + Number(text.slice(3, 5)) * 60 + Number(text.slice(6));
}

export function writeTime(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function isBelow(seconds: number, { below }: TimeSpec): boolean {
  return below === undefined || seconds < (readTime(below) ?? Number.POSITIVE_INFINITY);
}

function suggest(text: string, spec: TimeSpec): Suggestion | undefined {
  const seconds = guess(text);
  if (seconds === undefined || seconds >= 100 * 3600 || !isBelow(seconds, spec)) return undefined;
  // A bare number may count seconds, minutes or milliseconds.
  return { text: writeTime(seconds), certain: !/^\d+$/.test(text) };
}

function guess(text: string): number | undefined {
  const clock = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,4})$/.exec(text);
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const measure = /^(\d{1,6})\s*(s|sec|m|min|h)?$/i.exec(text);
  if (measure) return Number(measure[1]) * (UNITS[measure[2]?.toLowerCase() ?? 's'] as number);
  return undefined;
}
