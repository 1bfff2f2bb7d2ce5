import type { Catalog } from '../catalog/catalog.ts';
import { TAKES_EFFECT } from '../catalog/takes-effect.ts';
import { printable } from '../text/printable.ts';
import type { OptionTopic, RuleTopic, Topic } from './explain.ts';

/** How a text sets names apart. */
export interface Emphasis {
  bold(text: string): string;
  dim(text: string): string;
}

/** Topics as a person reads them. */
export function explainText(topics: readonly Topic[], emphasis: Emphasis): string {
  return topics
    .map((topic) => (topic.type === 'option' ? optionText(topic, emphasis) : ruleText(topic, emphasis)))
    .join('\n');
}

function optionText(topic: OptionTopic, { bold, dim }: Emphasis): string {
  const rows = optionRows(topic).map(([label, text]) => `  ${dim(label.padEnd(15))}${printable(text)}`);
  const title = `${bold(printable(topic.name))} in [${printable(topic.section)}]`;
  const texts = [topic.summary, ...(topic.details ? [topic.details] : [])].map(
    (text) => `  ${printable(text)}`,
  );
  return `${[title, ...texts, '', ...rows].join('\n')}\n`;
}

/** The facts of an option, each under what it is called. */
export function optionRows(topic: OptionTopic): readonly (readonly [label: string, text: string])[] {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['accepts', topic.accepts],
    ['default', topic.default === undefined ? 'none' : topic.default || 'empty'],
    ['shown', topic.secret ? 'never: it is a secret' : undefined],
    ['takes effect', TAKES_EFFECT[topic.takesEffect]],
    ['introduced', topic.introduced],
    ['modified', topic.modified?.join(', ')],
    ['discontinued', topic.discontinued],
    ['used when', topic.usedWhen],
    ['required when', topic.requiredWhen],
    ['rules', topic.rules.join(', ') || undefined],
    ['source', topic.source],
    ['not in it', topic.inferred],
  ];
  return rows.flatMap(([label, text]) => (text === undefined ? [] : [[label, text]]));
}

function ruleText(topic: RuleTopic, { bold, dim }: Emphasis): string {
  const severity = topic.off
    ? `${topic.severity}, off unless switched on by --rule ${topic.id}=${topic.severity}`
    : topic.severity;
  const target = topic.release ? ` for release ${topic.release}` : '';
  const lines = [
    `${bold(topic.id)} (${severity})`,
    `  ${printable(topic.summary)}`,
    `  ${printable(topic.because)}`,
    ...(topic.inferred ? [`  Not in the option reference: ${printable(topic.inferred)}.`] : []),
    '',
    ...(topic.before ? [`  ${dim('before the change')}`, ...indent(topic.before), ''] : []),
    `  ${dim(`breaks it${target}`)}`,
    ...indent(topic.bad),
    '',
    `  ${dim(`keeps it${target}`)}`,
    ...indent(topic.good),
  ];
  return `${lines.join('\n')}\n`;
}

function indent(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${printable(line)}`);
}

/** One line for each option and each rule. */
export function listText(catalog: Catalog, { bold, dim }: Emphasis): string {
  const lines: string[] = [];
  for (const section of catalog.sections) {
    const options = section
      .optionNames()
      .map((name) => [name, printable(section.option(name)?.facts.summary ?? '')] as const);
    lines.push(bold(printable(`Options of [${section.name}]`)), ...table(options), '');
    const families = Object.entries(section.file.families ?? {}).map(
      ([prefix, { summary }]) => [`${prefix}*`, printable(summary)] as const,
    );
    if (families.length > 0) lines.push(...table(families), '');
  }
  const rules = [...catalog.rules.values()].map(({ id, severity, off, summary }) => {
    return [id, `${dim((off ? 'off' : severity).padEnd(8))}${printable(summary)}`] as const;
  });
  lines.push(bold('Rules'), ...table(rules));
  return `${lines.join('\n')}\n`;
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const shown = rows.map(([name, text]) => [printable(name), text] as const);
  const width = Math.max(...shown.map(([name]) => name.length));
  return shown.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}
