import { TAKES_EFFECT } from '../catalog/takes-effect.ts';
import { code } from '../markdown/markdown.ts';
import type { Change, Side } from '../plan/change.ts';
import type { Moment } from '../plan/moment.ts';
import type { SingleApplication } from '../plan/pair-applications.ts';
import { printable } from '../text/printable.ts';
import { isHidden, type Values } from './plan-report.ts';
import { count } from './words.ts';

/** How much of a value is shown, in characters. */
const LONGEST = 60;

export const MARKS: Readonly<Record<Change['kind'], string>> = { added: '+', removed: '-', changed: '~' };

/** A period in which a part of a change is in effect, as "from the save until the restart". */
export function period(from: Moment, until: Moment): string {
  return `from ${POINTS[from]} until ${POINTS[until]}`;
}

const POINTS: Readonly<Record<Moment, string>> = {
  immediately: 'the save',
  'next-cycle': 'the next cycle',
  'next-pop-cycle': 'the next POP cycle',
  restart: 'the restart',
};

/** When a change takes effect, in words. */
export function momentWords({ isUsed, takesEffect }: Change): string {
  if (!isUsed) return 'no effect now';
  return takesEffect === 'unknown' ? 'not documented when' : TAKES_EFFECT[takesEffect];
}

/** What a secret may say of itself. */
export function hiddenWord(kind: Change['kind']): string {
  return kind === 'added' ? '(set)' : kind === 'removed' ? '(removed)' : '(changed)';
}

/** Both values, as "25 (default) → 587"; of an option that comes or goes its only one. */
export function valuesText(values: Values, kind: Change['kind']): string {
  if (isHidden(values)) return hiddenWord(kind);
  const { before, after } = values;
  if (kind === 'added') return sideText(after);
  return kind === 'removed' ? sideText(before) : `${sideText(before)} → ${sideText(after)}`;
}

/** A value as a reader sees it. Words in brackets are no values. */
export function sideText({ origin, text }: Side): string {
  const shown = text === undefined ? '(not set)' : text === '' ? '(empty)' : shorten(printable(text));
  return origin === 'default' ? `${shown} (default)` : shown;
}

/** The same for a cell of a Markdown table, where nothing need be said of what is not set. */
export function sideMarkdown({ origin, text }: Side): string {
  const shown = text === undefined ? '' : text === '' ? '(empty)' : code(text);
  return origin === 'default' ? `${shown} (default)` : shown;
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** "1 other section differs, which smtp-lint does not know: log." */
export function otherSectionsText(names: readonly string[]): string {
  const differ = names.length === 1 ? 'other section differs' : 'other sections differ';
  return `${names.length} ${differ}, which smtp-lint does not know: ${names.map(printable).join(', ')}.`;
}

/** "[smtp-client] cannot be read completely, so there may be more changes." */
export function incompleteText(sections: readonly string[]): readonly string[] {
  return sections.map(
    (name) => `[${printable(name)}] cannot be read completely, so there may be more changes.`,
  );
}

/** "Application EmailServer_2 stands in the file after only." */
export function applicationsText(applications: readonly SingleApplication[]): readonly string[] {
  return applications.map(({ name, kind }) => {
    return `Application ${printable(name)} stands in the file ${kind === 'added' ? 'after' : 'before'} only.`;
  });
}

/** "new.cfg has 1 error: smtp-lint new.cfg tells which." The order is told where the path can be typed as it is. */
export function errorsText(path: string, errors: number, paint: (text: string) => string = String): string {
  const told = `${printable(path)} has ${paint(count(errors, 'error'))}`;
  return /^[\w./-]+$/.test(path) ? `${told}: smtp-lint ${path} tells which.` : `${told}.`;
}
