import { code, prose, table } from '../markdown/markdown.ts';
import type { Cell, Column, Row } from '../plan/matrix.ts';
import { hiddenCell, isRowHidden, type MatrixReport, matrixSentence, rowsOf } from './matrix-report.ts';
import { otherSectionsText, sideMarkdown } from './plan-words.ts';

/** The table as Markdown. */
export function matrixMarkdown(report: MatrixReport): string {
  const { columns, otherSections } = report.matrix;
  const rows = rowsOf(report);
  const headings = ['section', 'option', ...columns.map(columnTitle)];
  const blocks = [
    rows.length > 0 && table(headings, rows.map(rowCells)),
    otherSections.length > 0 && prose(otherSectionsText(otherSections)),
    `**${matrixSentence(report)}**`,
  ];
  return `${blocks.filter((block) => block !== false).join('\n\n')}\n`;
}

function columnTitle({ path, application }: Column): string {
  return application === undefined ? code(path) : `${code(path)} ${code(application)}`;
}

function rowCells(row: Row): readonly string[] {
  const cell = (one: Cell, at: number) => (isRowHidden(row) ? hiddenCell(row, at) : sideMarkdown(one));
  const option = row.isUsed ? code(row.option) : `${code(row.option)} (no effect)`;
  return [code(row.section), option, ...row.cells.map(cell)];
}
