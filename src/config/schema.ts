import * as z from 'zod';
import { release } from '../catalog/schema.ts';
import { fileSizeProblem } from './file-size.ts';
import { idleNegations, patternProblem } from './patterns.ts';
import { placeholderProblem } from './placeholder-pattern.ts';

/**
 * The format of the linter's own configuration. This is its only definition; the editor schema and the types are
 * derived from it.
 */

const failOn = z
  .enum(['error', 'warning', 'info'])
  .describe('From which severity on a finding makes the run fail.');

const rules = z
  .record(z.string(), z.enum(['off', 'info', 'warning', 'error']))
  .describe('The severity of rules by their ids; off silences a rule.');

/** A text with a check that gives a sentence for what is wrong. */
function textThat(problemOf: (text: string) => string | undefined): z.ZodString {
  return z.string().check((context) => {
    const message = problemOf(context.value);
    if (message !== undefined) context.issues.push({ code: 'custom', input: context.value, message });
  });
}

const patterns = z.array(textThat(patternProblem)).check(({ value, issues }) => {
  for (const at of idleNegations(value)) {
    const message = 'no pattern before this one says anything that ! could take back';
    issues.push({ code: 'custom', input: value, path: [at], message });
  }
});

const placeholders = z
  .array(textThat(placeholderProblem))
  .describe(
    'Regular expressions: a text in which one finds something is filled in later, and taken for unknown.',
  );

const maxFileSize = textThat(fileSizeProblem).describe(
  'The largest file that is read, in bytes or with a unit, as in 500KB, 64MB or 64M.',
);

const settings = {
  release: release.describe('The release of the E-mail Server.').optional(),
  rules: rules.optional(),
  failOn: failOn.optional(),
  maxFileSize: maxFileSize.optional(),
  placeholders: placeholders.optional(),
};

export const configFile = z
  .strictObject({
    $schema: z.string().optional().describe('Where editors find the schema of this file.'),
    ...settings,
    catalogs: z
      .array(z.string().min(1))
      .optional()
      .describe('Catalogues of further sections; paths from the directory of this file.'),
    ignore: patterns
      .optional()
      .describe('What is not checked: patterns as in .gitignore, from the directory of this file.'),
    overrides: z
      .array(
        z.strictObject({
          files: patterns.min(1).describe('Patterns as in .gitignore, from the directory of this file.'),
          ...settings,
        }),
      )
      .optional()
      .describe('Settings of some of the files; of several that concern a file the later one wins.'),
  })
  .describe('How smtp-lint checks the files in this directory and below it.');

export type ConfigFile = z.infer<typeof configFile>;
