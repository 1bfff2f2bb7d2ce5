import { expect, test, vi } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';
import { smtpLint } from '../support/cli.ts';

function progressOn(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string | Uint8Array) => written.push(String(text)) };
  return { written, progress: new Progress(stream, 300, 0) };
}

test('a run says nothing in its first second, then how far it is ten times a second', () => {
  const { written, progress } = progressOn(true);
  for (let at = 1; at <= 130; at++) progress.tell(at, at * 10);
  expect(written).toEqual([
    '\r\u001b[Kchecked 100 of 300 files',
    '\r\u001b[Kchecked 110 of 300 files',
    '\r\u001b[Kchecked 120 of 300 files',
    '\r\u001b[Kchecked 130 of 300 files',
  ]);
});

test('the line goes away for what is printed next, once', () => {
  const { written, progress } = progressOn(true);
  progress.clear();
  progress.tell(1, 2000);
  progress.clear();
  progress.clear();
  expect(written).toEqual(['\r\u001b[Kchecked 1 of 300 files', '\r\u001b[K']);
});

test('a stream that is no terminal gets nothing', () => {
  const { written, progress } = progressOn(false);
  progress.tell(1, 100_000);
  progress.clear();
  expect(written).toEqual([]);
});

test('a long run on a terminal tells how far it is, and takes that back for its report', async () => {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 600;
    return now;
  });
  const files = 'test/scenarios/files/';
  const args = ['warning.cfg', 'error.cfg', 'latin.cfg', 'good.cfg'].map((name) => files + name);
  const { stderr } = await smtpLint(args, { terminal: true });
  const quiet = await smtpLint(['-q', ...args], { terminal: true });
  clock.mockRestore();
  expect(stderr.replaceAll('\u001b', '^')).toBe(
    '\r^[Kchecked 2 of 4 files' +
      '\r^[Ksmtp-lint: test/scenarios/files/latin.cfg: not UTF-8, read as Windows-1252\n' +
      '\r^[Kchecked 3 of 4 files\r^[Kchecked 4 of 4 files\r^[K',
  );
  expect(quiet.stderr).toBe('');
});
