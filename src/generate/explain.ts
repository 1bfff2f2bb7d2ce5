import type { Catalog, RuleInfo } from '../catalog/catalog.ts';
import type { SettingsExample } from '../catalog/schema.ts';
import type { Dependency, Option, SectionCatalog } from '../catalog/section-catalog.ts';
import { describe } from '../condition/describe.ts';
import { mentions } from '../condition/mentions.ts';
import { ownProperty } from '../values/own-property.ts';
import type { ValueSpec } from '../values/spec.ts';
import { acceptsOf } from './accepts.ts';
import type { OptionTopic, RuleTopic, Topic } from './topic.ts';

export type { OptionTopic, RuleTopic, Topic } from './topic.ts';

/** The topics of a name: a rule, or an option in each section that has it; `section/option` names one. */
export function topicsOf(name: string, catalog: Catalog): readonly Topic[] {
  const rule = catalog.rules.get(name);
  if (rule) return [ruleTopic(rule, catalog)];
  const slash = name.indexOf('/');
  const sectionName = slash === -1 ? undefined : name.slice(0, slash);
  const optionName = slash === -1 ? name : name.slice(slash + 1);
  return catalog.sections.flatMap((section) => {
    if (sectionName !== undefined && sectionName !== section.name && !section.isNamed(sectionName)) return [];
    const option = section.option(optionName);
    return option ? [optionTopic(option, section)] : [];
  });
}

/** All that the catalogue says of an option. */
export function optionTopic(option: Option, section: SectionCatalog): OptionTopic {
  const { summary, details, introduced, modified, discontinued, inferred } = option.facts;
  const { usedWhen, requiredWhen } = option;
  return {
    type: 'option',
    section: section.name,
    name: option.name,
    summary,
    ...(details && { details }),
    accepts: acceptsOf(option),
    ...(option.default && { default: option.default.text }),
    secret: option.isSecret,
    takesEffect: option.takesEffect,
    ...(introduced && { introduced }),
    ...(modified && { modified }),
    ...(discontinued && { discontinued }),
    ...(usedWhen && { usedWhen: describe(usedWhen, 'spelled-out') }),
    ...(requiredWhen && {
      requiredWhen: requiredWhen === 'always' ? 'always' : describe(requiredWhen, 'spelled-out'),
    }),
    rules: rulesAbout(option, section),
    source: option.source,
    ...(inferred && { inferred }),
  };
}

const MECHANISM_RULES = ['x0auth2', 'comma-separated-mechanisms', 'unknown-mechanism', 'xoauth2-not-alone'];

function rulesAbout(
  { name, facts, usedWhen, requiredWhen, spec }: Option,
  section: SectionCatalog,
): readonly string[] {
  const general = [
    requiredWhen && 'missing-option',
    usedWhen && 'unused-option',
    facts.introduced && 'not-yet-introduced',
    facts.discontinued && 'discontinued-option',
    (facts.shadows || isShadowed(name, section)) && 'javamail-shadows-option',
    isOpen(spec) && 'unrecognized-value',
    facts.secret && 'plain-secret',
    ...(spec.type === 'mechanisms' ? MECHANISM_RULES : []),
  ].filter((id) => typeof id === 'string');
  const own = section.dependencies.filter((dependency) => speaksOf(dependency, name)).map(({ id }) => id);
  return [...general, ...own];
}

function isShadowed(name: string, section: SectionCatalog): boolean {
  const families = Object.values(section.file.families ?? {});
  return families.some(({ options = {} }) => Object.values(options).some(({ shadows }) => shadows === name));
}

/** Whether values of an unexpected kind are only warned of. */
function isOpen(spec: ValueSpec): boolean {
  return spec.type === 'text' ? spec.shapes !== undefined : spec.type === 'choice' && spec.open === true;
}

function speaksOf({ names, when, expect }: Dependency, option: string): boolean {
  return (
    names.includes(option) ||
    mentions(expect).includes(option) ||
    (when ? mentions(when).includes(option) : false)
  );
}

/** All that the catalogue says of a rule. */
export function ruleTopic(
  { id, severity, off, summary, because, inferred }: RuleInfo,
  catalog: Catalog,
): RuleTopic {
  const topic = { type: 'rule' as const, id, severity, off, summary, because, ...(inferred && { inferred }) };
  const engineRule = ownProperty(catalog.engineRules, id);
  if (engineRule) {
    const { before, bad, good, release } = engineRule;
    return { ...topic, ...(release && { release }), ...(before && { before }), bad, good };
  }
  for (const section of catalog.sections) {
    const source = ownProperty(section.file.rules, id);
    if (source) return { ...topic, bad: writeCfg(section, source.bad), good: writeCfg(section, source.good) };
  }
  throw new Error(`rule ${id} has no examples`);
}

/** Settings as a .cfg would hold them; `section/option` opens a section of its own. */
function writeCfg({ name }: SectionCatalog, example: SettingsExample): string {
  const own: string[] = [];
  const others: string[] = [];
  for (const [option, text] of Object.entries(example)) {
    const slash = option.lastIndexOf('/');
    if (slash === -1) own.push(`${option} = ${text}`.trimEnd());
    else others.push(`[${option.slice(0, slash)}]`, `${option.slice(slash + 1)} = ${text}`);
  }
  return `${[`[${name}]`, ...own, ...others].join('\n')}\n`;
}
