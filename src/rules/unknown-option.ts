import type { Fix } from '../diagnostics/diagnostic.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import type { SectionConfig } from '../effective/section-config.ts';
import { withoutInvisibles } from '../text/invisible.ts';
import { latePattern } from '../text/late-pattern.ts';
import { nearest } from '../values/nearest.ts';
import type { Report, SectionRule } from './rule.ts';

export const unknownOption: SectionRule = {
  ids: ['unknown-option', 'unknown-mail-property'],
  check(section, _target, report) {
    const unknown = section.entries.filter(({ entry: { name, readable }, lookup: { type } }) => {
      return readable && type !== 'option' && type !== 'passes' && !section.catalog.hasPlaceholder(name);
    });
    if (unknown.length > 0) reportAll(unknown, section, report);
  },
};

function reportAll(unknown: readonly ReadEntry[], section: SectionConfig, report: Report): void {
  const nearestName = nameFinder(section);
  const offered = new Set<string>();
  for (const read of unknown) {
    const {
      lookup,
      entry: { name, nameSpan },
    } = read;
    const isWhole = read.name === name;
    const meant = nearestName(isWhole ? name : beginningOf(name));
    const taken = meant === undefined ? undefined : section.entry(meant);
    const hint = meant ? `; did you mean "${meant}"?` : '.';
    const rule = lookup.type === 'unknown-in-family' ? lookup.rule : 'unknown-option';
    const isProperty = rule !== 'unknown-option';
    const what = isProperty ? 'unknown property' : 'unknown option';
    const keepOne = taken && `${meant} is set in this section already: keep one of the two.`;
    const help = keepOne ?? (meant ? undefined : 'smtp-lint explain lists the options.');
    report({
      rule,
      section: section.name,
      option: read.name,
      message: `${what} "${read.name}" in [${section.name}]${hint}`,
      help,
      span: nameSpan,
      related: taken ? [{ message: `${meant} is set here`, span: taken.entry.nameSpan }] : [],
      fix: isWhole && meant && !taken && !offered.has(meant) ? rename(read, meant, isProperty) : undefined,
    });
    if (meant) offered.add(meant);
  }
}

/** The word that a name begins with: what follows it may be a secret, of which not even the length may tell. */
function beginningOf(name: string): string {
  // Nearly all names are plain.
  if (/^[A-Za-z_][\w.-]*$/.test(name)) return name;
  return nameAtStart().exec(name)?.[1] ?? '';
}

const nameAtStart = latePattern(String.raw`^["']?([\p{L}_][\p{L}\p{M}\p{N}_.-]*)`, 'u');

/** Finds the name that was meant; each name is looked for once. */
function nameFinder(section: SectionConfig): (name: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  let names: readonly string[] | undefined;
  return (name) => {
    if (found.has(name)) return found.get(name);
    names ??= section.catalog.allNames();
    const seen = withoutInvisibles(name);
    const wanted = plain(seen);
    // No name is longer than it is in this form.
    const alike = names.find((one) => one.length <= wanted.length && plain(one) === wanted);
    const meant = alike ?? nearest(seen, names);
    found.set(name, meant);
    return meant;
  };
}

function rename({ entry, name }: ReadEntry, to: string, isProperty: boolean): Fix {
  const applicability = !isProperty && plain(entry.name) === plain(to) ? 'safe' : 'unsafe';
  const edits = [{ type: 'rename-option' as const, nameSpan: entry.nameSpan, to }];
  return { title: `rename ${name} to ${to}`, applicability, edits };
}

/** Names that are equal in this form differ in case and in _ and - only. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}
