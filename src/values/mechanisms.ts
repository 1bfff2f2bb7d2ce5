import type { MechanismsSpec } from './spec.ts';
import { type Kind, legal } from './value.ts';

/** A mechanism as it was written and as it was meant. */
export interface Mechanism {
  readonly written: string;
  readonly name: string;
  readonly isMisprint: boolean;
  readonly isKnown: boolean;
}

/** Commas and misprints are reported by rules of their own; every other rule sees the value as if corrected. */
export const mechanisms: Kind<MechanismsSpec> = {
  read: (text, spec) => legal(readMechanisms(text, spec).map((mechanism) => mechanism.name)),
  accepts: ({ values }) => `mechanisms between blanks, of ${values.join(', ')}`,
};

export function readMechanisms(text: string, spec: MechanismsSpec): readonly Mechanism[] {
  return text
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map((written) => {
      const upper = written.toUpperCase();
      const meant = spec.misprints?.[upper];
      const name = meant ?? upper;
      return { written, name, isMisprint: meant !== undefined, isKnown: spec.values.includes(name) };
    });
}
