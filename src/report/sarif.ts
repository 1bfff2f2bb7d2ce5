import type { RuleInfo } from '../catalog/catalog.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Suppression } from '../diagnostics/suppressed.ts';
import { code, prose } from '../markdown/markdown.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import { printable } from '../text/printable.ts';
import type { Documented } from './documented.ts';
import { printJson } from './json.ts';
import type { FileReport, Locate, RunReport } from './report.ts';
import { sentencesOf } from './sentences.ts';
import { moreWords } from './shown.ts';
import { withinLine } from './within-line.ts';
import { count } from './words.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;
const PROBLEMS = { error: 'error', warning: 'warning', info: 'recommendation' } as const satisfies Record<
  Severity,
  string
>;

/** How many results of a run code scanning takes; with more it refuses the whole log. */
const MOST = 25_000;

/** The limit of GitHub code scanning, in characters. */
const LONGEST_DESCRIPTION = 1024;

/**
 * A log in SARIF 2.1.0, as code scanning reads it. Paths are those of the repository. It holds no fingerprints: what
 * uploads the log makes them of the files. Nor does it hold fixes, which would have to be edits of text.
 */
export function reportSarif(report: RunReport, version: string, locate: Locate): string {
  const { rules, documented, files, failures } = report;
  const indexes = new Map([...rules.keys()].map((id, index) => [id, index]));
  const results = files.flatMap((file) => resultsOf(file, locate, indexes));
  const kept = heaviest(results);
  return printJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'smtp-lint',
            version,
            semanticVersion: version,
            rules: [...rules.values()].map((info) => descriptor(info, documented)),
          },
        },
        automationDetails: { id: 'smtp-lint/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: [
              ...failures.map(({ path, message }) => ({
                level: 'error',
                message: { text: plain(`${path} could not be checked: ${message}`) },
                locations: [{ physicalLocation: { artifactLocation: artifact(locate(path)) } }],
              })),
              ...files.flatMap((file) => notShown(file, locate)),
              ...leftOut(results.length - kept.length),
            ],
          },
        ],
        results: kept,
      },
    ],
  });
}

const ROOT = '%SRCROOT%';

function descriptor(
  { id, severity, off, summary, because, inferred }: RuleInfo,
  documented: Documented,
): object {
  const reason = inferred === undefined ? [because] : [because, `Not in the option reference: ${inferred}.`];
  const explain = `smtp-lint explain ${id}`;
  const docs = documented.has(id) ? `docs/rules.md#${id}` : undefined;
  return {
    id,
    shortDescription: { text: cut(summary) },
    fullDescription: { text: cut([summary, ...reason].join(' ')) },
    help: {
      text: [...reason, `${explain} shows an example${docs ? `, and ${docs} of the package` : ''}.`].join(
        '\n\n',
      ),
      markdown: [
        ...reason.map(prose),
        `${code(explain)} shows an example${docs ? `, and ${code(docs)} of the package` : ''}.`,
      ].join('\n\n'),
    },
    defaultConfiguration: { enabled: !off, level: LEVELS[severity] },
    properties: {
      tags: ['configuration'],
      precision: inferred === undefined ? 'very-high' : 'high',
      'problem.severity': PROBLEMS[severity],
    },
  };
}

function cut(text: string): string {
  return text.length > LONGEST_DESCRIPTION ? `${text.slice(0, LONGEST_DESCRIPTION - 1)}…` : text;
}

/** A result as far as it matters here. */
interface Result {
  readonly level: string;
  readonly suppressions?: readonly object[];
}

function resultsOf(
  file: FileReport,
  locate: Locate,
  indexes: ReadonlyMap<string, number>,
): readonly Result[] {
  const { source, diagnostics, suppressed } = file;
  const location = artifact(locate(source.path));
  const result = (diagnostic: Diagnostic) => ({
    ruleId: diagnostic.rule,
    ruleIndex: indexes.get(diagnostic.rule),
    level: LEVELS[diagnostic.severity],
    message: { text: plain(sentencesOf(diagnostic).join(' ')) },
    locations: [{ physicalLocation: place(location, source, diagnostic.span) }],
    ...(diagnostic.related.length > 0 && {
      relatedLocations: diagnostic.related.map(({ message, span }, index) => ({
        id: index + 1,
        message: { text: plain(message) },
        physicalLocation: place(location, source, span),
      })),
    }),
  });
  return [
    ...diagnostics.map(result),
    ...suppressed.map(({ diagnostic, by }) => ({ ...result(diagnostic), suppressions: [suppression(by)] })),
  ];
}

/** All results, or the heaviest in the order of all; suppressed ones are the first to be left out. */
function heaviest(results: readonly Result[]): readonly Result[] {
  if (results.length <= MOST) return results;
  const weight = ({ level, suppressions }: Result) => (suppressions ? 0 : 1 + WEIGHTS.indexOf(level));
  const sorted = [...results.keys()].sort((one, other) => {
    return weight(results[other] as Result) - weight(results[one] as Result) || one - other;
  });
  const kept = new Set(sorted.slice(0, MOST));
  return results.filter((_, at) => kept.has(at));
}

const WEIGHTS = ['note', 'warning', 'error'];

function leftOut(number: number): readonly object[] {
  if (number === 0) return [];
  const text = `${count(number, 'finding')} left out: code scanning takes ${MOST} of a run.`;
  return [{ level: 'warning', message: { text } }];
}

/** What is counted and not written, suppressed or not. */
function notShown(file: FileReport, locate: Locate): readonly object[] {
  const suppressed = file.more?.suppressed ?? 0;
  const told = [moreWords(file), suppressed > 0 && `and ${suppressed} more that are suppressed`];
  const words = told.filter((one) => typeof one === 'string').join('; ');
  if (words === '') return [];
  const text = plain(`${file.source.path}: ${words}`);
  const artifactLocation = artifact(locate(file.source.path));
  return [{ level: 'warning', message: { text }, locations: [{ physicalLocation: { artifactLocation } }] }];
}

function suppression(by: Suppression): object {
  if (by.type === 'baseline') return { kind: 'external', status: 'accepted' };
  const justification = by.reason === undefined ? undefined : plain(by.reason);
  return { kind: 'inSource', status: 'accepted', justification };
}

function place(artifactLocation: object, source: SourceFile, span: Span): object {
  const { start, end } = withinLine(source, span);
  return {
    artifactLocation,
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

/** Where a path leads out of the repository it is absolute. */
function artifact(path: string): object {
  const isAbsolute = /^(?:\/|[A-Za-z]:\/)/.test(path);
  if (isAbsolute) return { uri: `file://${path.startsWith('/') ? '' : '/'}${encodePath(path)}` };
  return { uri: encodePath(path), uriBaseId: ROOT };
}

function encodePath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** A text of messages, in which `[text](address)` would be a link. */
function plain(text: string): string {
  return printable(text).replaceAll('](', ']\u200b(');
}
