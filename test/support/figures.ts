import { readFileSync, writeFileSync } from 'node:fs';

/** The page that tells how the program is tested. */
export const PAGE = 'docs/testing.md';

/** What is counted: the words in front of a figure, and the figure. */
export type Figures = readonly (readonly [what: string, figure: string | number])[];

/** Puts the figures of a script into the page, in the place of those of its last run. */
export function writeFigures(script: string, figures: Figures): void {
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, withFigures(page, script, figures));
}

/** The page with these figures. Throws where it has no place for those of this script. */
export function withFigures(page: string, script: string, figures: Figures): string {
  const begin = `<!-- figures of npm run ${script} -->\n`;
  const end = '<!-- end of figures -->';
  const from = page.indexOf(begin);
  if (from < 0) throw new Error(`${PAGE} has no place for the figures of ${script}`);
  const start = from + begin.length;
  return `${page.slice(0, start)}\n${table(figures)}\n${page.slice(page.indexOf(end, start))}`;
}

function table(figures: Figures): string {
  const rows = figures.map(([what, figure]) => {
    const shown = typeof figure === 'number' ? figure.toLocaleString('en') : figure;
    return `| ${what} | ${shown} |\n`;
  });
  return `| | |\n|---|---:|\n${rows.join('')}`;
}
