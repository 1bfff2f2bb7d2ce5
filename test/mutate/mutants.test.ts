import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { compileCatalog, compilePresets } from '../../.ci/compile-catalog.ts';
import { EQUIVALENT } from './equivalent.ts';
import { type Knowledge, mutantsOf } from './mutants.ts';

const knowledge: Knowledge = {
  catalog: JSON.parse(compileCatalog('.')),
  presets: JSON.parse(compilePresets('.')),
};
const mutants = mutantsOf(knowledge);
const ids = mutants.map(({ id }) => id);

/** Words for people and examples: the first say what the second, which are tests, show. */
const NO_FACTS = new Set(
  'summary details message because help meaning source sources notes note bad good before example'.split(' '),
);

/** The places of all texts, numbers and truths. */
function* leavesOf(part: unknown, at: readonly (string | number)[]): Generator<readonly (string | number)[]> {
  if (typeof part !== 'object' || part === null) {
    yield at;
    return;
  }
  const entries = Array.isArray(part) ? [...part.entries()] : Object.entries(part);
  for (const [key, value] of entries) {
    // The target release of an engine rule is that of its examples.
    const isExample = at[1] === 'engineRules' && key === 'release';
    if (!NO_FACTS.has(String(key)) && !isExample) yield* leavesOf(value, [...at, key]);
  }
}

test('each mutant has a name of its own, and is not the catalogue as it is', () => {
  expect(new Set(ids).size).toBe(ids.length);
  const asItIs = JSON.stringify(knowledge);
  expect(mutants.filter((mutant) => JSON.stringify(mutant.make()) === asItIs)).toEqual([]);
});

test('every fact of the catalogue is broken by some mutant, not only taken out with all around it', () => {
  const broken = new Set(mutants.filter(({ isWhole }) => !isWhole).map(({ at }) => at.join('\n')));
  const isBroken = (leaf: readonly (string | number)[]) => {
    // A word of a list is broken with the list, a matcher with its option.
    return [0, 1, 2].some((above) => broken.has(leaf.slice(0, leaf.length - above).join('\n')));
  };
  const whole = [...leavesOf(knowledge, [])].filter((leaf) => !isBroken(leaf));
  expect(whole.map((leaf) => leaf.join('/'))).toEqual([]);
});

test('what is said to be equivalent is a mutant', () => {
  expect([...EQUIVALENT.keys()].filter((id) => !ids.includes(id))).toEqual([]);
});

test('a sample of the mutants is killed; npm run mutate judges all', { timeout: 600_000 }, () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const args = ['test/mutate/run.mjs', `--sample=${seed}`, '--count=40'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect([status, stderr], `seed ${seed}\n${stdout}`).toEqual([0, '']);
});
