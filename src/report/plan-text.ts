import type { Change, Respelling } from '../plan/change.ts';
import type { InterimFinding } from '../plan/interim.ts';
import type { SectionPair } from '../plan/section-pairs.ts';
import { verdictSentence } from '../plan/sentence.ts';
import type { PlanReport } from './plan-report.ts';
import { MARKS, momentWords, otherSectionsText, period, valuesText } from './plan-words.ts';
import { printable } from './printable.ts';
import { plainStyle, type Style } from './style.ts';
import { count, wrap } from './words.ts';

export interface PlanTextOptions {
  readonly style?: Style;
  /** Columns to wrap sentences at; not at all unless given. */
  readonly width?: number | undefined;
  /** Where findings of the file after are told anyway, the plan does not count its errors. */
  readonly countErrors?: boolean;
}

/** The plan for people: what changes and when, what is wrong in between, what to do. */
export function planText(report: PlanReport, options: PlanTextOptions = {}): string {
  const { style = plainStyle, width, countErrors = true } = options;
  const { changes, respellings, otherSections, interim, steps, verdict, errors } = report.plan;
  const lines = sectionLines(changes, report.showAll ? respellings : [], style, width);
  if (otherSections.length > 0) lines.push(otherSectionsText(otherSections));
  lines.push(style.bold(verdictSentence(changes, otherSections, verdict)));
  lines.push(...interimLines(report, interim, style, width));
  if (countErrors && errors > 0 && changes.length > 0) {
    const path = printable(report.after.path);
    lines.push(
      '',
      `${path} has ${style.severity('error', count(errors, 'error'))}: smtp-lint ${path} tells which.`,
    );
  }
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
  const pairs = [...new Set(rows.map((row) => row.pair))];
  return pairs.flatMap((pair) => {
    const own = rows.filter((row) => row.pair === pair);
    const [names, values] = [longest(own.map((row) => row.option)), longest(own.map((row) => row.values))];
    return [
      style.bold(sectionTitle(pair)),
      ...own.flatMap((row) => [
        `  ${row.mark} ${row.option.padEnd(names)}  ${row.values.padEnd(values)}  ${row.moment}`,
        ...row.notes.flatMap((note) =>
          wrap(note, width && width - 4).map((text) => `      ${style.dim(text)}`),
        ),
      ]),
    ];
  });
}

/** Values that are much longer than the others push only their own line out. */
const WIDEST = 48;

function longest(texts: readonly string[]): number {
  const fitting = texts.map((text) => text.length).filter((length) => length <= WIDEST);
  return Math.max(0, ...fitting);
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
  const { pair, option, isSecret } = respelling;
  const values = isSecret ? '(the same)' : valuesText(respelling, 'changed');
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
    ...sentences.flatMap((text) => wrap(text, width && width - 2).map((part) => `    ${part}`)),
  ];
}
