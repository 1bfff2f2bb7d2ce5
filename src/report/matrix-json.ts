import type { Row } from '../plan/matrix.ts';
import { printJson } from './json.ts';
import { isRowHidden, type MatrixReport, rowsOf } from './matrix-report.ts';
import { adjective } from './plan-json.ts';

/** One JSON document; docs/json.md describes it and schemas/comparison.schema.json holds its form. */
export function matrixJson(report: MatrixReport): string {
  const { columns, otherSections } = report.matrix;
  return printJson({
    version: 1,
    files: columns.map(({ path, application }) => ({ path, application })),
    options: rowsOf(report).map(rowObject),
    otherSections,
  });
}

function rowObject(row: Row): object {
  const { section, option, takesEffect, isSecret, isUsed, isSame, cells } = row;
  const isHidden = isRowHidden(row);
  return {
    section,
    option,
    ...(isSecret ? { secret: true } : isHidden && { hidden: true }),
    takesEffect: adjective(takesEffect),
    used: isUsed,
    same: isSame,
    values: cells.map(({ origin, text, sameAs }) => ({
      origin,
      value: isHidden ? undefined : text,
      sameAs,
    })),
  };
}
