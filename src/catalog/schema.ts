import * as z from 'zod';
import { TAKES_EFFECT, type TakesEffect } from './takes-effect.ts';

export type { TakesEffect } from './takes-effect.ts';

/**
 * The format of a catalogue file: what one section accepts, and what its options demand of each other.
 * This is its only definition; the editor schema and the types are derived from it.
 */

/** Texts of YAML may look like numbers and booleans; the server knows only texts. */
export const literal = z.union([z.string(), z.number(), z.boolean()]).transform(String);

export const release = z.string().regex(/^\d+(?:\.\d+){2,3}$/, 'a release such as 8.5.205.03');
export const ruleId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'words in lower case joined by hyphens');
const severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof severity>;

const takesEffect = z
  .enum(Object.keys(TAKES_EFFECT) as TakesEffect[])
  .describe('When a change of the option reaches the running server.');

/** Why something is told that the option reference does not say: a conclusion, or the page of a provider. */
export const inferred = z.string().min(1).describe('The conclusion or the page that a statement rests on.');

const comparison = z.union([literal, z.strictObject({ option: z.string() })]);

const matcher = z
  .union([
    literal,
    z.array(literal).min(1),
    z
      .strictObject({ not: z.union([literal, z.array(literal).min(1)]) })
      .describe('Any other value, or none.'),
    z.strictObject({ set: z.boolean() }).describe('The option stands in the file with a value.'),
    z
      .strictObject({ includes: z.union([literal, z.array(literal).min(1)]) })
      .describe('A list that holds this word, or one of these.'),
    z.strictObject({ contains: z.string().min(1) }).describe('A text that contains this one in any case.'),
    z.strictObject({ above: comparison }),
    z.strictObject({ below: comparison }),
    z
      .strictObject({ hostWithin: z.array(z.string()).min(1) })
      .describe('A host that is one of these domains or lies below one.'),
    z.strictObject({ hostIs: z.string() }).describe('This host, in any case.'),
    z
      .strictObject({ urlHostWithin: z.array(z.string()).min(1) })
      .describe('A URL whose host is one of these domains or lies below one.'),
    z
      .strictObject({ isUrl: z.enum(['http', 'any']) })
      .describe('An http or https URL, or one of any scheme.'),
    z
      .strictObject({ namesSection: z.string() })
      .describe('The section of this prefix and the value of the option stands in the file.'),
  ])
  .meta({ id: 'matcher' });
export type MatcherSource = z.infer<typeof matcher>;

export type ConditionSource =
  | string
  | { all: ConditionSource[] }
  | { any: ConditionSource[] }
  | { not: ConditionSource }
  | SettingsSource;
/** Options with their matchers; all must hold. */
export interface SettingsSource {
  [option: string]: MatcherSource;
}

const condition: z.ZodType<ConditionSource> = z
  .lazy(() =>
    z.union([
      z.string().describe('The name of a condition defined under conditions.'),
      z.strictObject({ all: z.array(condition).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
      z.strictObject({ not: condition }),
      z.record(z.string(), matcher).describe('Options with what each must be; all must hold.'),
    ]),
  )
  .meta({ id: 'condition' });

const facts = {
  summary: z.string().min(1).describe('One sentence.'),
  details: z.string().optional(),
  default: literal
    .optional()
    .describe('What the server takes when the option is not set; left out if nothing.'),
  emptyAllowed: z.boolean().optional().describe('The empty value means something to the server.'),
  introduced: release.optional(),
  modified: z.array(release).optional(),
  discontinued: release.optional().describe('The first release without the option.'),
  valuesIntroduced: z
    .record(z.string(), z.strictObject({ release, inferred: inferred.optional() }))
    .optional()
    .describe('Values that came later than the option.'),
  secret: z.boolean().optional().describe('The value is never shown, in no format, not even its length.'),
  mayHoldSecret: z
    .boolean()
    .optional()
    .describe('People put a secret here by mistake: a value that looks like one is not shown.'),
  usedWhen: condition.optional().describe('Where this does not hold the option has no effect.'),
  requiredWhen: z.union([z.literal(true), condition]).optional(),
  checkedWhen: condition.optional().describe('The value is judged only where this holds.'),
  successor: z.string().optional().describe('For a discontinued option: the option to look at now.'),
  shadows: z.string().optional().describe('The option of the same section that does the same job.'),
  inferred: inferred.optional(),
};

/** The kinds of values, each with the facts that every option has. */
function optionOf<Facts extends z.ZodRawShape>(facts: Facts) {
  return z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('boolean'), ...facts }),
    z.strictObject({
      type: z.literal('integer'),
      min: z.number().int().optional(),
      max: z.number().int().optional(),
      ...facts,
    }),
    z.strictObject({ type: z.literal('time'), below: z.string().optional(), ...facts }),
    z.strictObject({
      type: z.literal('choice'),
      values: z.array(literal).min(1),
      open: z.boolean().optional().describe('The documentation names examples: other values may be valid.'),
      orContaining: z
        .string()
        .optional()
        .describe('Any text that contains this one in any case is accepted.'),
      instead: z.record(z.string(), z.string()).optional(),
      pathBelongsIn: z.string().optional(),
      ...facts,
    }),
    z.strictObject({
      type: z.literal('text'),
      noBlanks: z.boolean().optional(),
      shapes: z
        .array(z.union([z.enum(['guid', 'domain-name']), z.strictObject({ endsWith: z.string() })]))
        .min(1)
        .optional(),
      doubtful: z.array(z.string()).optional(),
      ...facts,
    }),
    z.strictObject({ type: z.literal('host'), numberBelongsIn: z.string().optional(), ...facts }),
    z.strictObject({
      type: z.literal('list'),
      separator: z.enum(['blank', 'comma']).optional(),
      values: z.array(z.string()).min(1).optional(),
      ...facts,
    }),
    z.strictObject({
      type: z.literal('mechanisms'),
      values: z.array(z.string()).min(1),
      misprints: z.record(z.string(), z.string()).optional(),
      alone: z.array(z.string()).optional(),
      ...facts,
    }),
    z.strictObject({ type: z.literal('object'), ...facts }),
  ]);
}

const option = optionOf({ takesEffect, ...facts });
const familyOption = optionOf(facts);
export type OptionSource = z.infer<typeof option>;
export type FamilyOptionSource = z.infer<typeof familyOption>;

const family = z
  .strictObject({
    summary: z.string().min(1),
    takesEffect,
    usedWhen: condition.optional(),
    source: z.string().min(1).describe('Where the facts come from.'),
    open: z.boolean().optional().describe('Names of the family that are not listed pass without a word.'),
    unknownAs: z
      .enum(['unknown-option', 'unknown-mail-property'])
      .optional()
      .describe('The rule that reports names of the family that are not listed.'),
    sameAs: z.string().optional().describe('Another family of the section whose options this one has too.'),
    options: z.record(z.string(), familyOption).optional(),
  })
  .describe('Options whose names begin alike, such as the properties of a library.');
export type FamilySource = z.infer<typeof family>;

const fixValue = z.union([
  literal,
  z.strictObject({ hostOf: z.string() }).describe('The host of the URL that this option holds.'),
  z.strictObject({ defaultOf: z.string() }),
]);

const settings = z
  .record(z.string(), literal)
  .describe('Options with their values; an option of another section is written section/option.');
export type SettingsExample = z.infer<typeof settings>;

const dependencyRule = z.strictObject({
  severity,
  summary: z.string().min(1).describe('The mistake, in one sentence.'),
  message: z
    .string()
    .min(1)
    .describe('What is wrong; {option} becomes what the option is, as in "port is 25 by default".'),
  because: z.string().min(1).describe('Why it is wrong.'),
  help: z.string().optional().describe('What to do, where the fix does not say it.'),
  inferred: inferred.optional(),
  names: z
    .union([z.string(), z.array(z.string()).min(1)])
    .describe('The option to report; of several the first that is set in the file.'),
  when: condition.optional(),
  expect: condition,
  fix: z
    .strictObject({ set: z.record(z.string(), fixValue), applicability: z.enum(['safe', 'unsafe']) })
    .optional(),
  bad: settings.describe('Settings that break the rule.'),
  good: settings.describe('Settings that keep it.'),
});
export type DependencyRuleSource = z.infer<typeof dependencyRule>;

const changesTogether = z
  .strictObject({
    options: z.array(z.string()).min(2),
    because: z.string().min(1).describe('What comes of it where only some of them have changed yet.'),
  })
  .describe('Options that make sense together only: a change of several should reach the server at once.');
export type ChangesTogether = z.infer<typeof changesTogether>;

const namedCondition = z.strictObject({
  meaning: z.string().min(1).describe('What holds, to stand in a sentence: "OAuth 2.0 is in use".'),
  when: condition,
});

export const catalogFile = z
  .strictObject({
    section: z.string().min(1).describe('The name of the section; with * at the end, of all that begin so.'),
    summary: z.string().min(1),
    source: z.string().min(1).describe('Where the facts come from.'),
    required: z.boolean().optional().describe('A configuration without this section is not complete.'),
    lookalikes: z
      .boolean()
      .optional()
      .describe('Sections of almost this name, or with something behind it, are taken for this one.'),
    conditions: z.record(ruleId, namedCondition).optional(),
    options: z.record(z.string(), option),
    families: z.record(z.string(), family).optional(),
    rules: z.record(ruleId, dependencyRule).optional(),
    changesTogether: z.record(ruleId, changesTogether).optional(),
  })
  .describe('What one section of a configuration accepts.');
export type CatalogFile = z.infer<typeof catalogFile>;

/** The rules that hold for every section: their code is in src/rules, their words and severities are data. */
export const engineRulesFile = z.strictObject({
  rules: z.record(
    ruleId,
    z.strictObject({
      severity,
      off: z.boolean().optional().describe('Silent unless switched on.'),
      aboutText: z
        .boolean()
        .optional()
        .describe('Concerns who reads the file: of what the server does meanwhile it says nothing.'),
      summary: z.string().min(1),
      because: z.string().min(1),
      inferred: inferred.optional(),
      release: release.optional().describe('The target release of the examples.'),
      before: z.string().optional().describe('For a rule about a change: the .cfg that is changed.'),
      bad: z.string().describe('A .cfg that breaks the rule.'),
      good: z.string().describe('A .cfg that keeps it.'),
    }),
  ),
});
export type EngineRulesFile = z.infer<typeof engineRulesFile>;
export type EngineRuleSource = EngineRulesFile['rules'][string];
