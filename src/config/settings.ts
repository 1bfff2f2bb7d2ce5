import type { DataPath } from '../format/data-path.ts';
import { readFileSize } from './file-size.ts';
import type { ConfigFile } from './schema.ts';

/** A setting, and where it stands in the configuration file. */
export interface Placed<Value> {
  readonly value: Value;
  readonly at: DataPath;
}

type Severity = NonNullable<ConfigFile['failOn']>;

/** What a configuration says of one file. */
export interface ConfiguredSettings {
  readonly release?: Placed<string>;
  readonly failOn?: Placed<Severity>;
  /** In bytes. */
  readonly maxFileSize?: Placed<number>;
  readonly placeholders?: Placed<readonly string[]>;
  readonly rules: ReadonlyMap<string, Placed<Severity | 'off'>>;
}

/** The settings of the files that the overrides of these numbers concern; of each setting the last counts. */
export function settingsWith(config: ConfigFile, overrides: readonly number[]): ConfiguredSettings {
  const layers: Layer[] = [{ from: config, at: [] }];
  for (const at of overrides) {
    const from = config.overrides?.[at];
    if (from) layers.push({ from, at: ['overrides', at] });
  }
  const release = last(layers, 'release', ({ release }) => release);
  const failOn = last(layers, 'failOn', ({ failOn }) => failOn);
  const maxFileSize = last(layers, 'maxFileSize', ({ maxFileSize }) =>
    maxFileSize === undefined ? undefined : readFileSize(maxFileSize),
  );
  const placeholders = last(layers, 'placeholders', ({ placeholders }) => placeholders);
  return {
    ...(release && { release }),
    ...(failOn && { failOn }),
    ...(maxFileSize && { maxFileSize }),
    ...(placeholders && { placeholders }),
    rules: rulesOf(layers),
  };
}

interface Layer {
  readonly from: Pick<ConfigFile, 'release' | 'failOn' | 'maxFileSize' | 'placeholders' | 'rules'>;
  readonly at: DataPath;
}

function last<Value>(
  layers: readonly Layer[],
  key: string,
  pick: (from: Layer['from']) => Value | undefined,
): Placed<Value> | undefined {
  for (const { from, at } of [...layers].reverse()) {
    const value = pick(from);
    if (value !== undefined) return { value, at: [...at, key] };
  }
  return undefined;
}

function rulesOf(layers: readonly Layer[]): ConfiguredSettings['rules'] {
  const rules = new Map<string, Placed<Severity | 'off'>>();
  for (const { from, at } of layers) {
    for (const [id, value] of Object.entries(from.rules ?? {}))
      rules.set(id, { value, at: [...at, 'rules', id] });
  }
  return rules;
}
