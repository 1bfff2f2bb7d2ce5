import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import { documentOf, type Settings } from '../../src/document/from-settings.ts';
import { resolve } from '../../src/effective/effective-config.ts';
import { lint } from '../../src/lint.ts';
import { MOMENTS, type Moment } from '../../src/plan/moment.ts';
import type { ChangePlan } from '../../src/plan/plan.ts';
import { planDocuments } from '../support/plan-texts.ts';

/** Values that mean something to some option, and some that mean nothing to any. */
const TEXTS = [
  '',
  'true',
  'TRUE',
  'false',
  '25',
  '465',
  '0',
  '00:05:00',
  '00:00:30',
  'SMTP',
  'EWS',
  'GRAPH',
  'graph',
  'none',
  'ssl-tls',
  'XOAUTH2',
  'xoauth2',
  'X0AUTH2',
  'LOGIN,XOAUTH2',
  'google',
  'smtp.example.com',
  'SMTP.example.com',
  'https://mail.example.com/EWS',
  'client_credentials',
  '{{ name }}',
  'something else',
];

const sections = builtinCatalog().sections.flatMap((section) => {
  return section.name.endsWith('*') ? [`${section.name.slice(0, -1)}smtp`] : [section.name];
});
const names = [
  ...new Set(builtinCatalog().sections.flatMap((section) => section.optionNames())),
  'mail.smtp.auth.mechanisms',
  'mail.ews.auth.mechanisms',
  'mail.smtp.timeout',
  'mail.imap.host',
  'unheard-of',
];

const options = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...TEXTS)), { maxLength: 12 })
  .map((entries) => new Map(entries));
const settings: fc.Arbitrary<Settings> = fc
  .array(fc.tuple(fc.constantFrom(...sections, 'smtp-client-2', 'log'), options), { maxLength: 3 })
  .map((entries) => new Map(entries));

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

function planSettings(before: Settings, after: Settings): ChangePlan {
  return planDocuments(documentOf(before), documentOf(after));
}

/** What every option is in effect: its value, or the text of what cannot be known. Host names in small letters. */
function inEffect(settings: Settings): ReadonlyMap<string, string> {
  const effect = new Map<string, string>();
  for (const section of resolve(documentOf(settings), builtinCatalog())[0]?.sections ?? []) {
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
    const known = builtinCatalog().describe(section)?.section.option(option)?.default?.value;
    return known === undefined || JSON.stringify(known).toLowerCase() !== value;
  });
  return new Map(kept.sort());
}

/** Texts that stand for another value than they say. */
function isMisprint(text: string | undefined): boolean {
  return text === 'X0AUTH2' || text === 'LOGIN,XOAUTH2';
}

test('the values after, put into the settings before, give the settings after', () => {
  fc.assert(
    fc.property(settings, settings, (before, after) => {
      const applied = apply(before, planSettings(before, after));
      expect(inEffect(applied)).toEqual(inEffect(after));
    }),
    { numRuns: 1000 },
  );
});

test('settings do not differ from themselves', () => {
  fc.assert(
    fc.property(settings, (both) => {
      const { changes, respellings, interim, otherSections } = planSettings(both, both);
      expect([changes, respellings, interim, otherSections]).toEqual([[], [], [], []]);
    }),
  );
});

test('what is undone are the same options at the same moments', () => {
  const outline = ({ changes }: ChangePlan) =>
    changes
      .map(({ pair, option, takesEffect, isUsed }) => `${pair.name}/${option} ${takesEffect} ${isUsed}`)
      .sort();
  fc.assert(
    fc.property(settings, settings, (before, after) => {
      expect(outline(planSettings(after, before))).toEqual(outline(planSettings(before, after)));
    }),
  );
});

test('the verdict is the heaviest moment of what is used', () => {
  fc.assert(
    fc.property(settings, settings, (before, after) => {
      const { changes, verdict, interim, steps } = planSettings(before, after);
      const used = changes.filter((change) => change.isUsed).map((change) => change.takesEffect);
      const heaviest = MOMENTS.findLast((moment) => used.includes(moment));
      expect(verdict.takesEffect).toBe(heaviest ?? (used.length > 0 ? 'unknown' : 'nothing'));
      if (interim.length > 0) expect(steps[0]).toContain('Stop');
    }),
  );
});

test('a finding of the state in between is neither one of before nor one of after', () => {
  const identities = (settings: Settings) =>
    lint(documentOf(settings), builtinCatalog()).findings.map(
      ({ rule, section, option }) => `${rule} ${section}/${option}`,
    );
  let number = 0;
  fc.assert(
    fc.property(settings, settings, (before, after) => {
      const { interim, verdict } = planSettings(before, after);
      const known = [...identities(before), ...identities(after)];
      for (const { diagnostic, from, until } of interim) {
        number++;
        expect(diagnostic.severity).not.toBe('info');
        expect(known).not.toContain(`${diagnostic.rule} ${diagnostic.section}/${diagnostic.option}`);
        expect(MOMENTS.indexOf(from)).toBeLessThan(MOMENTS.indexOf(until));
        expect(MOMENTS.indexOf(until)).toBeLessThanOrEqual(MOMENTS.indexOf(verdict.takesEffect as Moment));
      }
    }),
    { numRuns: 1000 },
  );
  expect(number).toBeGreaterThan(0);
});
