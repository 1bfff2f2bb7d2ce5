import type { Matrix, Row } from '../plan/matrix.ts';

/** A comparison of several configurations as reports tell it. */
export interface MatrixReport {
  readonly matrix: Matrix;
  /** Tells also the options that are the same everywhere. */
  readonly showAll: boolean;
}

export function rowsOf({ matrix, showAll }: MatrixReport): readonly Row[] {
  return showAll ? matrix.rows : matrix.rows.filter((row) => !row.isSame);
}

/** Whether the values stay hidden, for the option is a secret or may be one. */
export function isRowHidden({ isSecret, cells }: Row): boolean {
  return isSecret || cells.some((cell) => cell.origin === 'file' && cell.text === undefined);
}

/** What a secret may say of itself: whether it is set, and whether it is that of the first that is. */
export function hiddenCell({ cells }: Row, at: number): string {
  const first = cells.findIndex(({ origin }) => origin === 'file');
  const cell = cells[at];
  if (cell?.origin !== 'file') return '(not set)';
  if (at === first) return '(set)';
  return cell.sameAs === first ? 'same' : 'different';
}

/** "2 options differ." */
export function matrixSentence({ matrix }: MatrixReport): string {
  const number = matrix.rows.filter((row) => !row.isSame).length;
  if (number > 0) return number === 1 ? '1 option differs.' : `${number} options differ.`;
  return matrix.otherSections.length > 0
    ? 'No differences in the sections that smtp-lint knows.'
    : 'No differences.';
}
