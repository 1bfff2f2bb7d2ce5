import type { Option } from '../catalog/section-catalog.ts';
import { TAKES_EFFECT } from '../catalog/takes-effect.ts';
import { describe } from '../condition/describe.ts';
import { NOTHING, type WrittenOption } from '../condition/json-schema.ts';
import { jsonSchemas } from '../values/json-schema/index.ts';
import { anyText, type JsonSchema } from '../values/json-schema/json-schema.ts';
import { acceptsOf } from './accepts.ts';

export const placeholder: JsonSchema = { $ref: '#/$defs/placeholder' };

/** What the map of a section may hold for an option, with what an editor shows of it. */
export function optionSchema(option: Option): JsonSchema {
  const { facts, spec, takesEffect, checkedWhen } = option;
  const { introduced, modified, discontinued, valuesIntroduced } = facts;
  const valuesSince = Object.entries(valuesIntroduced ?? {}).map(([value, { release }]) => [value, release]);
  return {
    description: description(option),
    ...(option.default && { default: defaultValue(option) }),
    ...(discontinued && { deprecated: true }),
    'x-takes-effect': takesEffect,
    ...(introduced && { 'x-since': introduced }),
    ...(valuesSince.length > 0 && { 'x-values-since': Object.fromEntries(valuesSince) }),
    ...(modified && { 'x-modified': modified }),
    ...(discontinued && { 'x-discontinued': discontinued }),
    ...valueSchema(option, checkedWhen ? [anyText] : jsonSchemas(spec)),
  };
}

/** A value of one of these forms, a placeholder, or nothing where that is no error. */
export function valueSchema(option: Option, legal: readonly JsonSchema[]) {
  const nothing = emptyIs(option) === 'illegal' ? [] : [NOTHING];
  return { anyOf: [...legal, ...nothing, placeholder] };
}

export function emptyIs({ facts, isInFamily, default: fallback }: Option): WrittenOption['empty'] {
  if (facts.emptyAllowed) return 'value';
  return fallback === undefined && !isInFamily ? 'not-set' : 'illegal';
}

function defaultValue({ spec, default: fallback }: Option): unknown {
  return spec.type === 'boolean' || spec.type === 'integer' ? fallback?.value : fallback?.text;
}

function description(option: Option): string {
  const { summary, details, inferred, introduced, discontinued, successor } = option.facts;
  const { usedWhen, requiredWhen } = option;
  const required =
    requiredWhen === 'always' ? 'Required.' : requiredWhen && sentence('Required when', requiredWhen);
  const paragraphs = [
    details ? `${summary} ${details}` : summary,
    `Accepts ${acceptsOf(option)}.`,
    usedWhen && sentence('Used when', usedWhen),
    required,
    option.takesEffect === 'unknown'
      ? undefined
      : `A change takes effect ${TAKES_EFFECT[option.takesEffect]}.`,
    introduced && `Introduced with ${introduced}.`,
    discontinued && `Discontinued with ${discontinued}${successor ? `; see ${successor}` : ''}.`,
    inferred && `Not in the option reference: ${inferred}.`,
  ];
  return paragraphs.filter((paragraph) => paragraph !== undefined).join('\n');
}

function sentence(begin: string, condition: Parameters<typeof describe>[0]): string {
  return `${begin} ${describe(condition, 'spelled-out')}.`;
}
