import { readFileSync } from 'node:fs';
import { expect as vitestExpect } from 'vitest';

/**
 * What the test files get for `vitest` while mutants are judged: the same assertions, but tests are only collected,
 * so that they can be run by the thousand in one process, in any order, up to the first that fails.
 */

export interface CollectedTest {
  readonly name: string;
  run(): unknown;
}

export interface Collected {
  readonly tests: readonly CollectedTest[];
  readonly afterAll: readonly (() => unknown)[];
}

type Body = (...args: never[]) => unknown;
type Rows = readonly unknown[];

let scope: readonly string[] = [];
let tests: CollectedTest[] = [];
let hooks: (() => unknown)[] = [];

/** The tests of one file. */
export async function collect(load: () => Promise<unknown>): Promise<Collected> {
  [scope, tests, hooks] = [[], [], []];
  await load();
  return { tests, afterAll: hooks };
}

export function test(name: string, body: Body): void {
  tests.push({ name: [...scope, name].join(' > '), run: body as () => unknown });
}

export function describe(name: string, body: Body): void {
  const around = scope;
  scope = [...around, name];
  (body as () => unknown)();
  scope = around;
}

test.each = eachOf(test);
describe.each = eachOf(describe);

export function afterAll(hook: () => unknown): void {
  hooks.push(hook);
}

function eachOf(declare: (name: string, body: Body) => void) {
  return (rows: Rows) => (name: string, body: Body) => {
    for (const row of rows) {
      const values: Rows = Array.isArray(row) ? row : [row];
      declare(titleOf(name, values), (() => (body as (...args: Rows) => unknown)(...values)) as Body);
    }
  };
}

/** `%s` becomes the next value, `$name` a property of the first. */
function titleOf(name: string, values: Rows): string {
  let next = 0;
  const [first] = values;
  return name
    .replace(/%[sj]/g, () => String(values[next++]))
    .replace(/\$(\w+)/g, (_, key: string) => String((first as Record<string, unknown>)[key]));
}

/** As vitest has it, but files with expected output are only compared. */
export const expect = new Proxy(vitestExpect, {
  apply(target, _, [actual, message]: [unknown, string | undefined]) {
    const assertion = target(actual, message);
    const toMatchFileSnapshot = async (path: string) => {
      target(actual, path).toBe(readFileSync(path, 'utf8'));
    };
    return Object.defineProperty(assertion, 'toMatchFileSnapshot', { value: toMatchFileSnapshot });
  },
});
