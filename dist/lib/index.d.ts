/**
 * smtp-lint as a library: functions over text, without a disk, a network or a process, in Node.js and in browsers.
 * Every function is asynchronous, for readers of a syntax are loaded when they are first needed. Results are plain
 * data, in the form of the JSON reports of the program, and hold no secret unless they are a configuration.
 *
 * @packageDocumentation
 */
/** The version of smtp-lint. */
export declare const version: string;
export type { TakesEffect } from './catalog/takes-effect.js';
export { type Applicability, SEVERITIES, type Severity } from './diagnostics/diagnostic.js';
export type { Suppression } from './diagnostics/suppressed.js';
export { SYNTAXES, type Syntax } from './document/syntax.js';
export type { OptionSummary, OptionTopic, RuleSummary, RuleTopic, Topic } from './generate/topic.js';
export { ArgumentError } from './library/argument-error.js';
export { CatalogError, type CatalogProblem, type CatalogText, loadCatalog, } from './library/catalog.js';
export type { Catalog } from './library/catalog-data.js';
export { type ExplainOptions, explain } from './library/explain.js';
export type { Finding, LintResult, Place, RelatedPlace, SuppressedFinding } from './library/finding.js';
export { type AppliedFix, type FixOptions, type FixResult, fix, type SkippedFix } from './library/fix.js';
export { type LintOptions, lint } from './library/lint.js';
export type { CheckOptions, TextOptions } from './library/options.js';
export { type NoPlan, type Plan, type PlanOptions, plan } from './library/plan.js';
export { type Preset, presets, type TemplateOptions, template } from './library/template.js';
export type { FindingWords, FixWords } from './report/finding-data.js';
export type { PlanChange, PlanData, PlanFinding, PlanMoment, PlanValues, PlanVerdict, ValueOrigin, } from './report/plan-data.js';
export { type Decoded, decode, type Encoding } from './source/decode.js';
