import assert from 'node:assert/strict';
import fc from 'fast-check';
import { builtinCatalog } from '../../../src/catalog/builtin.ts';
import { documentOf, type Settings } from '../../../src/document/from-settings.ts';
import { SYNTAXES } from '../../../src/document/syntax.ts';
import { resolve } from '../../../src/effective/effective-config.ts';
import { lint } from '../../../src/lint.ts';
import { MOMENTS, type Moment } from '../../../src/plan/moment.ts';
import { pairApplications } from '../../../src/plan/pair-applications.ts';
import { type ChangePlan, plan } from '../../../src/plan/plan.ts';
import { readText } from '../../support/outline.ts';
import { planDocuments } from '../../support/plan-texts.ts';
import { type Property, property } from '../property.ts';
import { settings } from '../settings.ts';
import { anyText, mutatedText } from '../texts.ts';

const catalog = builtinCatalog();
const both = fc.tuple(settings, settings);

/** What a plan promises of any two configurations. */
export function planProperties(): readonly Property[] {
  return [
    property(
      'the values after, put into the settings before, give the settings after',
      6_000,
      both,
      ([before, after]) => {
        const applied = apply(before, planSettings(before, after));
        assert.deepEqual(inEffect(applied), inEffect(after));
      },
    ),
    property('settings do not differ from themselves', 3_000, settings, (same) => {
      assertNothing(planSettings(same, same));
    }),
    ...SYNTAXES.map((syntax) =>
      property(
        `${syntax}: a file does not differ from itself, and a plan can be made for any two`,
        3_000,
        fc.tuple(anyText(syntax), mutatedText(syntax)),
        ([one, other]) => {
          const [before, after] = [one, other].map((text) => resolve(readText(text, syntax), catalog));
          if (!before || !after) return;
          const same = pairApplications(before, resolve(readText(one, syntax), catalog));
          if (same.ok) assertNothing(plan(same, catalog));
          const pairing = pairApplications(before, after);
          if (pairing.ok) plan(pairing, catalog);
        },
      ),
    ),
    property('what is undone are the same options at the same moments', 3_000, both, ([before, after]) => {
      assert.deepEqual(outline(planSettings(after, before)), outline(planSettings(before, after)));
    }),
    property('the verdict is the heaviest moment of what is used', 3_000, both, ([before, after]) => {
      const { changes, verdict, interim, steps } = planSettings(before, after);
      const used = changes.filter((change) => change.isUsed).map((change) => change.takesEffect);
      const heaviest = MOMENTS.findLast((moment) => used.includes(moment));
      assert.equal(verdict.takesEffect, heaviest ?? (used.length > 0 ? 'unknown' : 'nothing'));
      if (interim.length > 0) assert.match(steps[0] ?? '', /Stop/);
    }),
    property(
      'a finding of the state in between is neither one of before nor one of after',
      4_000,
      both,
      ([before, after]) => {
        const { interim, verdict } = planSettings(before, after);
        const known = [...identities(before), ...identities(after)];
        for (const { diagnostic, from, until } of interim) {
          assert.notEqual(diagnostic.severity, 'info');
          assert.ok(!known.includes(`${diagnostic.rule} ${diagnostic.section}/${diagnostic.option}`));
          assert.ok(MOMENTS.indexOf(from) < MOMENTS.indexOf(until));
          assert.ok(MOMENTS.indexOf(until) <= MOMENTS.indexOf(verdict.takesEffect as Moment));
        }
        return interim.length;
      },
      0.01,
    ),
  ];
}

function planSettings(before: Settings, after: Settings): ChangePlan {
  return planDocuments(documentOf(before), documentOf(after));
}

function assertNothing({ changes, respellings, interim, otherSections }: ChangePlan): void {
  assert.deepEqual([changes, respellings, interim, otherSections], [[], [], [], []]);
}

function outline({ changes }: ChangePlan): readonly string[] {
  return changes
    .map(({ pair, option, takesEffect, isUsed }) => `${pair.name}/${option} ${takesEffect} ${isUsed}`)
    .sort();
}

function identities(settings: Settings): readonly string[] {
  const { findings } = lint(documentOf(settings), catalog);
  return findings.map(({ rule, section, option }) => `${rule} ${section}/${option}`);
}

/** The settings with the values of the plan put in, and those removed that the plan removes. */
function apply(before: Settings, { changes }: ChangePlan): Settings {
  const after = new Map([...before].map(([name, options]) => [name, new Map(options)]));
  for (const { pair, before: old, after: present } of changes) {
    const section = after.get(pair.name) ?? new Map<string, string>();
    after.set(pair.name, section);
    const entry = present.read?.entry;
    if (entry) section.set(entry.name, entry.value);
    else if (old.read) section.delete(old.read.entry.name);
  }
  return after;
}

/** What every option is in effect: its value, or the text of what cannot be known. Host names in small letters. */
function inEffect(settings: Settings): ReadonlyMap<string, string> {
  const effect = new Map<string, string>();
  for (const section of resolve(documentOf(settings), catalog)[0]?.sections ?? []) {
    for (const option of [
      ...section.catalog.optionNames(),
      ...section.entries.map(({ entry }) => entry.name),
    ]) {
      const { fact, read, origin } = section.setting(option);
      const isDefaultOrNothing = origin !== 'file' || (fact.known && fact.value === '');
      const value =
        fact.known && !read?.isQuoted && !isMisprint(read?.text) ? fact.value : `as ${read?.text}`;
      if (isDefaultOrNothing && value === section.catalog.option(option)?.default?.value) continue;
      if (value === undefined) continue;
      effect.set(`${section.name}/${option}`, JSON.stringify(value).toLowerCase());
    }
  }
  return withoutDefaults(effect);
}

/** A section that is not there has every option at its default, like one without options. */
function withoutDefaults(effect: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const kept = [...effect].filter(([name, value]) => {
    const [section = '', option = ''] = name.split('/');
    const known = catalog.describe(section)?.section.option(option)?.default?.value;
    return known === undefined || JSON.stringify(known).toLowerCase() !== value;
  });
  return new Map(kept.sort());
}

/** Texts that stand for another value than they say. */
function isMisprint(text: string | undefined): boolean {
  return text === 'X0AUTH2' || text === 'LOGIN,XOAUTH2';
}
