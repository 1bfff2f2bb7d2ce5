import { dirname, relative, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullDirectory, fullPath, shownPath } from '../../src/cli/paths.ts';

const part = fc.constantFrom('', '.', '..', 'a', 'b.cfg', '..c', '::d', ' ', ...process.cwd().split(sep));
const path = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/'));

function shownByResolving(path: string): string {
  const way = relative(process.cwd(), resolve(path));
  const shown = way === '' || way.startsWith('..') ? path : way;
  return /^\s*::/.test(shown) ? `./${shown}` : shown;
}

test.runIf(sep === '/')('paths are what they are each by itself, whichever were asked about before', () => {
  fc.assert(
    fc.property(fc.array(path), (paths) => {
      for (const one of [...paths, ...paths.map((before) => `${before}x`)]) {
        expect(fullPath(one)).toBe(resolve(one));
        expect(fullDirectory(one)).toBe(dirname(resolve(one)));
        expect(shownPath(one)).toBe(shownByResolving(one));
      }
    }),
    { numRuns: 2000 },
  );
});
