import type { Catalog } from '../catalog/catalog.ts';
import type { FamilySource } from '../catalog/schema.ts';
import type { Option, SectionCatalog } from '../catalog/section-catalog.ts';
import { TAKES_EFFECT } from '../catalog/takes-effect.ts';
import { describe } from '../condition/describe.ts';
import { anchor, code, plainText, table } from '../markdown/markdown.ts';
import { acceptsOf } from './accepts.ts';
import { optionTopic } from './explain.ts';
import { type Links, optionId, toOption, toRule } from './reference-links.ts';
import { specNotes } from './spec-notes.ts';

/** All options, by section, with every fact. */
export function optionsReference(catalog: Catalog, links: Links): string {
  const lines = [
    '# Options',
    '',
    'Written by `smtp-lint reference options` from the catalogue. Releases are those of the E-mail Server.',
    ...catalog.sections.flatMap((section) => ['', ...sectionLines(section, links)]),
  ];
  return `${lines.join('\n')}\n`;
}

function sectionLines(section: SectionCatalog, links: Links): readonly string[] {
  const { name, file } = section;
  const options = optionsOf(section, section.optionNames());
  const presence = section.required ? ' A configuration without this section is not complete.' : '';
  return [
    `## \\[${plainText(name)}\\]`,
    '',
    `${plainText(file.summary)}${presence} Source: ${plainText(file.source)}.`,
    '',
    table(
      ['option', 'accepts', 'default', 'a change takes effect'],
      options.map((option) => [
        toOption(name, option.name, links),
        plainText(acceptsOf(option)),
        defaultOf(option),
        TAKES_EFFECT[option.takesEffect],
      ]),
    ),
    ...options.flatMap((option) => ['', ...optionLines(option, section, links)]),
    ...Object.entries(file.families ?? {}).flatMap(([prefix, family]) => {
      return ['', ...familyLines(prefix, family, section, links)];
    }),
  ];
}

function optionsOf(section: SectionCatalog, names: readonly string[]): readonly Option[] {
  return names.map((name) => section.option(name)).filter((option) => option !== undefined);
}

function defaultOf({ default: fallback }: Option): string {
  if (!fallback) return 'none';
  return fallback.text === '' ? 'empty' : code(fallback.text);
}

function optionLines(option: Option, section: SectionCatalog, links: Links): readonly string[] {
  return [
    anchor(optionId(section.name, option.name)),
    '',
    `### ${plainText(option.name)}`,
    '',
    meaning(option),
    '',
    table(['', ''], factsOf(option, section, links)),
  ];
}

function meaning({ facts: { summary, details }, spec }: Option): string {
  return plainText([summary, details, ...specNotes(spec)].filter((text) => text !== undefined).join(' '));
}

function factsOf(option: Option, section: SectionCatalog, links: Links): readonly (readonly string[])[] {
  const { facts, usedWhen, spec } = option;
  const { introduced, modified, discontinued, successor } = facts;
  const { rules, requiredWhen } = optionTopic(option, section);
  const gone =
    discontinued && `${discontinued}${successor ? `; see ${toOption(section.name, successor, links)}` : ''}`;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['accepts', plainText(acceptsOf(option))],
    ['instead', spec.type === 'choice' && spec.instead ? insteadOf(spec.instead) : undefined],
    ['default', defaultOf(option)],
    ['shown', option.isSecret ? 'never: it is a secret' : undefined],
    ['a change takes effect', TAKES_EFFECT[option.takesEffect]],
    ['introduced', introduced],
    ['values introduced', valuesIntroduced(option)],
    ['modified', modified?.join(', ')],
    ['to change with', changesWith(option, section, links)],
    ['discontinued', gone],
    ['used when', usedWhen && plainText(describe(usedWhen, 'spelled-out'))],
    ['required when', requiredWhen && plainText(requiredWhen)],
    ['rules', rules.map((id) => toRule(id, links)).join(', ') || undefined],
    ['source', plainText(option.source)],
    ['not in it', facts.inferred && plainText(facts.inferred)],
  ];
  return rows.flatMap(([label, text]) => (text === undefined ? [] : [[label, text]]));
}

/** The options that it makes sense with only, and what comes of it where a part of them has changed. */
function changesWith({ name }: Option, section: SectionCatalog, links: Links): string | undefined {
  const groups = Object.values(section.file.changesTogether ?? {}).filter(({ options }) =>
    options.includes(name),
  );
  const told = groups.map(({ options, because }) => {
    const others = options.filter((other) => other !== name);
    const names = others.map((other) => toOption(section.name, other, links)).join(', ');
    return `${names}: some may take effect before others. ${plainText(because)}`;
  });
  return told.length > 0 ? told.join(' ') : undefined;
}

function insteadOf(instead: Readonly<Record<string, string>>): string {
  return Object.entries(instead)
    .map(([value, better]) => `${code(better)} for ${code(value)}`)
    .join(', ');
}

function valuesIntroduced({ facts: { valuesIntroduced = {} } }: Option): string | undefined {
  const values = Object.entries(valuesIntroduced).map(([value, { release, inferred }]) => {
    return `${code(value)} with ${release}${inferred ? ` (${plainText(inferred)})` : ''}`;
  });
  return values.length > 0 ? values.join(', ') : undefined;
}

function familyLines(
  prefix: string,
  family: FamilySource,
  section: SectionCatalog,
  links: Links,
): readonly string[] {
  const { summary, source, takesEffect, usedWhen, open, sameAs, unknownAs = 'unknown-option' } = family;
  const condition = usedWhen === undefined ? undefined : section.compile(usedWhen);
  const others = open ? 'pass without a word' : `are reported by ${toRule(unknownAs, links)}`;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['used when', condition && plainText(describe(condition, 'spelled-out'))],
    ['a change takes effect', TAKES_EFFECT[takesEffect]],
    ['other names', others],
    ['source', plainText(source)],
  ];
  const own = optionsOf(
    section,
    Object.keys(family.options ?? {}).map((name) => prefix + name),
  );
  return [
    `### ${plainText(`${prefix}*`)}`,
    '',
    `${plainText(summary)}${sameAs ? ` The same as ${plainText(`${sameAs}*`)}.` : ''}`,
    '',
    table(
      ['', ''],
      facts.flatMap(([label, text]) => (text === undefined ? [] : [[label, text]])),
    ),
    ...(own.length > 0 ? ['', familyTable(own, section, links)] : []),
  ];
}

function familyTable(options: readonly Option[], section: SectionCatalog, links: Links): string {
  const rows = options.map((option) => {
    const { shadows } = option.facts;
    const job = shadows ? ` Does the job of ${toOption(section.name, shadows, links)}.` : '';
    const secret = option.isSecret ? ' A secret, never shown.' : '';
    const { rules } = optionTopic(option, section);
    // Those of the family stand above.
    const own = rules.filter((id) => id !== 'unused-option');
    return [
      `${anchor(optionId(section.name, option.name))}${code(option.name)}`,
      `${meaning(option)}${job}${secret}`,
      plainText(acceptsOf(option)),
      defaultOf(option),
      own.map((id) => toRule(id, links)).join(', '),
    ];
  });
  return table(['property', 'meaning', 'accepts', 'default', 'rules'], rows);
}
