/**
 * smtp-lint as a library: functions over text, without a disk, a network or a process, in Node.js and in browsers.
 * Every function is asynchronous, for readers of a syntax are loaded when they are first needed. Results are plain
 * data, in the form of the JSON reports of the program, and hold no secret unless they are a configuration.
 *
 * @packageDocumentation
 */

declare const VERSION: string;

/** The version of smtp-lint. */
export const version: string = VERSION;

export type { TakesEffect } from './catalog/takes-effect.ts';
export { type Applicability, SEVERITIES, type Severity } from './diagnostics/diagnostic.ts';
export type { Suppression } from './diagnostics/suppressed.ts';
export { SYNTAXES, type Syntax } from './document/syntax.ts';
export type { OptionSummary, OptionTopic, RuleSummary, RuleTopic, Topic } from './generate/topic.ts';
export { ArgumentError } from './library/argument-error.ts';
export {
  CatalogError,
  type CatalogProblem,
  type CatalogText,
  loadCatalog,
} from './library/catalog.ts';
export type { Catalog } from './library/catalog-data.ts';
export { type ExplainOptions, explain } from './library/explain.ts';
export type { Finding, LintResult, Place, RelatedPlace, SuppressedFinding } from './library/finding.ts';
export { type AppliedFix, type FixOptions, type FixResult, fix, type SkippedFix } from './library/fix.ts';
export { type LintOptions, lint } from './library/lint.ts';
export type { CheckOptions, TextOptions } from './library/options.ts';
export { type NoPlan, type Plan, type PlanOptions, plan } from './library/plan.ts';
export { type Preset, presets, type TemplateOptions, template } from './library/template.ts';
export type { FindingWords, FixWords } from './report/finding-data.ts';
export type {
  PlanChange,
  PlanData,
  PlanFinding,
  PlanMoment,
  PlanValues,
  PlanVerdict,
  ValueOrigin,
} from './report/plan-data.ts';
export { type Decoded, decode, type Encoding } from './source/decode.ts';
