import type { Catalog } from '../catalog/catalog.ts';
import type { PresetFile } from '../catalog/preset-schema.ts';
import type { Links } from './reference-links.ts';
import { optionsReference } from './reference-options.ts';
import { REFERENCE_PARTS, type ReferencePart } from './reference-parts.ts';
import { presetsReference } from './reference-presets.ts';
import { rulesReference } from './reference-rules.ts';

/** What the reference is made of. */
export interface Knowledge {
  readonly catalog: Catalog;
  readonly presets: readonly PresetFile[];
}

const WRITERS: Readonly<Record<ReferencePart, (knowledge: Knowledge, links: Links) => string>> = {
  options: ({ catalog }, links) => optionsReference(catalog, links),
  rules: ({ catalog }, links) => rulesReference(catalog, links),
  presets: ({ catalog, presets }, links) => presetsReference(presets, catalog, links),
};

/** All that is known, or one part of it, as Markdown. Links from part to part lead to `<part>.md`. */
export function reference(knowledge: Knowledge, part?: ReferencePart): string {
  if (part === undefined) {
    const inside: Links = { options: '', rules: '' };
    return REFERENCE_PARTS.map((one) => WRITERS[one](knowledge, inside)).join('\n');
  }
  const page = (of: ReferencePart) => (of === part ? '' : `${of}.md`);
  return WRITERS[part](knowledge, { options: page('options'), rules: page('rules') });
}
