import type { Catalog } from '../catalog/catalog.ts';
import type { Links } from './reference-links.ts';
import { optionsReference } from './reference-options.ts';
import { REFERENCE_PARTS, type ReferencePart } from './reference-parts.ts';
import { rulesReference } from './reference-rules.ts';

const WRITERS: Readonly<Record<ReferencePart, (catalog: Catalog, links: Links) => string>> = {
  options: optionsReference,
  rules: rulesReference,
};

/** The whole catalogue, or one part of it, as Markdown. Links from part to part lead to `<part>.md`. */
export function reference(catalog: Catalog, part?: ReferencePart): string {
  if (part === undefined) {
    const inside: Links = { options: '', rules: '' };
    return REFERENCE_PARTS.map((one) => WRITERS[one](catalog, inside)).join('\n');
  }
  const page = (of: ReferencePart) => (of === part ? '' : `${of}.md`);
  return WRITERS[part](catalog, { options: page('options'), rules: page('rules') });
}
