// Breaks the catalogue in one place at a time and demands that a test fails: `npm run mutate`. With --only=TEXT only
// mutants whose id holds the text, with --sample=SEED one of each option and rule, --count=NUMBER so many of them;
// neither writes the figures. --verbose tells what killed each.
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { loadTs } from '../../.ci/load-ts.mjs';
import { bundleKillers } from './bundle.mjs';
import { KILLERS, VERIFIER } from './killers.mjs';

const root = resolve(import.meta.dirname, '../..');
process.chdir(root);
const { compileCatalog, compilePresets } = await loadTs('.ci/compile-catalog.ts');
const { mutantsOf } = await loadTs('test/mutate/mutants.ts');
const { sample } = await loadTs('test/mutate/sample.ts');
const { EQUIVALENT } = await loadTs('test/mutate/equivalent.ts');
const { writeFigures } = await loadTs('test/support/figures.ts');

const flags = new Map(process.argv.slice(2).map((flag) => flag.replace(/^--/, '').split(/=(.*)/s)));
const knowledge = { catalog: JSON.parse(compileCatalog('.')), presets: JSON.parse(compilePresets('.')) };
const all = mutantsOf(knowledge);
const isWhole = !flags.has('only') && !flags.has('sample');
const chosen = flags.has('sample')
  ? sample(all, Number(flags.get('sample')), Number(flags.get('count') ?? all.length))
  : all.filter(({ id }) => id.includes(flags.get('only') ?? ''));
const scripts = await bundleKillers();
const verdicts = await judgeAll([
  { id: 'the catalogue as it is', target: '', make: () => knowledge },
  ...chosen,
]);

const [untouched, ...judged] = verdicts;
const failures = [];
if (untouched.killer) failures.push(`${untouched.id} is refused: ${untouched.test}: ${untouched.message}`);
const survivors = judged.filter(({ killer }) => killer === undefined);
for (const { id } of survivors) if (!EQUIVALENT.has(id)) failures.push(`no test fails for ${id}`);
for (const { id, killer, test } of judged) {
  if (killer && EQUIVALENT.has(id)) failures.push(`${id} is no equivalent: ${killer}: ${test}`);
}
const ids = new Set(all.map(({ id }) => id));
for (const id of EQUIVALENT.keys()) if (!ids.has(id)) failures.push(`there is no mutant ${id}`);

const killed = judged.length - survivors.length;
console.log(
  `${judged.length} mutants, ${killed} killed, ${survivors.length} survive, ${failures.length} problems`,
);
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
else if (isWhole) writeFigures('mutate', figures());

function figures() {
  const rows = [VERIFIER, ...KILLERS.map(([category]) => category)].map((category) => {
    return [`killed by ${category}`, judged.filter(({ killer }) => killer === category).length];
  });
  const percent = (of) => `${((100 * killed) / of).toFixed(1)} %`;
  return [
    ['options, conditions, rules and presets broken', new Set(all.map(({ target }) => target)).size],
    ['mutants', judged.length],
    ...rows,
    ['no test can fail, for the reason given below', EQUIVALENT.size],
    ['killed of all', percent(judged.length)],
    ['killed of those that a test can kill', percent(judged.length - EQUIVALENT.size)],
    ...survivors.map(({ id }) => [`\`${id.replaceAll('|', '\\|')}\``, EQUIVALENT.get(id)]),
  ];
}

/** Hands the mutants to as many workers as there are processors; the answers are in the order of the mutants. */
async function judgeAll(mutants) {
  const verdicts = [];
  const waiting = [...mutants.entries()];
  const began = Date.now();
  await Promise.all(
    Array.from({ length: Math.min(2, availableParallelism()) }, () => {
      const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: { scripts } });
      return new Promise((done, fail) => {
        const next = () => {
          const [number, mutant] = waiting.shift() ?? [];
          if (!mutant) worker.terminate().then(done);
          else worker.postMessage({ number, target: mutant.target, knowledge: mutant.make() });
        };
        worker.on('error', fail);
        worker.on('message', ({ number, ...verdict }) => {
          const { id, target } = mutants[number];
          verdicts[number] = { id, target, ...verdict };
          if (flags.has('verbose')) console.log(JSON.stringify(verdicts[number]));
          else if ((number + 1) % 100 === 0)
            console.log(`${number + 1} of ${mutants.length}, ${seconds(began)} s`);
          next();
        });
        next();
      });
    }),
  );
  return verdicts;
}

function seconds(began) {
  return Math.round((Date.now() - began) / 1000);
}
