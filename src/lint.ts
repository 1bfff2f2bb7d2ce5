import type { Catalog } from './catalog/catalog.ts';
import type { Diagnostic, Severity } from './diagnostics/diagnostic.ts';
import { MostShown } from './diagnostics/most-shown.ts';
import { inOrder } from './diagnostics/order.ts';
import { type Shown, shownOf } from './diagnostics/shown.ts';
import type { Suppressed } from './diagnostics/suppressed.ts';
import type { ConfigDocument, Syntax } from './document/document.ts';
import { type EffectiveConfig, resolve } from './effective/effective-config.ts';
import { type ShownPlaces, shownPlaces, visibleSpans } from './effective/visible.ts';
import { visibleAround } from './effective/visible-around.ts';
import { fileRules, sectionRules } from './rules/index.ts';
import type { FileRule, Finding, Report, SectionRule, Target } from './rules/rule.ts';
import { makeSound, type Sound } from './rules/sound.ts';
import { SYNTAX } from './rules/syntax.ts';
import { mayHoldDirectives, namesProgram } from './suppress/directive.ts';
import { suppress } from './suppress/suppress.ts';

export interface LintOptions {
  /** The release of the server; the newest that the catalogue knows unless given. */
  readonly release?: string | undefined;
  /** Severities of one's own, by rule id. */
  readonly severities?: ReadonlyMap<string, Severity | 'off'> | undefined;
}

/** What there is to say about a document, in the order of the file. */
export interface LintResult {
  readonly findings: readonly Diagnostic[];
  /** Findings that comments in the file keep out of the report. */
  readonly suppressed: readonly Suppressed[];
}

/** Checks a document against the catalogue. Never throws. */
export function lint(document: ConfigDocument, catalog: Catalog, options: LintOptions = {}): LintResult {
  return lintConfigs(resolve(document, catalog), catalog, options);
}

/** The same for a document that was put together with the catalogue before. */
export function lintConfigs(
  configs: readonly EffectiveConfig[],
  catalog: Catalog,
  options: LintOptions = {},
): LintResult {
  const told = applyRules(configs, catalog, options);
  const document = configs[0]?.document;
  if (told.length === 0 && !(document && mayHoldDirectives(document))) return NOTHING;
  const { severityOf } = activeRules(catalog, options);
  const sifted = suppress(configs, told, severityOf);
  const { diagnostics, suppressed } = sifted;
  const further = sifted.findings.flatMap((finding) => {
    const severity = severityOf(finding.rule);
    return severity === 'off' ? [] : [toDiagnostic(finding, severity, catalog)];
  });
  const findings = further.length > 0 ? inOrder([...diagnostics, ...further]) : diagnostics;
  return { findings, suppressed };
}

/** What reports show of a file. */
export interface ShownResult extends Shown {
  /** The parts of the text that may be shown, in order, at least of the lines of findings. */
  readonly visible: ReturnType<typeof visibleSpans>;
}

const NOTHING: LintResult = { findings: [], suppressed: [] };
/** What is shown of a file without findings. */
export const NOTHING_SHOWN: ShownResult = { diagnostics: [], suppressed: [], visible: [] };

/** The same, of which no more is kept than reports show: at most so many findings. */
export function lintShown(
  configs: readonly EffectiveConfig[],
  catalog: Catalog,
  options: LintOptions,
  most: number,
): ShownResult {
  const [config] = configs;
  const keep = () => {
    if (config) activeRules(catalog, options).sound?.texts.keep(config);
    return NOTHING_SHOWN;
  };
  if (!config || !isEachToldAtOnce(configs)) {
    const result = lintConfigs(configs, catalog, options);
    if (result === NOTHING) return keep();
    const shown = shownOf(result, most);
    return { ...shown, visible: shown.diagnostics.length > 0 ? visibleSpans(configs) : [] };
  }
  // Most of many files have no findings, and nothing is made ready for them.
  let shown: MostShown | undefined;
  let all: ShownPlaces | undefined;
  applyEach(configs, catalog, options, (finding, severity) => {
    shown ??= new MostShown(most);
    // What cannot be read is moved, and so it is known only then where it comes in the order.
    if (finding.rule === SYNTAX) {
      all ??= shownPlaces(configs);
      const diagnostic = withPlaces(toDiagnostic(finding, severity, catalog), all);
      if (shown.admits(diagnostic, severity)) shown.keep(diagnostic);
    } else if (shown.admits(finding, severity)) shown.keep(toDiagnostic(finding, severity, catalog));
  });
  if (!shown) return keep();
  const kept = shown.shown();
  const places = kept.diagnostics.flatMap(({ span, related }) => [span, ...related.map((one) => one.span)]);
  const visible = visibleAround(config, places);
  const near = shownPlaces(configs, () => visible);
  const diagnostics = kept.diagnostics.map((one) => (one.rule === SYNTAX ? one : withPlaces(one, near)));
  return { ...kept, diagnostics, visible };
}

/** Whether nothing is to be said about a text, known without parsing it; false where that has to be found out. */
export function isKnownSound(text: string, syntax: Syntax, catalog: Catalog, options: LintOptions): boolean {
  return activeRules(catalog, options).sound?.texts.hasLike(text, syntax) === true;
}

/**
 * Whether findings that tell the same come one behind the other, and no comment keeps any out of the report. An alias
 * of YAML stands in several sections, and each application of an export tells what cannot be read of all of it.
 */
function isEachToldAtOnce(configs: readonly EffectiveConfig[]): boolean {
  const document = configs[0]?.document;
  return document?.syntax === 'cfg' && configs.length === 1 && !mayHoldDirectives(document);
}

/** All that the rules have to say, whatever comments in the file say to it; in the order of the file. */
export function applyRules(
  configs: readonly EffectiveConfig[],
  catalog: Catalog,
  options: LintOptions = {},
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  applyEach(configs, catalog, options, (finding, severity) => {
    diagnostics.push(toDiagnostic(finding, severity, catalog));
  });
  if (diagnostics.length === 0) return diagnostics;
  const shown = shownPlaces(configs);
  return inOrder(diagnostics.map((diagnostic) => withPlaces(diagnostic, shown)));
}

/** Tells what each rule has to say, one rule behind the other. */
function applyEach(
  configs: readonly EffectiveConfig[],
  catalog: Catalog,
  options: LintOptions,
  tell: (finding: Finding, severity: Severity) => void,
): void {
  const rules = activeRules(catalog, options);
  if (rules.checked++ === FEW) rules.sound = makeSound(namesProgram);
  const { target, severityOf, ofFiles, ofSections, sound } = rules;
  let told = 0;
  const report: Report = (finding) => {
    const severity = severityOf(finding.rule);
    if (severity === 'off') return;
    told++;
    tell(finding, severity);
  };
  for (const config of configs) {
    for (const rule of ofFiles) rule.check(config, report);
    for (const section of config.sections) {
      const place = sound?.sections.placeOf(section);
      if (place?.isSound) continue;
      const before = told;
      for (const rule of ofSections) rule.check(section, target, report);
      if (place) place.isSound = told === before && !section.hasAskedForSections;
    }
  }
}

/** The rules that are on in a run. */
interface ActiveRules {
  readonly catalog: Catalog;
  readonly options: LintOptions;
  readonly target: Target;
  readonly severityOf: (rule: string) => Severity | 'off';
  readonly ofFiles: readonly FileRule[];
  readonly ofSections: readonly SectionRule[];
  /** How many documents were checked by them. */
  checked: number;
  /** None at first: few files are done sooner than it gains. */
  sound: Sound | undefined;
}

/** After so many documents what was sound is kept. */
const FEW = 10;

/** Many files are checked by the same options. */
let latest: ActiveRules | undefined;

function activeRules(catalog: Catalog, options: LintOptions): ActiveRules {
  if (latest?.catalog === catalog && latest.options === options) return latest;
  const severityOf = severityTable(catalog, options);
  const isOn = ({ ids }: { readonly ids: readonly string[] }) =>
    ids.length === 0 || ids.some((id) => severityOf(id) !== 'off');
  const target = { release: options.release ?? catalog.newestRelease };
  const ofFiles = fileRules.filter(isOn);
  const ofSections = sectionRules.filter(isOn);
  const rules = { catalog, options, target, severityOf, ofFiles, ofSections };
  latest = { ...rules, checked: 0, sound: undefined };
  return latest;
}

function withPlaces(diagnostic: Diagnostic, { cut, move }: ShownPlaces): Diagnostic {
  const related = diagnostic.related.map((place) => ({ ...place, span: cut(place.span) }));
  // What cannot be read may be anywhere, within a secret as well; everything else stands at a name or at a value.
  const shown = diagnostic.rule === SYNTAX ? move : cut;
  return { ...diagnostic, span: shown(diagnostic.span), related };
}

/** The severity of each rule in a run. */
export function severityTable(
  catalog: Catalog,
  { severities }: LintOptions,
): (rule: string) => Severity | 'off' {
  return (id) => {
    const own = severities?.get(id);
    if (own) return own;
    const rule = catalog.rules.get(id);
    return !rule || rule.off ? 'off' : rule.severity;
  };
}

function toDiagnostic(finding: Finding, severity: Severity, catalog: Catalog): Diagnostic {
  const info = catalog.rules.get(finding.rule);
  const {
    rule,
    section,
    option,
    message,
    help,
    span,
    related = [],
    fix,
    inferred = info?.inferred,
  } = finding;
  const because = info && withSource(info.because, inferred);
  return {
    rule,
    severity,
    ...(section !== undefined && { section }),
    ...(option !== undefined && { option }),
    message,
    ...(because && { because }),
    ...(help && { help }),
    span,
    // The frame underlines the place of the finding anyway.
    related: related.filter((place) => place.span.start !== span.start),
    ...(fix && { fix }),
  };
}

/** A reason with what it rests on, where the option reference does not say it. */
export function withSource(because: string, inferred: string | undefined): string {
  return inferred ? `${because} (Not in the option reference: ${inferred}.)` : because;
}
