// A program with types that uses every export of the installed package; it is only checked by the compiler.
import {
  type Applicability,
  type AppliedFix,
  ArgumentError,
  type Catalog,
  CatalogError,
  type CatalogProblem,
  type CatalogText,
  type CheckOptions,
  type Decoded,
  decode,
  type Encoding,
  type ExplainOptions,
  explain,
  type Finding,
  type FindingWords,
  type FixOptions,
  type FixResult,
  type FixWords,
  fix,
  type LintOptions,
  type LintResult,
  lint,
  loadCatalog,
  type NoPlan,
  type OptionSummary,
  type OptionTopic,
  type Place,
  type Plan,
  type PlanChange,
  type PlanData,
  type PlanFinding,
  type PlanMoment,
  type PlanOptions,
  type PlanValues,
  type PlanVerdict,
  type Preset,
  plan,
  presets,
  type RelatedPlace,
  type RuleSummary,
  type RuleTopic,
  SEVERITIES,
  type Severity,
  type SkippedFix,
  type SuppressedFinding,
  type Suppression,
  SYNTAXES,
  type Syntax,
  type TakesEffect,
  type TemplateOptions,
  type TextOptions,
  type Topic,
  template,
  type ValueOrigin,
  version,
} from 'smtp-lint';

/** True where the types are the same; false also where one of them has become `any`. */
type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
function holds<_Claim extends true>(): void {}

holds<Same<Severity, 'error' | 'warning' | 'info'>>();
holds<Same<Syntax, 'cfg' | 'yaml' | 'json' | 'xml'>>();
holds<Same<Applicability, 'safe' | 'unsafe'>>();
holds<Same<TakesEffect, 'immediately' | 'next-cycle' | 'next-pop-cycle' | 'restart' | 'unknown'>>();
holds<Same<PlanMoment, 'immediate' | 'next-cycle' | 'next-pop-cycle' | 'restart'>>();
holds<Same<ValueOrigin, 'file' | 'default' | 'nowhere'>>();
holds<Same<Encoding, 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'>>();
holds<Same<Finding['line'], number>>();
holds<Same<Finding['section'], string | undefined>>();
holds<Same<Finding['fix'], FixWords | undefined>>();
holds<Same<Topic['type'], 'option' | 'rule'>>();
holds<Same<typeof version, string>>();
// @ts-expect-error Nothing is any, so this is not the same.
holds<Same<Finding['rule'], number>>();

const syntax: Syntax | undefined = SYNTAXES.find((one) => one === 'yaml');
const severity: Severity = SEVERITIES[0] ?? 'info';
const decoded: Decoded = decode(new Uint8Array([91]));
const encoding: Encoding = decoded.encoding;
const text: TextOptions = { syntax, path: 'app.yaml' };

const texts: readonly CatalogText[] = [{ path: 'own.yaml', text: 'section: own' }];
const catalog: Catalog = await loadCatalog(texts).catch((error: unknown) => {
  if (!(error instanceof CatalogError)) throw error;
  const [problem]: readonly CatalogProblem[] = error.problems;
  const place: [number, number] | undefined = problem && [problem.line, problem.column];
  throw new Error(`${place}: ${error.message}`);
});
const options: readonly OptionSummary[] = catalog.options;
const rules: readonly RuleSummary[] = catalog.rules;

const checks: CheckOptions = {
  catalog,
  release: catalog.newestRelease,
  rules: { syntax: severity },
  placeholders: ['^@[A-Z]+@$'],
};
const lintOptions: LintOptions = { ...text, ...checks };
const result: LintResult = await lint(decoded.text, lintOptions);
const finding: Finding | undefined = result.findings[0];
const words: FindingWords | undefined = finding;
const place: Place | undefined = finding;
const related: RelatedPlace | undefined = finding?.related?.[0];
const suppressed: SuppressedFinding | undefined = result.suppressed[0];
const suppression: Suppression | undefined = suppressed?.suppression;
const reason: string | undefined = suppression?.type === 'comment' ? suppression.reason : undefined;
// @ts-expect-error Results are not to be changed.
result.complete = true;
// @ts-expect-error There is no such syntax.
lint('', { syntax: 'toml' });
// @ts-expect-error There is no such option.
lint('', { unsafe: true });

const fixOptions: FixOptions = { ...lintOptions, unsafe: true };
const fixed: FixResult = await fix('', fixOptions);
const applied: AppliedFix | undefined = fixed.applied[0];
const title: FixWords | undefined = applied;
const skipped: SkippedFix | undefined = fixed.skipped[0];

const planOptions: PlanOptions = { ...checks, syntax: 'cfg', before: text, after: { path: 'new.cfg' } };
const made: Plan | NoPlan = await plan('', '', planOptions);
if (made.ok) {
  const data: PlanData = made;
  const change: PlanChange | undefined = data.changes[0];
  const values: PlanValues | undefined = data.unchanged[0] ?? change;
  const interim: PlanFinding | undefined = data.interim[0];
  const lines: (number | undefined)[] = [interim?.line, interim?.related?.[0]?.line];
  const verdict: PlanVerdict = made.verdict;
  const moment: PlanMoment | undefined = interim?.from;
  const origin: ValueOrigin | undefined = values?.origin.before;
  console.log(made.verdict.sentence, verdict.takesEffect, moment, origin, lines);
} else {
  const column: number | undefined = made.place?.column;
  console.log(made.message, column);
}

const explainOptions: ExplainOptions = { catalog };
const topics: readonly Topic[] = await explain('port', explainOptions);
for (const topic of topics) {
  if (topic.type === 'option') {
    const option: OptionTopic = topic;
    const effect: TakesEffect = option.takesEffect;
    console.log(option.accepts, effect);
  } else {
    const rule: RuleTopic = topic;
    console.log(rule.bad, rule.good);
  }
}

const preset: Preset | undefined = (await presets())[0];
const templateOptions: TemplateOptions = { syntax: 'yaml', full: true, release: '8.5.205.03', catalog };
const configuration: string = await template(preset?.name ?? 'default', templateOptions).catch(
  (error: unknown) => {
    if (error instanceof ArgumentError) return error.message;
    throw error;
  },
);
console.log(version, encoding, options, rules, words, place, related, reason, title, skipped, configuration);
