import * as z from 'zod';
import { inferred, literal, release, ruleId } from './schema.ts';

/** The format of a preset: the settings that one way of sending mail needs. This is its only definition. */

const note = z.string().min(1).describe('What must be known of the option here; one sentence.');

const setting = z.union([
  literal,
  z.strictObject({ value: literal, note: note.optional() }),
  z
    .strictObject({
      fill: z
        .string()
        .regex(/^[A-Z][A-Z0-9_]*$/, 'a name in upper case, such as CLIENT_ID')
        .describe('The name of the placeholder that stands for the value.'),
      example: literal.describe('A value that could stand in its place; for tests.'),
      note: note.optional(),
    })
    .describe('A value that every user has to fill in.'),
]);
export type SettingSource = z.infer<typeof setting>;

export const presetFile = z
  .strictObject({
    preset: ruleId,
    summary: z.string().min(1).describe('What the preset is for, in one sentence.'),
    release: release.optional().describe('The first release that it works with; left out if any does.'),
    inferred: inferred.optional().describe('Why this release, where no page says it.'),
    sources: z.array(z.string().min(1)).min(1).describe('What the preset is derived from.'),
    notes: z.array(z.string().min(1)).optional().describe('What must be done or known besides.'),
    everyOption: z
      .boolean()
      .optional()
      .describe('Every option stands in it: at its default, or commented out where it has none.'),
    sections: z
      .record(z.string(), z.record(z.string(), setting))
      .describe('Sections with their options, in the order in which they are written.'),
  })
  .describe('A configuration to begin with.');
export type PresetFile = z.infer<typeof presetFile>;
