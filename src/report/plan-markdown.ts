import { code, prose, table } from '../markdown/markdown.ts';
import type { Change, Respelling } from '../plan/change.ts';
import type { InterimFinding } from '../plan/interim.ts';
import { verdictSentence } from '../plan/sentence.ts';
import { isHidden, type PlanReport } from './plan-report.ts';
import {
  applicationsText,
  errorsText,
  hiddenWord,
  incompleteText,
  MARKS,
  momentWords,
  otherSectionsText,
  period,
  sideMarkdown,
} from './plan-words.ts';

/** The plan for a comment on a pull request or the summary of a CI step. */
export function planMarkdown(report: PlanReport): string {
  const { before, after } = report;
  return `### ${code(before.path)} → ${code(after.path)}\n\n${planBody(report)}`;
}

/** The plan without its heading. */
export function planBody(report: PlanReport): string {
  const { plan, showAll, showErrors } = report;
  const { changes, respellings, otherSections, incomplete, applications, interim, steps, errors } = plan;
  const rows = [...changes.map(changeRow), ...(showAll ? respellings.map(respellingRow) : [])];
  const notes = changes.flatMap(({ option, notes }) =>
    notes.map((note) => `- ${code(option)}: ${prose(note)}`),
  );
  const blocks = [
    rows.length > 0 && table(['', 'section', 'option', 'before', 'after', 'takes effect'], rows),
    notes.join('\n'),
    otherSections.length > 0 && prose(otherSectionsText(otherSections)),
    ...[...incompleteText(incomplete), ...applicationsText(applications)].map(prose),
    `**${prose(verdictSentence(plan))}**`,
    interim.map((finding) => interimItem(finding, report)).join('\n'),
    showErrors && errors > 0 && changes.length > 0 && prose(errorsText(report.after.path, errors)),
    steps.length > 1 && ['Safe order:', '', ...steps.map((step, at) => `${at + 1}. ${step}`)].join('\n'),
  ];
  return `${blocks.filter((block) => block).join('\n\n')}\n`;
}

function changeRow(change: Change): readonly string[] {
  const { pair, option, kind, before, after } = change;
  const values = isHidden(change) ? ['', hiddenWord(kind)] : [sideMarkdown(before), sideMarkdown(after)];
  return [MARKS[kind], code(titleOf(pair)), code(option), ...values, momentWords(change)];
}

function respellingRow(respelling: Respelling): readonly string[] {
  const { pair, option, before, after } = respelling;
  const values = isHidden(respelling) ? ['', '(the same)'] : [sideMarkdown(before), sideMarkdown(after)];
  return ['=', code(titleOf(pair)), code(option), ...values, 'no change'];
}

function titleOf({ application, name }: Change['pair']): string {
  return application === undefined ? name : `${application} / ${name}`;
}

function interimItem(
  { diagnostic, place, from, until }: InterimFinding,
  { before, after }: PlanReport,
): string {
  const { rule, severity, message, because } = diagnostic;
  const source = place.side === 'before' ? before : after;
  const { line } = source.position(place.span.start);
  const why = because ? ` ${prose(because)}` : '';
  return `- **${severity}** ${code(`${source.path}:${line}`)} In between, ${period(from, until)}: ${prose(message)}${why} (${code(rule)})`;
}
