import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { writeFigures } from '../support/figures.ts';
import { PROPERTIES } from './properties/index.ts';
import { type Outcome, type Property, seedOf } from './property.ts';

/** What is asked for on the command line. */
export interface Wishes {
  readonly seed?: string | undefined;
  readonly property?: string | undefined;
  readonly path?: string | undefined;
  readonly inputs?: string | undefined;
}

/** Some inputs of one property, which one process tries. */
interface Part {
  readonly name: string;
  readonly seed: number;
  readonly inputs: number;
  readonly path?: string;
}

const PART = 500;
/** An input that takes longer is taken for one that would take for ever. */
const PATIENCE = 60;

const all: readonly Property[] = Object.values(PROPERTIES).flat();

/** Tries every property, and returns the exit status. */
export async function fuzz(program: string, wishes: Wishes): Promise<number> {
  const seed = wishes.seed === undefined ? randomInt(2 ** 31) : Number(wishes.seed);
  if (!Number.isInteger(seed)) throw new Error(`a seed is a whole number, and not ${wishes.seed}`);
  const wanted = all.filter(({ name }) => name.includes(wishes.property ?? ''));
  if (wanted.length === 0) throw new Error(`no property is called ${wishes.property}`);
  const numberOf = (one: Property) => (wishes.inputs === undefined ? one.inputs : Number(wishes.inputs));
  console.log(`seed ${seed}`);
  if (wishes.path !== undefined) return repeat(wanted, seed, wishes.path);

  const parts = wanted.flatMap((one) => partsOf(one, seed, numberOf(one)));
  const outcomes = await tryAll(program, parts);
  const failed = outcomes.filter(({ outcome }) => outcome.failure !== undefined);
  const tried = new Map<string, number>();
  for (const { part, outcome } of outcomes) tried.set(part.name, (tried.get(part.name) ?? 0) + outcome.tried);
  const total = [...tried.values()].reduce((sum, own) => sum + own, 0);
  console.log(`${total.toLocaleString('en')} inputs, ${failed.length} failures, seed ${seed}`);
  for (const { part, outcome } of failed) console.log(`FAILED: ${part.name}\n  ${how(part, outcome)}`);
  if (failed.length > 0) return 1;
  const isWhole = wishes.property === undefined && wishes.inputs === undefined;
  if (isWhole) writeFigures('fuzz', [...tried, ['inputs in all', total], ['failures', 0]]);
  return 0;
}

async function repeat(wanted: readonly Property[], seed: number, path: string): Promise<number> {
  const [property, other] = wanted;
  if (!property || other) throw new Error('--path belongs to one property: name it by --property');
  const outcome = await property.attempt({ seed, path, inputs: 1_000_000 });
  console.log(outcome.failure?.report ?? `it holds: ${property.name}`);
  return outcome.failure ? 1 : 0;
}

function partsOf({ name }: Property, seed: number, inputs: number): readonly Part[] {
  const number = Math.ceil(inputs / PART);
  return Array.from({ length: number }, (_, at) => {
    return { name, seed: seedOf(seed, name, at), inputs: Math.min(PART, inputs - at * PART) };
  });
}

interface Tried {
  readonly part: Part;
  readonly outcome: Outcome;
}

/** Gives the parts to as many processes as there are cores. After a failure the property is left alone. */
async function tryAll(program: string, parts: readonly Part[]): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  const broken = new Set<string>();
  const waiting = [...parts];
  const next = () => {
    let part = waiting.shift();
    while (part && broken.has(part.name)) part = waiting.shift();
    return part;
  };
  let told = 0;
  const work = async () => {
    let child: ChildProcess | undefined;
    for (let part = next(); part; part = next()) {
      child ??= start(program);
      const outcome = await ask(child, part);
      if (child.exitCode !== null || child.signalCode !== null) child = undefined;
      tried.push({ part, outcome });
      if (outcome.failure) {
        broken.add(part.name);
        tell(part, outcome);
      }
      const share = Math.floor((100 * tried.length) / parts.length);
      if (share < told + 5) continue;
      told = share;
      console.log(
        `${share} %: ${tried.reduce((sum, own) => sum + own.outcome.tried, 0).toLocaleString('en')} inputs`,
      );
    }
    child?.disconnect();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return tried;
}

function start(program: string): ChildProcess {
  const code = `import(${JSON.stringify(program)}).then(({ serve }) => serve());`;
  const args = ['--enable-source-maps', '--input-type=module', '--eval', code];
  return spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

/** What a process makes of a part; where it ends before it answers, the part has failed. */
function ask(child: ChildProcess, part: Part): Promise<Outcome> {
  return new Promise((resolve) => {
    const answer = (outcome: Outcome) => {
      child.off('message', answer);
      child.off('exit', lost);
      resolve(outcome);
    };
    const lost = () => {
      const report =
        'the process that tried it ended: what it printed last, and how to repeat it, stands above';
      answer({ tried: 0, met: 0, failure: { path: '', report } });
    };
    child.on('message', answer);
    child.on('exit', lost);
    child.send(part);
  });
}

/** Tries the parts that it is sent, in a process of its own. */
export function serve(): void {
  const beat = new Int32Array(new SharedArrayBuffer(4));
  const watchdog = new Worker(WATCHDOG, {
    eval: true,
    execArgv: [],
    workerData: { beat, patience: PATIENCE },
  });
  watchdog.unref();
  process.on('message', async (part: Part) => {
    Atomics.store(beat, 0, 0);
    watchdog.postMessage(part);
    const property = all.find(({ name }) => name === part.name) as Property;
    const outcome = await property.attempt(part, () => Atomics.add(beat, 0, 1));
    watchdog.postMessage(undefined);
    process.send?.(outcome);
  });
}

/** Ends the process where it stays at one input. That is in a thread of its own: what loops answers no timer. */
const WATCHDOG = `
  const { parentPort, workerData: { beat, patience } } = require('node:worker_threads');
  const { writeSync } = require('node:fs');
  let part, last, still = 0;
  parentPort.on('message', (message) => { part = message; still = 0; });
  setInterval(() => {
    const now = Atomics.load(beat, 0);
    still = part !== undefined && now === last ? still + 1 : 0;
    last = now;
    if (still < patience) return;
    const how = '--property ' + JSON.stringify(part.name) + ' --seed ' + part.seed + ' --path ' + (now - 1);
    writeSync(2, 'an input takes longer than ' + patience + ' seconds: npm run fuzz -- ' + how + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }, 1000);
`;

function tell(part: Part, outcome: Outcome): void {
  if (outcome.failure)
    console.log(`\nFAILED: ${part.name}\n${outcome.failure.report}\nto repeat it: ${how(part, outcome)}\n`);
}

function how({ name, seed }: Part, { failure }: Outcome): string {
  if (failure?.path === '') return 'as told above';
  return `npm run fuzz -- --property ${JSON.stringify(name)} --seed ${seed} --path ${failure?.path}`;
}
