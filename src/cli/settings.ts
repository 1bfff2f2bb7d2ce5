import type { Catalog } from '../catalog/catalog.ts';
import { isRelease } from '../catalog/release.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import { readSeverity } from './rule-severity.ts';
import { UserError } from './user-error.ts';

export function readRelease(text: string | undefined, flag = '--release'): string | undefined {
  if (text === undefined || isRelease(text)) return text;
  throw new UserError(`${flag} ${text} is no release; write it like 8.5.205.03`);
}

/** The severities given as `id=severity`; of several for one rule the last counts. */
export function readSeverities(
  settings: readonly string[],
  catalog: Catalog,
): ReadonlyMap<string, Severity | 'off'> {
  return new Map(settings.map((setting) => readSeverity(setting, catalog)));
}
