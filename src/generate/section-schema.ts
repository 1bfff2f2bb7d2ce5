import type { Catalog } from '../catalog/catalog.ts';
import { PLACEHOLDER } from '../catalog/placeholder.ts';
import type { Dependency, Option, SectionCatalog } from '../catalog/section-catalog.ts';
import { describe } from '../condition/describe.ts';
import { evaluate } from '../condition/evaluate.ts';
import { NOTHING, schemaWhere, type WrittenOptions } from '../condition/json-schema.ts';
import { jsonSchemas } from '../values/json-schema/index.ts';
import { type JsonSchema, literally } from '../values/json-schema/json-schema.ts';
import { emptyIs, optionSchema, placeholder, valueSchema } from './option-schema.ts';

/** The map of one section. */
export function sectionSchema(section: SectionCatalog, catalog: Catalog): JsonSchema {
  const names = [...section.allNames()];
  const options = names.map((name) => section.option(name)).filter((option) => option !== undefined);
  const written = writtenOptions(section, placeholder);
  const statements = [
    ...section.requiredOptions().map((option) => requirement(option, written)),
    ...section.dependencies.map((dependency) => demand(dependency, written)),
    ...options.map((option) => judgement(option, written)),
  ].filter((statement) => statement !== undefined);
  return {
    description: section.file.summary,
    type: needsOption(section) ? 'object' : ['object', 'null'],
    properties: Object.fromEntries(options.map((option) => [option.name, optionSchema(option)])),
    patternProperties: Object.fromEntries(
      [PLACEHOLDER, ...openFamilies(section, catalog)].map((pattern) => [pattern, { $ref: '#/$defs/value' }]),
    ),
    additionalProperties: false,
    ...(statements.length > 0 && { allOf: statements }),
  };
}

/** How the options of a section stand in its map. */
export function writtenOptions(section: SectionCatalog, placeholder: JsonSchema): WrittenOptions {
  return {
    placeholder,
    option(name) {
      const option = section.option(name);
      if (!option) return undefined;
      const { spec, checkedWhen } = option;
      return { spec, checkedWhen, default: option.default?.value, empty: emptyIs(option) };
    },
  };
}

/** Patterns of the names that are not listed and yet no error. */
function openFamilies({ file }: SectionCatalog, { rules }: Catalog): readonly string[] {
  const families = Object.entries(file.families ?? {}).filter(
    ([, { open, unknownAs = 'unknown-option' }]) => {
      return open || rules.get(unknownAs)?.severity !== 'error';
    },
  );
  return families.map(([prefix]) => `^${literally(prefix)}[\\s\\S]`);
}

/** Whether a section without any entry lacks an option. */
function needsOption(section: SectionCatalog): boolean {
  const facts = {
    fact: (name: string) => {
      return { known: true, value: section.option(name)?.default?.value, isSet: false } as const;
    },
    hasSection: () => undefined,
  };
  return section.requiredOptions().some(({ requiredWhen }) => {
    return requiredWhen === 'always' || (requiredWhen && evaluate(requiredWhen, facts));
  });
}

/** Where the option is required it stands in the map and is not empty. */
function requirement({ name, requiredWhen }: Option, written: WrittenOptions): JsonSchema | undefined {
  if (requiredWhen === undefined) return undefined;
  if (requiredWhen === 'always') return isSet(name);
  return where(`${name} is required when`, requiredWhen, isSet(name), written);
}

/** A rule of severity error that wants an option to be set, although it has a default. */
function demand({ source, when, expect }: Dependency, written: WrittenOptions): JsonSchema | undefined {
  const wantsSet = expect.op === 'test' && expect.matcher.op === 'set' && expect.matcher.set;
  if (source.severity !== 'error' || !wantsSet || !when) return undefined;
  return where(`${expect.option} is required when`, when, isSet(expect.option), written);
}

function isSet(name: string): JsonSchema {
  return { required: [name], properties: { [name]: { not: NOTHING } } };
}

/** A value that is judged under a condition only. */
function judgement(option: Option, written: WrittenOptions): JsonSchema | undefined {
  const { name, checkedWhen, spec } = option;
  if (!checkedWhen) return undefined;
  const then = { properties: { [name]: valueSchema(option, jsonSchemas(spec)) } };
  return where(`${name} takes ${option.accepts} when`, checkedWhen, then, written);
}

function where(
  what: string,
  condition: NonNullable<Option['usedWhen']>,
  then: JsonSchema,
  written: WrittenOptions,
): JsonSchema {
  const $comment = `${what} ${describe(condition, 'spelled-out')}`;
  const schema = schemaWhere(condition, true, written);
  if (schema === undefined) return { $comment: `Not expressed: ${$comment}` };
  return { $comment, if: schema, then };
}
