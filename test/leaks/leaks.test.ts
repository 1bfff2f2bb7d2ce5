import { afterAll, expect, test } from 'vitest';
import { canaries } from './canaries.ts';
import { FORMS } from './forms.ts';
import { cases, tryCase } from './matrix.ts';
import { POSITIONS } from './positions.ts';
import { secretOptions } from './secret-options.ts';
import { leakIn } from './traces.ts';
import { WAYS, Workplace } from './ways.ts';

/** How many of the cases of `npm run leaks` are tried here. */
const TRIED = 700;
const SEED = 6;

const place = new Workplace();
afterAll(() => place.remove());

test('no secret is in what the program writes, in a part of all cases', { timeout: 300_000 }, async () => {
  const all = [...cases(SEED)];
  const every = Math.ceil(all.length / TRIED);
  const leaks: string[] = [];
  for (const one of all.filter((_, at) => at % every === 0)) {
    const { leak } = await tryCase(one, place);
    if (leak !== undefined) leaks.push(leak);
  }
  expect(leaks).toEqual([]);
});

test('every way, every position and every option takes part', () => {
  const all = [...cases(SEED)];
  const names = (of: (one: (typeof all)[number]) => string) => [...new Set(all.map(of))].sort();
  expect(names(({ way }) => way)).toEqual(Object.keys(WAYS).sort());
  expect(names(({ position }) => position)).toEqual(Object.keys(POSITIONS).sort());
  expect(names(({ form }) => form.name)).toEqual(FORMS.map(({ name }) => name).sort());
  expect(names(({ canary }) => canary.kind)).toEqual(
    canaries(SEED)
      .map(({ kind }) => kind)
      .sort(),
  );
  expect(names(({ option }) => `${option.section}/${option.name}`)).toEqual(
    secretOptions()
      .map(({ section, name }) => `${section}/${name}`)
      .sort(),
  );
  expect(secretOptions()).toEqual(
    expect.arrayContaining([
      { section: 'smtp-client', name: 'password' },
      { section: 'smtp-client', name: 'mail.smtp.proxy.password' },
      { section: 'smtp-client', name: 'mail.smtps.proxy.password' },
      { section: 'secret-smtp', name: 'password' },
      { section: 'vault', name: 'token' },
    ]),
  );
});

test('a secret that was let out would be seen', () => {
  const [canary] = canaries(SEED);
  if (!canary) throw new Error('there is no secret');
  const { text } = canary;
  const seen = (output: string, changed = output) => leakIn(output, changed, canary, false);
  for (const output of [
    text,
    text.slice(0, 4),
    text.toUpperCase(),
    text.slice(20, 26),
    Buffer.from(text).toString('hex'),
    ...['', 'a', 'ab'].map((before) => Buffer.from(`${before}${text}`).toString('base64')),
    Buffer.from(`password=${text}`).toString('base64url'),
  ])
    expect(seen(`x ${output} y`), output).toBeDefined();
  for (const [one, other] of [
    [37, 41],
    ['*'.repeat(37), '*'.repeat(41)],
    ['^'.repeat(37), '^'.repeat(41)],
  ])
    expect(seen(`x ${one} y`, `x ${other} y`)).toContain('another one');
  expect(seen('password is set')).toBeUndefined();
});
