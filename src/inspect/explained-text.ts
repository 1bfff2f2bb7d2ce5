import { type Emphasis, explainText } from '../generate/explain-text.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import { printable } from '../text/printable.ts';
import type { Explained } from './explained.ts';
import type { OptionState } from './option-state.ts';
import type { Verdict } from './verdict.ts';

/** What a person reads of options in a file: what each means, then what it is here. */
export function explainedText(all: readonly Explained[], source: SourceFile, emphasis: Emphasis): string {
  return all.map((explained) => blockOf(explained, source, emphasis)).join('\n');
}

function blockOf({ name, topic, states }: Explained, source: SourceFile, emphasis: Emphasis): string {
  const { bold } = emphasis;
  const path = printable(source.path);
  const head = topic
    ? explainText([topic], emphasis)
    : `${bold(printable(name))}\n  The catalogue does not describe this option.\n`;
  if (states.length === 0) return `${head}\n  ${bold(`in ${path}`)}\n  There is no section for it.\n`;
  const blocks = states.map((state) => {
    const title = `in [${printable(state.section)}] of ${path}`;
    return `\n${[`  ${bold(title)}`, ...rowsOf(state, source, emphasis)].join('\n')}\n`;
  });
  return head + blocks.join('');
}

function rowsOf(state: OptionState, source: SourceFile, { dim }: Emphasis): readonly string[] {
  return stateRows(state, source).map(([label, text]) => `  ${dim(label.padEnd(15))}${printable(text)}`);
}

/** What an option is in a section, each part under what it is called. Text of the file may stand in it. */
export function stateRows(
  state: OptionState,
  source: SourceFile,
): readonly (readonly [label: string, text: string])[] {
  const { used, required, overruled, findings } = state;
  const lineOf = ({ start }: Span) => source.position(start).line;
  const rows: [string, string][] = [['value', inEffect(state, lineOf)]];
  if (overruled.length > 0) rows.push(['overruled', `line ${overruled.map(lineOf).join(', ')}`]);
  if (used) rows.push(['used', inWords(used)]);
  if (required) rows.push(['required', required === 'always' ? 'yes, always' : inWords(required)]);
  for (const { severity, rule, message, span } of findings) {
    const { line, column } = source.position(span.start);
    rows.push(['finding', `${line}:${column} ${severity} ${rule}: ${message}`]);
  }
  return rows;
}

function inEffect({ origin, value, isReadable, place }: OptionState, lineOf: (span: Span) => number): string {
  const at = place ? `, line ${lineOf(place)}` : '';
  switch (origin) {
    case 'file':
      return `${value ?? (isReadable ? 'set, and never shown' : 'cannot be read')}${at}`;
    case 'default':
      return `${value} by default`;
    case 'nowhere':
      return place ? `not set: line ${lineOf(place)} is empty` : 'not set';
    case 'lost':
      return 'not known: a part of the file could not be read';
  }
}

function inWords({ holds, because }: Verdict): string {
  return `${holds === undefined ? 'not known' : holds ? 'yes' : 'no'}: ${because}`;
}
