import type { EffectiveConfig } from '../effective/effective-config.ts';

/** The same application on both sides. */
export interface ApplicationPair {
  readonly before: EffectiveConfig;
  readonly after: EffectiveConfig;
  /** What the export calls it, where there are several. */
  readonly name?: string;
}

/** Which applications of two files are the same; a sentence where that cannot be told. */
export type Pairing =
  | { readonly ok: true; readonly pairs: readonly ApplicationPair[] }
  | { readonly ok: false; readonly message: string };

/** Files of one configuration each are a pair; the applications of an export are known by their names. */
export function pairApplications(
  before: readonly EffectiveConfig[],
  after: readonly EffectiveConfig[],
): Pairing {
  const [old, present] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && old && present)
    return { ok: true, pairs: [{ before: old, after: present }] };
  const pairs: ApplicationPair[] = [];
  const unmatched = new Set(before);
  for (const config of after) {
    const { name } = config.configuration;
    const same = before.filter((one) => name !== undefined && one.configuration.name === name);
    if (name === undefined || same.length !== 1 || !unmatched.delete(same[0] as EffectiveConfig))
      return { ok: false, message: unpaired(before, after) };
    pairs.push({ before: same[0] as EffectiveConfig, after: config, name });
  }
  return unmatched.size > 0 ? { ok: false, message: unpaired(before, after) } : { ok: true, pairs };
}

function unpaired(before: readonly EffectiveConfig[], after: readonly EffectiveConfig[]): string {
  const [old, present] = [names(before), names(after)];
  return `which applications belong together cannot be told: before ${old}, after ${present}`;
}

function names(configs: readonly EffectiveConfig[]): string {
  return configs.map(({ configuration }) => configuration.name ?? '(no name)').join(', ');
}
