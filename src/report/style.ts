import type { Severity } from '../diagnostics/diagnostic.ts';

/** How a report sets its parts apart. On a terminal these are colours, elsewhere nothing. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  severity(severity: Severity, text: string): string;
}

export const plainStyle: Style = {
  bold: (text) => text,
  dim: (text) => text,
  severity: (_, text) => text,
};
