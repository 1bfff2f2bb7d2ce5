// Judges one mutant after the other: answers which killer it has, if any.
import { Script } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { killersFor, REPETITIONS, VERIFIER } from './killers.mjs';

const { scripts } = workerData;
const packages = {};
for (const name of scripts.packages) packages[name] = await import(name);
const startTests = run(scripts.tests, 'tests.js');
const { sources } = run(scripts.sources, 'sources.js')({ packages });
const { firstProblem } = sources['test/mutate/verifier.ts']();
/** The tests that killed a mutant of the same target before, by their category: they are asked first. */
const knownKillers = new Map();

parentPort.on('message', async ({ knowledge, target, number }) => {
  parentPort.postMessage({ number, ...(await judge(knowledge, target)) });
});

async function judge({ catalog, presets }, target) {
  globalThis.COMPILED_CATALOG = JSON.stringify(catalog);
  globalThis.COMPILED_PRESETS = JSON.stringify(presets);
  const problem = firstProblem({ catalog, presets });
  if (problem !== undefined) return { killer: VERIFIER, test: problem };
  const { collect, load } = startTests({ packages, sources });
  for (const [category, files] of killersFor(target)) {
    const failed = await firstFailure(files, collect, load, target);
    if (failed) return { killer: category, ...failed };
  }
  return {};
}

async function firstFailure(files, collect, load, target) {
  const all = [];
  const hooks = [];
  for (const file of files) {
    let collected;
    try {
      collected = await collect(load[file]);
    } catch (error) {
      return { test: `${file} cannot be loaded`, message: error.message };
    }
    hooks.push(...collected.afterAll);
    all.push(...collected.tests.map((test) => ({ ...test, name: `${file} > ${test.name}` })));
  }
  try {
    for (const { name, run } of inOrder(all, target)) {
      if (REPETITIONS.test(name)) continue;
      try {
        await run();
      } catch (error) {
        remember(target, name);
        return { test: name, message: error.message };
      }
    }
    return undefined;
  } finally {
    for (const hook of hooks) await hook();
  }
}

/** First what killed a neighbour, then what is named alike; whether one fails does not hang on the order. */
function inOrder(tests, target) {
  const killed = knownKillers.get(target) ?? [];
  const last = target.split('/').at(-1);
  const rank = ({ name }) => (killed.includes(name) ? 0 : name.includes(last) ? 1 : 2);
  return tests
    .map((test) => [rank(test), test])
    .sort(([one], [other]) => one - other)
    .map(([, test]) => test);
}

function remember(target, name) {
  const killed = knownKillers.get(target) ?? [];
  if (!killed.includes(name)) knownKillers.set(target, [...killed, name]);
}

function run(code, filename) {
  return new Script(code, { filename }).runInThisContext();
}
