import type { Catalog } from '../catalog/catalog.ts';
import type { EffectiveConfig } from './effective-config.ts';

/** Whether a file that nobody named is a configuration; one that cannot be read is if it names a section. */
export function isConcerned(configs: readonly EffectiveConfig[], catalog: Catalog): boolean {
  if (configs.some((config) => config.sections.length > 0)) return true;
  const document = configs[0]?.document;
  if (!document?.incomplete) return false;
  return catalog.sections.some(({ name, required }) => required && document.source.text.includes(name));
}
