import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGE, withFigures } from '../support/figures.ts';

const page = readFileSync(PAGE, 'utf8');
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);

test('every table of figures is that of a script, and can be written again', () => {
  const names = [...page.matchAll(/<!-- figures of npm run (\S+) -->/g)].map(([, name = '']) => name);
  expect(scripts).toEqual(expect.arrayContaining(names));
  for (const name of names) {
    const once = withFigures(page, name, [['files read', 1234]]);
    expect(once).toContain('| files read | 1,234 |');
    expect(withFigures(once, name, [['files read', 1234]])).toBe(once);
  }
});
