import { expect, test } from 'vitest';
import { EditorSettings, flagSettings } from '../../src/cli/lsp/editor-settings.ts';
import { Guard } from '../../src/cli/lsp/guard.ts';
import { UserError } from '../../src/cli/user-error.ts';

test('a broken configuration is told once, and again once it was repaired and broken anew', async () => {
  const byFlags = await flagSettings({ release: '8.5.205.03' });
  const own = { ...byFlags, lintOptions: { release: '8.5.212.01' } };
  let isBroken = true;
  let asked = 0;
  const settings = new EditorSettings(byFlags, async () => ({
    of: async (path) => {
      asked++;
      if (path?.startsWith('/broken') && isBroken) throw new UserError('smtp-lint.config.yaml:1:1: no');
      return own;
    },
    ignoredBy: async () => undefined,
  }));
  const told: string[] = [];
  settings.onTrouble = (message) => told.push(message);

  expect((await settings.of('/broken/a.cfg')).settings).toBe(byFlags);
  expect((await settings.of('/broken/b.cfg')).settings).toBe(byFlags);
  expect((await settings.of('/sound/a.cfg')).settings).toBe(own);
  expect((await settings.of('/sound/a.cfg')).settings).toBe(own);
  expect([asked, told]).toEqual([3, ['smtp-lint: smtp-lint.config.yaml:1:1: no']]);

  settings.renew();
  await settings.of('/broken/a.cfg');
  expect(told).toHaveLength(1);

  isBroken = false;
  settings.renew();
  expect((await settings.of('/broken/a.cfg')).settings).toBe(own);
  expect((await settings.of('/broken/b.cfg')).settings).toBe(own);

  isBroken = true;
  settings.renew();
  await settings.of('/broken/a.cfg');
  expect(told).toHaveLength(2);
});

test('a mistake of the program is no matter of the settings', async () => {
  const find = () => Promise.reject(new TypeError('ours'));
  const settings = new EditorSettings(await flagSettings({}), find);
  await expect(settings.of('/a.cfg')).rejects.toThrow('ours');
});

test('a mistake of the program is logged without its words, in which text of a file may stand', async () => {
  const logs: string[] = [];
  const guard = new Guard((message) => logs.push(message));
  const answer = await guard.run('hover', 'nothing', () => {
    throw new RangeError('the password is Zq7x');
  });
  expect(answer).toBe('nothing');
  expect(logs).toHaveLength(1);
  expect(logs[0]).toMatch(/^smtp-lint: internal error in hover\nRangeError\n\s+at /);
  expect(logs[0]).not.toContain('Zq7x');
});
