import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { areInstalled } from '../support/programs.ts';
import { onDisk } from './disk.ts';
import { disturb, doubleFailures, failures, interruptions, undisturbed } from './faults.ts';
import { PAIRS, race, resultsOf } from './together.ts';
import { WRITERS } from './writers.ts';

// A part of `npm run faults`, which docs/testing.md tells of.
const isTraceable = process.platform === 'linux' && areInstalled(['strace'], 'what faults do to files');
const canMount = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status === 0;

const writer = (name: string) => {
  const found = WRITERS.find((one) => one.name === name);
  if (!found) throw new Error(`there is no writer ${name}`);
  return found;
};

test.runIf(isTraceable)(
  'a write that fails at any call loses nothing and leaves nothing',
  {
    timeout: 300_000,
  },
  async () => {
    const template = writer('template --update');
    const plain = await undisturbed(template);
    const first = new Map(failures(plain).map((failure) => [failure.injections[0]?.call, failure]));
    expect(first.size).toBeGreaterThan(15);
    for (const failure of [...first.values(), ...doubleFailures(plain)])
      expect(await disturb(template, plain, failure)).toEqual([]);
  },
);

test.runIf(isTraceable)(
  'a signal between the files of a run leaves each of them whole',
  {
    timeout: 300_000,
  },
  async () => {
    const fix = writer('--fix');
    const plain = await undisturbed(fix);
    const signals = interruptions(plain, 'SIGINT').filter((_, at) => at % 4 === 0);
    const kills = interruptions(plain, 'SIGKILL').filter((_, at) => at % 8 === 0);
    expect(signals.length).toBeGreaterThan(10);
    for (const signal of [...signals, ...kills]) expect(await disturb(fix, plain, signal)).toEqual([]);
  },
);

test.runIf(isTraceable)('a full disk loses nothing', { timeout: 120_000 }, async () => {
  for (const name of ['--fix', '--summary']) {
    const one = writer(name);
    const plain = await undisturbed(one);
    if (canMount) for (const free of [0, 1, 4]) expect(await onDisk(one, plain, free)).toEqual([]);
    const writes = failures(plain).filter(
      ({ title }) => title.startsWith('ENOSPC at') && /\bwrite\(/.test(title),
    );
    expect(writes.length).toBeGreaterThan(0);
    for (const failure of writes) expect(await disturb(one, plain, failure)).toEqual([]);
  }
});

test.each(PAIRS)('$name at once: the file holds one of the results', { timeout: 120_000 }, async (pair) => {
  const results = await resultsOf(pair);
  for (let time = 0; time < 5; time++) expect(await race(pair, results)).toEqual([]);
});
