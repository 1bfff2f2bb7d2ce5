import type { Catalog, RuleInfo } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readCfg } from '../document/cfg.ts';
import { lint } from '../lint.ts';
import { anchor, block, plainText, table } from '../markdown/markdown.ts';
import { SourceFile } from '../source/source-file.ts';
import { type RuleTopic, ruleTopic } from './explain.ts';
import { type Links, toOption, toRule } from './reference-links.ts';

/** All rules, each with its reason, its fix and its examples. */
export function rulesReference(catalog: Catalog, links: Links): string {
  const rules = [...catalog.rules.values()];
  const lines = [
    '# Rules',
    '',
    'Written by `smtp-lint reference rules` from the catalogue. `--rule id=severity` gives a rule another severity or',
    'switches it off; ids do not change. What stands below an example is what the program says of it. A fix is safe if',
    'it keeps what the server does or repairs what cannot work otherwise, and unsafe if a person should look at it.',
    '',
    table(
      ['rule', 'severity', 'the mistake'],
      rules.map((rule) => [
        toRule(rule.id, { ...links, rules: '' }),
        severityOf(rule),
        plainText(rule.summary),
      ]),
    ),
    ...rules.flatMap((rule) => ['', ...ruleLines(ruleTopic(rule, catalog), catalog, links)]),
  ];
  return `${lines.join('\n')}\n`;
}

function severityOf({ severity, off }: Pick<RuleInfo, 'severity' | 'off'>): string {
  return off ? `${severity}, off unless switched on` : severity;
}

function ruleLines(topic: RuleTopic, catalog: Catalog, links: Links): readonly string[] {
  const target = topic.release ? ` for release ${topic.release}` : '';
  const found = findingOf(topic, catalog);
  const options = optionsOf(topic.id, catalog, links);
  return [
    anchor(topic.id),
    '',
    `## ${topic.id}`,
    '',
    `*${severityOf(topic)}* – ${plainText(topic.summary)}`,
    '',
    plainText(topic.because),
    ...(topic.inferred ? ['', `Not in the option reference: ${plainText(topic.inferred)}.`] : []),
    ...(options.length > 0 ? ['', `Options: ${options.join(', ')}.`] : []),
    ...(topic.before ? ['', 'Before the change:', '', ...block(topic.before, 'ini')] : []),
    '',
    `Breaks it${target}:`,
    '',
    ...block(topic.bad, 'ini'),
    ...(found ? ['', `> ${saying(found)}`] : []),
    '',
    `Keeps it${target}:`,
    '',
    ...block(topic.good, 'ini'),
  ];
}

/** What the program says of the example that breaks the rule; of a change it says nothing without what was before. */
function findingOf({ id, severity, bad, release }: RuleTopic, catalog: Catalog): Diagnostic | undefined {
  const document = readCfg(new SourceFile('example.cfg', bad));
  const severities = new Map([[id, severity]]);
  return lint(document, catalog, { release, severities }).findings.find(({ rule }) => rule === id);
}

function saying({ message, help, fix }: Diagnostic): string {
  const order = fix ? `Fix (${fix.applicability}): ${fix.title}.` : undefined;
  return plainText([message, help, order].filter((text) => text !== undefined).join(' '));
}

/** The options that a rule of the catalogue names. */
function optionsOf(id: string, catalog: Catalog, links: Links): readonly string[] {
  return catalog.sections.flatMap((section) => {
    const rule = section.dependencies.find((dependency) => dependency.id === id);
    return (rule?.names ?? []).map((name) => toOption(section.name, name, links));
  });
}
