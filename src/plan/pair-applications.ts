import type { EffectiveConfig } from '../effective/effective-config.ts';

/** The same application on both sides. */
export interface ApplicationPair {
  readonly before: EffectiveConfig;
  readonly after: EffectiveConfig;
  /** What the export calls it, where there are several. */
  readonly name?: string;
}

/** An application that only one of the sides has. */
export interface SingleApplication {
  readonly name: string;
  readonly kind: 'added' | 'removed';
}

export interface Applications {
  readonly pairs: readonly ApplicationPair[];
  readonly singles: readonly SingleApplication[];
}

/** Which applications of two files are the same; a sentence where that cannot be told. */
export type Pairing =
  | ({ readonly ok: true } & Applications)
  | { readonly ok: false; readonly message: string };

/** Files of one configuration each are a pair; the applications of an export are known by their names. */
export function pairApplications(
  before: readonly EffectiveConfig[],
  after: readonly EffectiveConfig[],
): Pairing {
  const [old, present] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && old && present)
    return { ok: true, pairs: [{ before: old, after: present }], singles: [] };
  const [olds, presents] = [byName(before), byName(after)];
  if (!olds || !presents) return { ok: false, message: unpaired(before, after) };
  const pairs: ApplicationPair[] = [];
  const singles: SingleApplication[] = [];
  for (const [name, config] of presents) {
    const same = olds.get(name);
    if (same) pairs.push({ before: same, after: config, name });
    else singles.push({ name, kind: 'added' });
  }
  for (const name of olds.keys()) if (!presents.has(name)) singles.push({ name, kind: 'removed' });
  return pairs.length > 0 ? { ok: true, pairs, singles } : { ok: false, message: unpaired(before, after) };
}

/** Undefined where an application has no name, or shares it with another. */
function byName(configs: readonly EffectiveConfig[]): ReadonlyMap<string, EffectiveConfig> | undefined {
  const names = new Map<string, EffectiveConfig>();
  for (const config of configs) {
    const { name } = config.configuration;
    if (name === undefined || names.has(name)) return undefined;
    names.set(name, config);
  }
  return names;
}

function unpaired(before: readonly EffectiveConfig[], after: readonly EffectiveConfig[]): string {
  return (
    'which applications belong together cannot be told, for they have no common names' +
    ` (before: ${names(before)}; after: ${names(after)}): export the one to compare alone`
  );
}

function names(configs: readonly EffectiveConfig[]): string {
  return configs
    .map(({ configuration: { name } }) => (name === undefined ? 'without a name' : JSON.stringify(name)))
    .join(', ');
}
