import type { Catalog } from '../catalog/catalog.ts';
import { PLACEHOLDER } from '../catalog/placeholder.ts';
import { type JsonSchema, textLike } from '../values/json-schema/json-schema.ts';
import { placeholder } from './option-schema.ts';
import { nameLike, namesLookalike } from './section-name-pattern.ts';
import { sectionSchema } from './section-schema.ts';

/**
 * The JSON Schema, version 2020-12, of a configuration in YAML or JSON: a map of sections. Whatever it refuses the
 * rules report as an error; what it cannot say is left to them.
 */
export function configurationSchema(catalog: Catalog): JsonSchema {
  const exact = catalog.sections.filter(({ name }) => !name.endsWith('*'));
  const patterned = catalog.sections.filter(({ name }) => name.endsWith('*'));
  const lookalikes = catalog.sections.filter((section) => section.lookalikes);
  const sections = catalog.sections.map(
    (section) => [definitionOf(section.name), sectionSchema(section, catalog)] as const,
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A configuration of the Genesys E-mail Server',
    description:
      'A map of sections, each a map of options. Sections that are not described may stand beside them.',
    $comment: `Written by smtp-lint schema, for release ${catalog.newestRelease}. It holds names, values and what is required; for what options demand of each other, and for exports of the Configuration Server, run smtp-lint check.`,
    type: 'object',
    properties: Object.fromEntries(exact.map(({ name }) => [name, referenceTo(name)])),
    patternProperties: Object.fromEntries([
      ...patterned.map(({ name }) => [nameLike(name), referenceTo(name)]),
      ...lookalikes.map(({ name }) => [namesLookalike(name), referenceTo(name)]),
    ]),
    additionalProperties: true,
    allOf: catalog.sections
      .filter(({ required }) => required)
      .map(({ name, lookalikes }) => {
        const isThere = { required: [name] };
        return lookalikes ? { anyOf: [isThere, holdsName(namesLookalike(name))] } : isThere;
      }),
    $defs: {
      placeholder: {
        description: 'A placeholder, filled in later. YAML reads {{ name }} as a map where it has no quotes.',
        anyOf: [
          textLike(PLACEHOLDER),
          { type: 'object', maxProperties: 1, additionalProperties: { type: 'null' } },
        ],
      },
      value: { anyOf: [{ type: ['string', 'number', 'boolean', 'null'] }, placeholder] },
      ...Object.fromEntries(sections),
    },
  };
}

/** A map that has a name of this pattern. */
function holdsName(pattern: string): JsonSchema {
  return { not: { propertyNames: { not: { pattern } } } };
}

/** The name of its definition: a section may be called as any other definition is. */
function definitionOf(section: string): string {
  return `section-${section}`;
}

function referenceTo(section: string): JsonSchema {
  const pointer = definitionOf(section).replaceAll('~', '~0').replaceAll('/', '~1');
  return { $ref: `#/$defs/${encodeURIComponent(pointer)}` };
}
