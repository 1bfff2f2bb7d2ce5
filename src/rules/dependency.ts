import type { Dependency } from '../catalog/section-catalog.ts';
import { deciding } from '../condition/mentions.ts';
import type { Fix } from '../diagnostics/diagnostic.ts';
import { showValue } from '../diagnostics/show-value.ts';
import { isShown, phrase } from '../effective/phrase.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import { hostOfUrl } from '../values/host-name.ts';
import { anchor, related } from './participants.ts';
import { type Finding, type SectionRule, setOption } from './rule.ts';

/** The rules of the catalogue: where `when` holds and `expect` is false. What is unknown is not reported. */
export const dependency: SectionRule = {
  ids: [],
  check(section, _target, report) {
    for (const rule of section.catalog.dependencies) {
      const isOpen = rule.gates.every((gate) => section.holds(gate));
      if (isOpen && section.holds(rule.expect) === false) report(findingOf(rule, section));
    }
  },
};

function findingOf(rule: Dependency, section: SectionConfig): Finding {
  const option = rule.names.find((name) => section.fact(name).isSet) ?? (rule.names[0] as string);
  const taking = [...(rule.when ? deciding(rule.when, section) : []), ...deciding(rule.expect, section)];
  const others = [...new Set(taking)].filter((name) => name !== option);
  return {
    rule: rule.id,
    section: section.name,
    option,
    message: fillIn(rule.source.message, section),
    help: rule.source.help,
    span: anchor(section, option, others),
    related: related(section, others, []),
    fix: toFix(rule, section),
  };
}

/** `{option}` becomes what the option is, `{=option}` its bare value. */
function fillIn(template: string, section: SectionConfig): string {
  return template.replace(/\{(=?)([^}]+)\}/g, (_, bare: string, option: string) => {
    if (bare === '') return phrase(section, option);
    const { fact, origin, read } = section.setting(option);
    const isHidden = !fact.known || (origin === 'file' && !isShown(read));
    return isHidden ? '…' : showValue(String(fact.value ?? ''));
  });
}

function toFix({ source }: Dependency, section: SectionConfig): Fix | undefined {
  if (!source.fix) return undefined;
  const settings: [string, string][] = [];
  for (const [option, value] of Object.entries(source.fix.set)) {
    const text = typeof value === 'string' ? value : computed(value, section);
    if (text === undefined) return undefined;
    settings.push([option, text]);
  }
  return {
    title: settings.map(([option, text]) => `set ${option} to ${showValue(text)}`).join(' and '),
    applicability: source.fix.applicability,
    edits: settings.map(([option, text]) => setOption(section, option, text)),
  };
}

function computed(
  value: { hostOf: string } | { defaultOf: string },
  section: SectionConfig,
): string | undefined {
  if ('defaultOf' in value) return section.catalog.option(value.defaultOf)?.default?.text;
  const { fact } = section.setting(value.hostOf);
  return fact.known && typeof fact.value === 'string' ? hostOfUrl(fact.value) : undefined;
}
