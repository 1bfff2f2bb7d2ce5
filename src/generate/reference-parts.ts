/** The parts of the reference, in their order. */
export const REFERENCE_PARTS = ['options', 'rules', 'presets'] as const;
export type ReferencePart = (typeof REFERENCE_PARTS)[number];
