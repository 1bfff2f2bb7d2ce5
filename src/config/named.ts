import type { DataPath } from '../format/data-path.ts';

/** A text of a configuration that names something outside of it. */
export interface Named {
  readonly name: string;
  readonly at: DataPath;
}

/** The rules that a configuration names, those of its overrides too, whatever else is wrong with it. */
export function rulesIn(config: unknown): readonly Named[] {
  const overrides = part(config, 'overrides');
  return [
    ...keysOf(part(config, 'rules'), ['rules']),
    ...(Array.isArray(overrides) ? overrides : []).flatMap((override, at) => {
      return keysOf(part(override, 'rules'), ['overrides', at, 'rules']);
    }),
  ];
}

/** The catalogues that it names. */
export function catalogsIn(config: unknown): readonly Named[] {
  const catalogs = part(config, 'catalogs');
  return (Array.isArray(catalogs) ? catalogs : []).flatMap((name: unknown, at) => {
    return typeof name === 'string' && name !== '' ? [{ name, at: ['catalogs', at] }] : [];
  });
}

function part(of: unknown, key: string): unknown {
  return isMap(of) && Object.hasOwn(of, key) ? of[key] : undefined;
}

function keysOf(map: unknown, at: DataPath): readonly Named[] {
  return isMap(map) ? Object.keys(map).map((name) => ({ name, at: [...at, name] })) : [];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
