import type { ValueSpec } from '../values/spec.ts';

/** What is known of the values of an option beside what it accepts, a sentence each. */
export function specNotes(spec: ValueSpec): readonly string[] {
  switch (spec.type) {
    case 'host':
      return spec.numberBelongsIn ? [`A number behind the host belongs in ${spec.numberBelongsIn}.`] : [];
    case 'choice':
      return spec.pathBelongsIn ? [`A path behind the value belongs in ${spec.pathBelongsIn}.`] : [];
    case 'mechanisms': {
      const misprints = Object.entries(spec.misprints ?? {});
      return [
        ...misprints.map(([misprint, meant]) => `${misprint} is a misprint of ${meant}.`),
        ...(spec.alone ?? []).map((mechanism) => `${mechanism} stands alone.`),
      ];
    }
    default:
      return [];
  }
}
