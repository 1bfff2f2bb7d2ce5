import type { Severity } from '../diagnostics/diagnostic.ts';

export type ChangeKind = 'added' | 'removed' | 'changed';

/** How a report sets its parts apart. On a terminal these are colours, elsewhere nothing. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  severity(severity: Severity, text: string): string;
  change(kind: ChangeKind, text: string): string;
}

export const plainStyle: Style = {
  bold: (text) => text,
  dim: (text) => text,
  severity: (_, text) => text,
  change: (_, text) => text,
};
