import type { ConfigDocument, Syntax } from '../../src/document/document.ts';
import type { EffectiveConfig } from '../../src/effective/effective-config.ts';
import type { LintResult } from '../../src/lint.ts';
import type { RunReport } from '../../src/report/report.ts';
import type { Span } from '../../src/source/span.ts';
import type { Line } from '../../src/write/line.ts';

/** A file that was read and checked, for the jobs that begin with one. */
export interface Checked {
  readonly document: ConfigDocument;
  readonly configs: readonly EffectiveConfig[];
  readonly result: LintResult;
  /** All findings, for the reports are to be tried with more than they would show. */
  readonly report: RunReport;
}

export type Job = (checked: Checked) => unknown;

export interface Workshop {
  readonly syntaxes: readonly Syntax[];
  /** Writes lines in a syntax. */
  write(syntax: Syntax, lines: readonly Line[]): Promise<string>;
  check(syntax: Syntax, text: string): Promise<Checked>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The command compares no more: each is held against the others. */
const MOST_COLUMNS = 100;

const ALL = Number.POSITIVE_INFINITY;

/** All that is done with a file. The program is loaded here and not before, so that its work is counted in full. */
export async function openWorkshop(): Promise<Workshop> {
  const { builtinCatalog } = await import('../../src/catalog/builtin.ts');
  const { resolve } = await import('../../src/effective/effective-config.ts');
  const { visibleSpans } = await import('../../src/effective/visible.ts');
  const { lintConfigs } = await import('../../src/lint.ts');
  const { shownOf } = await import('../../src/report/shown.ts');
  const { SourceFile } = await import('../../src/source/source-file.ts');
  const { loadReader, SYNTAXES } = await import('../../src/document/readers.ts');
  const { loadWriter } = await import('../../src/write/writers.ts');
  const { plainStyle } = await import('../../src/report/style.ts');
  const { reportText } = await import('../../src/report/text.ts');
  const { reportConcise } = await import('../../src/report/concise.ts');
  const { findingsMarkdown } = await import('../../src/report/findings-markdown.ts');
  const { stepSummary } = await import('../../src/report/step-summary.ts');
  const { reportJson } = await import('../../src/report/json.ts');
  const { reportNdjson } = await import('../../src/report/ndjson.ts');
  const { reportGithub } = await import('../../src/report/github.ts');
  const { reportGitlab } = await import('../../src/report/gitlab.ts');
  const { reportSarif } = await import('../../src/report/sarif.ts');
  const { junitTestsuites } = await import('../../src/report/junit.ts');
  const { checkstyle } = await import('../../src/report/checkstyle.ts');
  const { printXml } = await import('../../src/report/xml.ts');
  const { identifier } = await import('../../src/baseline/identify.ts');
  const { printBaseline, tally } = await import('../../src/baseline/baseline.ts');
  const { compareFindings } = await import('../../src/baseline/known.ts');
  const { readBaseline } = await import('../../src/baseline/read-baseline.ts');
  const { fix } = await import('../../src/fix/fix.ts');
  const { hideValues } = await import('../../src/fix/guessed.ts');
  const { unifiedDiff } = await import('../../src/report/diff.ts');
  const { pairApplications } = await import('../../src/plan/pair-applications.ts');
  const { plan } = await import('../../src/plan/plan.ts');
  const { matrix } = await import('../../src/plan/matrix.ts');
  const { matrixText } = await import('../../src/report/matrix-text.ts');
  const { planText } = await import('../../src/report/plan-text.ts');
  const { planJson } = await import('../../src/report/plan-json.ts');
  const { planMarkdown } = await import('../../src/report/plan-markdown.ts');
  const { redact } = await import('../../src/redact/redact.ts');
  const { convert } = await import('../../src/convert/convert.ts');
  const { outline } = await import('../../src/editor/symbols.ts');
  const { hover } = await import('../../src/editor/hover.ts');
  const { complete } = await import('../../src/editor/complete.ts');
  const { fixAll, repairsWithin } = await import('../../src/editor/repairs.ts');
  const { upgrade } = await import('../../src/inspect/upgrade.ts');
  const { upgradeText } = await import('../../src/inspect/upgrade-text.ts');
  const { explainName } = await import('../../src/inspect/explained.ts');

  const catalog = builtinCatalog();
  const { rules, newestRelease: release } = catalog;
  // Rules that are off by default have their work as well.
  const severities = new Map([...rules.keys()].map((id) => [id, 'warning'] as const));
  const options = { severities };
  const locate = (path: string) => path;
  const digest = (text: string) => String(text.length);

  const checkDocument = (document: ConfigDocument): Checked => {
    const configs = resolve(document, catalog);
    const result = lintConfigs(configs, catalog, options);
    const { source, syntax } = document;
    let visible: readonly Span[] | undefined;
    const visibleOnce = () => {
      visible ??= visibleSpans(configs);
      return visible;
    };
    const file = {
      ...{ source, syntax, release, failOn: 'error' as const },
      ...shownOf(result, ALL),
      visible: visibleOnce,
    };
    return {
      document,
      configs,
      result,
      report: { release, rules, documented: rules, files: [file], failures: [] },
    };
  };

  /** The same file with another value for each option of which one is known. */
  const changed = ({ document }: Checked): readonly EffectiveConfig[] => {
    const configurations = document.configurations.map((configuration) => ({
      ...configuration,
      sections: configuration.sections.map((section) => ({
        ...section,
        entries: section.entries.map((entry) => ({ ...entry, value: `${entry.value}1` })),
      })),
    }));
    return resolve({ ...document, configurations }, catalog);
  };
  const planOf = (checked: Checked) => {
    const pairing = pairApplications(checked.configs, changed(checked));
    if (!pairing.ok) return undefined;
    const { source } = checked.document;
    const made = plan(pairing, catalog, options);
    return { before: source, after: source, plan: made, showAll: true, showErrors: true, documented: rules };
  };
  const edited = ({ document, configs, result }: Checked) => {
    return { document, catalog, options, configs, isConcerned: true, ...result };
  };
  const lastOffset = ({ document }: Checked) => document.source.text.length;

  const jobs: Readonly<Record<string, Job>> = {
    lint: ({ document }) => checkDocument(document),
    'what may be shown': ({ configs }) => visibleSpans(configs),
    text: ({ report }) => reportText(report, { width: 80 }),
    concise: ({ report }) => reportConcise(report),
    markdown: ({ report }) => findingsMarkdown(report),
    'the summary of a step': ({ report }) => stepSummary(report, 'below', 1 << 20),
    json: ({ report }) => reportJson(report),
    ndjson: ({ report }) => reportNdjson(report),
    github: ({ report }) => reportGithub(report, { locate, summary: true }),
    gitlab: ({ report }) => reportGitlab(report, digest, locate),
    sarif: ({ report }) => reportSarif(report, '1.0.0', locate),
    junit: ({ report }) => printXml('testsuites', junitTestsuites(report)),
    checkstyle: ({ report }) => printXml('checkstyle', checkstyle(report)),
    baseline: ({ configs, result }) => {
      const identities = result.findings.map(identifier(configs, digest));
      const written = printBaseline(tally('a', identities));
      const read = readBaseline(new SourceFile('baseline.json', written));
      return compareFindings(identities, read.ok ? read.entries : []);
    },
    fix: async ({ document }) => {
      const fixed = await fix(document, catalog, { ...options, unsafe: true });
      const after = hideValues(fixed.document, fixed.guessed);
      const version = (one: ConfigDocument) => ({
        source: one.source,
        visible: visibleSpans(resolve(one, catalog)),
      });
      return unifiedDiff(version(document), version(after));
    },
    diff: (checked) => {
      const report = planOf(checked);
      return report && [planText(report), planJson(report), planMarkdown(report)];
    },
    compare: (checked) => {
      const columns = [...checked.configs, ...changed(checked)].slice(0, MOST_COLUMNS);
      const named = columns.map((config) => ({ path: 'a', config }));
      return matrixText({ matrix: matrix(named), showAll: true });
    },
    redact: ({ document }) => redact(document, catalog),
    'code actions': async (checked) => {
      const span = { start: 0, end: lastOffset(checked) };
      return [await repairsWithin(edited(checked), span), await fixAll(edited(checked))];
    },
    symbols: (checked) => outline(edited(checked)),
    hover: (checked) => hover(edited(checked), lastOffset(checked) - 3),
    completion: (checked) => complete(edited(checked), lastOffset(checked) - 1),
    upgrade: ({ configs, document }) => {
      return upgradeText(
        upgrade(configs, { from: '8.5.100.00', to: release }),
        document.source,
        { from: '8.5.100.00', to: release },
        plainStyle,
      );
    },
    explain: ({ configs, result }) => explainName('port', configs, catalog, result),
    ...Object.fromEntries(
      await Promise.all(
        SYNTAXES.map(async (syntax) => {
          const target = { syntax, write: await loadWriter(syntax), read: await loadReader(syntax) };
          return [
            `convert to ${syntax}`,
            ({ document }: Checked) => convert(document, target, catalog),
          ] as const;
        }),
      ),
    ),
  };

  return {
    syntaxes: SYNTAXES,
    jobs,
    write: async (syntax, lines) => (await loadWriter(syntax))(lines),
    check: async (syntax, text) =>
      checkDocument((await loadReader(syntax))(new SourceFile(`a.${syntax}`, text))),
  };
}
