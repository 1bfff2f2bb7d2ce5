import type { Catalog } from '../catalog/catalog.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import { nearest, nearestChoice } from '../values/nearest.ts';
import { UserError } from './user-error.ts';

const RULE_SEVERITIES = ['off', 'info', 'warning', 'error'] as const satisfies readonly (Severity | 'off')[];

/** The severity that `id=severity` gives to a rule. */
export function readSeverity(setting: string, catalog: Catalog): readonly [string, Severity | 'off'] {
  const [, id, word] = /^([^=]*)=(.*)$/s.exec(setting) ?? [];
  if (id === undefined || word === undefined)
    throw new UserError(`--rule ${setting}: write id=off, id=info, id=warning or id=error`);
  if (!catalog.rules.has(id)) {
    const hint = didYouMean(nearest(id, catalog.rules.keys())) ?? '; smtp-lint explain lists them';
    throw new UserError(`--rule ${setting}: no rule is called ${id}${hint}`);
  }
  const severity = RULE_SEVERITIES.find((one) => one === word);
  if (!severity) {
    const hint = didYouMean(nearestChoice(word, RULE_SEVERITIES)) ?? '';
    throw new UserError(`--rule ${setting}: expected off, info, warning or error behind =${hint}`);
  }
  return [id, severity];
}

function didYouMean(meant: string | undefined): string | undefined {
  return meant === undefined ? undefined : `; did you mean ${meant}?`;
}
