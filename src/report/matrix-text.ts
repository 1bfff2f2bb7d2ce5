import type { Column, Row } from '../plan/matrix.ts';
import { printable } from '../text/printable.ts';
import { hiddenCell, isRowHidden, type MatrixReport, matrixSentence, rowsOf } from './matrix-report.ts';
import { otherSectionsText, sideText } from './plan-words.ts';
import { plainStyle, type Style } from './style.ts';
import { longest } from './words.ts';

/** One table of the options, a column for each configuration. */
export function matrixText(report: MatrixReport, style: Style = plainStyle): string {
  const { columns, otherSections } = report.matrix;
  const rows = rowsOf(report);
  const heading = ['', ...columns.map(columnTitle)];
  const table = rows.map((row) => [`  ${printable(row.option)}`, ...cellsOf(row)]);
  const widths = heading.map((title, at) => {
    return longest([title, ...table.map((line) => line[at] ?? '')]);
  });
  const print = (cells: readonly string[]) => {
    return cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  };
  const lines = rows.length > 0 ? [style.bold(print(heading))] : [];
  // The rows of a section stand together.
  let section: string | undefined;
  for (const [at, row] of rows.entries()) {
    if (row.section !== section) lines.push(style.bold(printable(row.section)));
    section = row.section;
    const line = print(table[at] ?? []);
    lines.push(row.isUsed ? line : `${line}  ${style.dim('no effect')}`);
  }
  if (otherSections.length > 0) lines.push(otherSectionsText(otherSections));
  lines.push(style.bold(matrixSentence(report)));
  return `${lines.join('\n')}\n`;
}

function columnTitle({ path, application }: Column): string {
  return printable(application === undefined ? path : `${path} ${application}`);
}

function cellsOf(row: Row): readonly string[] {
  return row.cells.map((cell, at) => (isRowHidden(row) ? hiddenCell(row, at) : sideText(cell)));
}
