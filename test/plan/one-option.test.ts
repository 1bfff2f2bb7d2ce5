import { describe, expect, test } from 'vitest';
import type { ChangePlan } from '../../src/plan/plan.ts';
import { planTexts } from '../support/plan-texts.ts';
import { REFERENCE, TAKES_EFFECT } from '../support/reference.ts';

const GMAIL = { 'mail.smtp.auth.mechanisms': 'XOAUTH2', 'tenant-authority': 'https://accounts.google.com' };
const OFFICE = { 'mail.smtp.auth.mechanisms': 'XOAUTH2' };

/** What stands around an option so that the server uses it. */
const AROUND: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'allow-delegate': { 'server-type': 'GRAPH' },
  'client-id': OFFICE,
  'directory-id': OFFICE,
  'grant-type': OFFICE,
  password: { 'enable-authentication': 'true' },
  scope: OFFICE,
  secret: GMAIL,
  'tenant-authority': OFFICE,
  'token-expiry-margin-time': OFFICE,
  user: { 'enable-authentication': 'true' },
};

/** A value that is not the default, for each form that the reference has. */
const VALUES: Readonly<Record<string, string>> = {
  text: 'another',
  'text without white space': 'another',
  'hh:mm:ss': '00:02:00',
  'hh:mm:ss below one hour': '00:02:00',
  'integer greater than 0': '3',
  'port number': '587',
  'host name or IP address': 'smtp.example.com',
};

function otherValue(name: string, defaultText: string, values: string): string {
  if (name === 'tenant-authority') return 'https://accounts.google.com';
  return VALUES[values] ?? values.split(', ').find((value) => value !== defaultText) ?? '';
}

function cfg(options: Readonly<Record<string, string>>): string {
  const lines = Object.entries(options).map(([name, value]) => `${name} = ${value}`);
  return `[smtp-client]\n${lines.join('\n')}\n`;
}

function outline({ changes }: ChangePlan): readonly (readonly unknown[])[] {
  return changes.map(({ option, takesEffect, isUsed }) => [option, takesEffect, isUsed]);
}

describe.each(REFERENCE)('%s', (name = '', defaultText = '', values = '', effect = '') => {
  const around = AROUND[name] ?? {};
  const other = otherValue(name, defaultText, values);
  const { [name]: _, ...without } = { ...around };
  const before = cfg(without);
  const after = cfg({ ...without, [name]: other });
  const expected = [[name, TAKES_EFFECT[effect], true]];

  test('is the one change, with the moment of the reference, where it is set', () => {
    expect(outline(planTexts(before, after))).toEqual(expected);
  });

  test('is the one change where it is removed', () => {
    expect(outline(planTexts(after, before))).toEqual(expected);
  });

  test('is no change where it is set to its default', () => {
    if (defaultText === '-' || defaultText === '') return;
    const { changes, respellings, verdict } = planTexts(before, cfg({ ...without, [name]: defaultText }));
    expect(changes).toEqual([]);
    expect(respellings.map((one) => one.option)).toEqual([name]);
    expect(verdict).toEqual({ takesEffect: 'nothing', isCertain: true });
  });

  test('demands a restart only if the reference says so', () => {
    const { verdict } = planTexts(before, after);
    const moment = TAKES_EFFECT[effect];
    expect(verdict).toEqual({ takesEffect: moment, isCertain: moment !== 'unknown' });
  });
});
