import type { Change, Respelling } from '../plan/change.ts';
import type { InterimFinding } from '../plan/interim.ts';
import type { SectionPair } from '../plan/section-pairs.ts';
import { verdictSentence } from '../plan/sentence.ts';
import { printable } from '../text/printable.ts';
import { isHidden, type PlanReport } from './plan-report.ts';
import {
  applicationsText,
  errorsText,
  incompleteText,
  MARKS,
  momentWords,
  otherSectionsText,
  period,
  valuesText,
} from './plan-words.ts';
import { plainStyle, type Style } from './style.ts';
import { longest, wrapWithin } from './words.ts';

export interface PlanTextOptions {
  readonly style?: Style;
  /** Columns to wrap sentences at; not at all unless given. */
  readonly width?: number | undefined;
}

/** The plan for people: what changes and when, what is wrong in between, what to do. */
export function planText(report: PlanReport, options: PlanTextOptions = {}): string {
  const { style = plainStyle, width } = options;
  const { changes, respellings, otherSections, incomplete, applications, interim, steps, errors } =
    report.plan;
  const lines = sectionLines(changes, report.showAll ? respellings : [], style, width);
  if (otherSections.length > 0) lines.push(otherSectionsText(otherSections));
  lines.push(...incompleteText(incomplete), ...applicationsText(applications));
  lines.push(style.bold(verdictSentence(report.plan)));
  lines.push(...interimLines(report, interim, style, width));
  if (report.showErrors && errors > 0 && changes.length > 0)
    lines.push(
      '',
      errorsText(report.after.path, errors, (text) => style.severity('error', text)),
    );
  if (steps.length > 1) {
    lines.push('', 'Safe order:', ...steps.map((step, at) => `  ${at + 1}. ${step}`));
  }
  return `${lines.join('\n')}\n`;
}

interface Row {
  readonly pair: SectionPair;
  readonly mark: string;
  readonly option: string;
  readonly values: string;
  readonly moment: string;
  readonly notes: readonly string[];
}

function sectionLines(
  changes: readonly Change[],
  respellings: readonly Respelling[],
  style: Style,
  width: number | undefined,
): string[] {
  const rows = [
    ...changes.map((change) => changeRow(change, style)),
    ...respellings.map((respelling) => respellingRow(respelling, style)),
  ];
  const byPair = new Map<SectionPair, Row[]>();
  for (const row of rows) {
    const own = byPair.get(row.pair);
    if (own) own.push(row);
    else byPair.set(row.pair, [row]);
  }
  return [...byPair].flatMap(([pair, own]) => {
    const [names, values] = [column(own.map((row) => row.option)), column(own.map((row) => row.values))];
    return [
      style.bold(sectionTitle(pair)),
      ...own.flatMap((row) => [
        `  ${row.mark} ${row.option.padEnd(names)}  ${row.values.padEnd(values)}  ${row.moment}`,
        ...row.notes.flatMap((note) =>
          wrapWithin(width && width - 4, note).map((text) => `      ${style.dim(text)}`),
        ),
      ]),
    ];
  });
}

/** Values that are much longer than the others push only their own line out. */
const WIDEST = 48;

function column(texts: readonly string[]): number {
  return longest(texts.filter((text) => text.length <= WIDEST));
}

export function sectionTitle({ application, name }: SectionPair): string {
  return printable(application === undefined ? name : `${application} / ${name}`);
}

function changeRow(change: Change, style: Style): Row {
  const { pair, option, kind, notes } = change;
  return {
    pair,
    mark: style.change(kind, MARKS[kind]),
    option: printable(option),
    values: valuesText(change, kind),
    moment: momentWords(change),
    notes: notes.map(printable),
  };
}

function respellingRow(respelling: Respelling, style: Style): Row {
  const { pair, option } = respelling;
  const values = isHidden(respelling) ? '(the same)' : valuesText(respelling, 'changed');
  return { pair, mark: style.dim('='), option: printable(option), values, moment: 'no change', notes: [] };
}

function interimLines(
  report: PlanReport,
  findings: readonly InterimFinding[],
  style: Style,
  width: number | undefined,
): readonly string[] {
  const periods = [...new Set(findings.map(({ from, until }) => period(from, until)))];
  return periods.flatMap((words) => [
    '',
    `In between, ${words}:`,
    ...findings
      .filter(({ from, until }) => period(from, until) === words)
      .flatMap((finding) => interimFinding(report, finding, style, width)),
  ]);
}

function interimFinding(
  { before, after }: PlanReport,
  { diagnostic, place }: InterimFinding,
  style: Style,
  width: number | undefined,
): readonly string[] {
  const { rule, severity, message, because } = diagnostic;
  const source = place.side === 'before' ? before : after;
  const { line, column } = source.position(place.span.start);
  const sentences = [style.bold(printable(message)), ...(because ? [printable(because)] : [])];
  return [
    `  ${style.bold(`${printable(source.path)}:${line}:${column}`)} ${style.severity(severity, severity)} ${style.dim(rule)}`,
    ...sentences.flatMap((text) => wrapWithin(width && width - 2, text).map((part) => `    ${part}`)),
  ];
}
