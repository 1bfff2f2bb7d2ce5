import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import { documentOf, type Settings } from '../../src/document/from-settings.ts';
import { MOMENTS } from '../../src/plan/moment.ts';
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

test('the values after, put into the settings before, give the settings after', () => {
  fc.assert(
    fc.property(settings, settings, (before, after) => {
      const applied = apply(before, planSettings(before, after));
      expect(planSettings(applied, after).changes).toEqual([]);
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
  fc.assert(
    fc.property(settings, settings, (before, after) => {
      const { interim } = planSettings(before, after);
      for (const finding of interim) {
        expect(finding.diagnostic.severity).not.toBe('info');
        expect(MOMENTS.indexOf(finding.from)).toBeLessThan(MOMENTS.indexOf(finding.until));
      }
    }),
  );
});
