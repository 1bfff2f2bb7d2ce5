import type { CatalogPath } from '../catalog/load.ts';
import type { CatalogFile } from '../catalog/schema.ts';
import { SectionCatalog } from '../catalog/section-catalog.ts';
import { MOST_TOLD, nearest, nearestFor } from '../values/nearest.ts';
import type { Complain } from './problem.ts';
import { conditionsOf, type PlacedCondition, partsOf } from './walk.ts';

/** Words that a condition is built with, which no option can be called. */
const RESERVED = ['all', 'any', 'not'];

/** Every name that the file refers to exists, and nothing goes round in a circle. */
export function verifyReferences(file: CatalogFile, complain: Complain): void {
  const section = new SectionCatalog(file);
  const names = new Set(section.allNames());
  const conditions = file.conditions ?? {};
  const nearestName = nearestFor(MOST_TOLD);
  const demandOption = (name: string | undefined, at: CatalogPath) => {
    if (name !== undefined && !names.has(name)) complain(at, unknown('option', name, names, nearestName));
  };
  for (const name of RESERVED) if (names.has(name)) complain(['options', name], 'no option can be called so');
  for (const [prefix, { sameAs }] of Object.entries(file.families ?? {})) {
    if (sameAs !== undefined && !file.families?.[sameAs]) {
      complain(
        ['families', prefix, 'sameAs'],
        unknown('family', sameAs, Object.keys(file.families ?? {}), nearestName),
      );
    }
  }
  for (const placed of conditionsOf(file)) {
    for (const part of partsOf(placed)) {
      if (part.type === 'condition') {
        if (!Object.hasOwn(conditions, part.name)) {
          complain(part.at, unknown('condition', part.name, Object.keys(conditions), nearestName));
        }
        continue;
      }
      demandOption(part.name, part.at);
      const { matcher } = part;
      if (typeof matcher !== 'object' || Array.isArray(matcher)) continue;
      const limit = 'above' in matcher ? matcher.above : 'below' in matcher ? matcher.below : undefined;
      if (typeof limit === 'object') demandOption(limit.option, part.at);
    }
  }
  for (const [at, option] of optionsOf(file)) {
    demandOption(option.successor, [...at, 'successor']);
    demandOption(option.shadows, [...at, 'shadows']);
    if (option.type === 'choice') demandOption(option.pathBelongsIn, [...at, 'pathBelongsIn']);
    if (option.type === 'host') demandOption(option.numberBelongsIn, [...at, 'numberBelongsIn']);
  }
  for (const [id, { options }] of Object.entries(file.changesTogether ?? {})) {
    options.forEach((name, at) => {
      demandOption(name, ['changesTogether', id, 'options', at]);
    });
  }
  for (const [id, rule] of Object.entries(file.rules ?? {})) {
    const at = ['rules', id];
    for (const name of [rule.names].flat()) demandOption(name, [...at, 'names']);
    for (const [, name] of rule.message.matchAll(/\{=?([^}]+)\}/g)) demandOption(name, [...at, 'message']);
    for (const [name, value] of Object.entries(rule.fix?.set ?? {})) {
      demandOption(name, [...at, 'fix', 'set', name]);
      if (typeof value === 'string') continue;
      demandOption('hostOf' in value ? value.hostOf : value.defaultOf, [...at, 'fix', 'set', name]);
    }
    for (const example of ['bad', 'good'] as const) {
      for (const name of Object.keys(rule[example])) {
        if (!name.includes('/')) demandOption(name, [...at, example, name]);
      }
    }
  }
  verifyNoCircle(file, complain);
}

export function* optionsOf(file: CatalogFile): Generator<[CatalogPath, CatalogFile['options'][string]]> {
  for (const [name, option] of Object.entries(file.options)) yield [['options', name], option];
  for (const [prefix, { options = {}, takesEffect }] of Object.entries(file.families ?? {})) {
    for (const [name, option] of Object.entries(options)) {
      yield [['families', prefix, 'options', name], { ...option, takesEffect }];
    }
  }
}

export function unknown(what: string, name: string, known: Iterable<string>, find = nearest): string {
  const meant = find(name, known);
  return `there is no ${what} ${name}${meant ? `; did you mean ${meant}?` : ''}`;
}

/** Conditions that are built of each other, and options that are used, or judged, only if they are used. */
function verifyNoCircle(file: CatalogFile, complain: Complain): void {
  const conditions = file.conditions ?? {};
  const named = new Map<string, readonly string[]>();
  for (const [name, { when }] of Object.entries(conditions)) {
    named.set(name, conditionNames({ at: ['conditions', name, 'when'], condition: when }));
  }
  const circling = findCircle(named);
  if (circling !== undefined) {
    complain(['conditions', circling], 'this condition is built of itself');
    return;
  }
  const tooLarge = findTooLarge(named);
  if (tooLarge !== undefined) {
    complain(['conditions', tooLarge], `this condition is built of more than ${LARGEST} parts`);
    return;
  }
  for (const key of ['usedWhen', 'checkedWhen'] as const) {
    const uses = new Map<string, readonly string[]>();
    for (const [name, option] of Object.entries(file.options)) {
      const condition = option[key];
      if (condition !== undefined) uses.set(name, optionNames({ at: [], condition }, conditions));
    }
    const option = findCircle(uses);
    if (option !== undefined) complain(['options', option, key], 'it depends on itself');
  }
}

function conditionNames(placed: PlacedCondition): readonly string[] {
  return [...partsOf(placed)].filter((part) => part.type === 'condition').map((part) => part.name);
}

function optionNames(
  placed: PlacedCondition,
  conditions: NonNullable<CatalogFile['conditions']>,
): readonly string[] {
  return [...partsOf(placed)].flatMap((part): readonly string[] => {
    if (part.type === 'option') return [part.name];
    const named = conditions[part.name];
    return named ? optionNames({ at: [], condition: named.when }, conditions) : [];
  });
}

/** Of how many others a condition may be built, each counted as often as it takes part: rules spell conditions out. */
const LARGEST = 1000;

/** The first condition that is too large. There is no circle among them. */
function findTooLarge(edges: ReadonlyMap<string, readonly string[]>): string | undefined {
  const sizes = new Map<string, number>();
  return walk(edges).order.find((name) => {
    const size = (edges.get(name) ?? []).reduce((sum, part) => sum + (sizes.get(part) ?? 1), 1);
    sizes.set(name, size);
    return size > LARGEST;
  });
}

/** A node that can be reached from itself. */
function findCircle(edges: ReadonlyMap<string, readonly string[]>): string | undefined {
  return walk(edges).circling;
}

interface Walked {
  /** The nodes, each behind those that it leads to, as far as there is no circle. */
  readonly order: readonly string[];
  readonly circling: string | undefined;
}

/** Without recursion, for the way may be long. */
function walk(edges: ReadonlyMap<string, readonly string[]>): Walked {
  const order: string[] = [];
  const done = new Set<string>();
  for (const root of edges.keys()) {
    const way = done.has(root) ? [] : [{ node: root, next: 0 }];
    const open = new Set(way.map(({ node }) => node));
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const child = edges.get(step.node)?.[step.next++];
      if (child === undefined) {
        way.pop();
        open.delete(step.node);
        done.add(step.node);
        order.push(step.node);
      } else if (open.has(child)) {
        return { order, circling: child };
      } else if (!done.has(child)) {
        way.push({ node: child, next: 0 });
        open.add(child);
      }
    }
  }
  return { order, circling: undefined };
}
