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
  isCorrected: (text, spec) => text.includes(',') || readMechanisms(text, spec).some((one) => one.isMisprint),
};

export function readMechanisms(text: string, spec: MechanismsSpec): readonly Mechanism[] {
  return text
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map((written) => {
      const meant = meantBy(written, spec);
      const name = (meant ?? written).toUpperCase();
      const isKnown = spec.values.some((value) => value.toUpperCase() === name);
      return { written, name, isMisprint: meant !== undefined, isKnown };
    });
}

/** The mechanism that a known misprint stands for. */
export function meantBy(written: string, { misprints = {} }: MechanismsSpec): string | undefined {
  const upper = written.toUpperCase();
  return Object.entries(misprints).find(([misprint]) => misprint.toUpperCase() === upper)?.[1];
}
