import type { Catalog } from '../catalog/catalog.ts';
import { isRelease } from '../catalog/release.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import { nearest } from '../values/nearest.ts';
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
  const severities = new Map<string, Severity | 'off'>();
  for (const setting of settings) {
    const [, id = '', severity] = /^([^=]*)=(off|info|warning|error)$/.exec(setting) ?? [];
    if (severity === undefined) {
      throw new UserError(`--rule ${setting}: write id=off, id=info, id=warning or id=error`);
    }
    if (!catalog.rules.has(id)) {
      const meant = nearest(id, catalog.rules.keys());
      throw new UserError(
        `--rule ${setting}: no rule is called ${id}${meant ? `; did you mean ${meant}?` : ''}`,
      );
    }
    severities.set(id, severity as Severity | 'off');
  }
  return severities;
}
