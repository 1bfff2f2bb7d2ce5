import { spawnSync } from 'node:child_process';
import { writeFigures } from '../support/figures.ts';
import { fullDisks } from './disk.ts';
import {
  type Disturbance,
  disturb,
  doubleFailures,
  failures,
  interruptions,
  SIGNALS,
  undisturbed,
} from './faults.ts';
import { doJobs } from './program.ts';
import { together } from './together.ts';
import { WRITERS } from './writers.ts';

/** Disturbs every writer in every way, and counts what is lost. */
export async function main(): Promise<void> {
  for (const program of ['strace', 'unshare']) {
    if (spawnSync(program, ['--version']).status !== 0)
      throw new Error(`install ${program}, which this needs`);
  }
  const wrong: string[] = [];
  const counts = { calls: 0, failures: 0, signals: 0, kills: 0, disks: 0 };
  for (const writer of WRITERS) {
    const plain = await undisturbed(writer);
    const failing = [...failures(plain), ...doubleFailures(plain)];
    const interrupted = SIGNALS.flatMap((signal) => interruptions(plain, signal));
    const killed = interruptions(plain, 'SIGKILL');
    const before = wrong.length;
    const job = (disturbance: Disturbance) => async () => {
      wrong.push(...(await disturb(writer, plain, disturbance)));
    };
    await doJobs([...failing, ...interrupted, ...killed].map(job));
    const disks = await fullDisks(writer, plain);
    wrong.push(...disks.wrong);
    for (const what of wrong.slice(before)) console.error(what);
    counts.calls += plain.calls.length;
    counts.failures += failing.length;
    counts.signals += interrupted.length;
    counts.kills += killed.length;
    counts.disks += disks.runs;
    console.log(`${writer.name}: ${plain.calls.length} system calls, ${wrong.length - before} wrong`);
  }
  const concurrent = await together(wrong);
  writeFigures('faults', [
    ['ways to write a file', WRITERS.length],
    ['system calls that each was failed and interrupted at', counts.calls],
    ['calls that failed', counts.failures],
    ['signals SIGINT, SIGTERM and SIGHUP', counts.signals],
    ['processes killed by SIGKILL', counts.kills],
    ['runs on a full disk', counts.disks],
    ...concurrent,
    ['files lost, cut short or left behind', wrong.length],
  ]);
  if (wrong.length > 0) process.exitCode = 1;
}
