import type { DataPath } from '../../format/data-path.ts';
import { printJson } from '../../report/json.ts';
import { printable } from '../../text/printable.ts';
import type { CheckOptions } from '../check-options.ts';
import { deliver } from '../deliver.ts';
import { ExitCode } from '../exit-code.ts';
import { type FileSettings, findSettings } from '../file-settings.ts';
import type { Format } from '../formats.ts';
import { STDIN } from '../input.ts';
import type { Io } from '../io.ts';
import { planOutputs } from '../outputs.ts';
import { fromHere, fullPath, shownPath } from '../paths.ts';
import { statsOf } from '../stats-of.ts';
import { UsageError, UserError } from '../user-error.ts';
import { readFailOn } from './check.ts';

/** Where a setting comes from. */
type Origin =
  | { readonly type: 'configuration'; readonly path: string; readonly line: number; readonly column: number }
  | { readonly type: 'flag'; readonly flag: string }
  | { readonly type: 'default' };

interface Shown {
  readonly value: string;
  readonly from: Origin;
}

/** All that is in effect for one file. */
interface ShownSettings {
  readonly release: Shown;
  readonly failOn: Shown;
  readonly catalogs: readonly Shown[];
  readonly placeholders: readonly Shown[];
  /** By rule; of those that have the severity that explain tells nothing is said. */
  readonly rules: Readonly<Record<string, Shown>>;
}

const DEFAULT: Origin = { type: 'default' };

/** Prints the settings of a file, which need not be there, and where each comes from. */
export async function showConfig(path: string, options: CheckOptions, io: Io): Promise<ExitCode> {
  if (statsOf(path)?.isDirectory())
    throw new UserError(`${path} is a directory: name a file in it, which need not be there`);
  const outputs = planOutputs(options, {});
  for (const format of [outputs.printed, ...outputs.files.map((file) => file.format)]) {
    if (format !== 'text' && format !== 'sentence' && format !== 'json')
      throw new UsageError(`--show-config prints text or json, not ${format}`);
  }
  const finder = await findSettings({ ...options, failOn: readFailOn(options).severity });
  const file = path === '-' ? options.stdinFilename : path;
  const settings = await finder.of(file);
  const ignored = file === undefined ? undefined : await finder.ignoredBy(file);
  const shown = {
    path: file === undefined ? STDIN : shownPath(file),
    configuration: settings.configured?.config.path,
    ignored,
    settings: settingsOf(settings, options),
  };
  const render = async (format: Format) => (format === 'json' ? asJson(shown) : asText(shown));
  await deliver({ render, sentence: '' }, outputs, io);
  return ExitCode.clean;
}

interface ShownFile {
  readonly path: string;
  readonly configuration: string | undefined;
  readonly ignored: string | undefined;
  readonly settings: ShownSettings;
}

function settingsOf(
  { catalog, lintOptions, failOn, configured }: FileSettings,
  options: CheckOptions,
): ShownSettings {
  const said = configured?.settings;
  const flagged = new Set((options.rule ?? []).map((setting) => setting.split('=', 1)[0] as string));
  const rules = [...(lintOptions.severities ?? [])].map(([id, value]) => {
    const from = flagged.has(id) ? flag('--rule') : placed(said?.rules.get(id)?.at);
    return [id, { value, from }] as const;
  });
  const own = configured?.config.catalogPaths ?? [];
  return {
    release: {
      value: lintOptions.release ?? catalog.newestRelease,
      from: options.release === undefined ? placed(said?.release?.at) : flag('--release'),
    },
    failOn: {
      value: failOn,
      from: readFailOn(options).severity === undefined ? placed(said?.failOn?.at) : flag('--fail-on'),
    },
    catalogs: [
      ...own.map((path, at) => ({ value: fromHere(path), from: placed(['catalogs', at]) })),
      ...(options.catalog ?? [])
        .filter((path) => !own.includes(fullPath(path)))
        .map((path) => ({ value: shownPath(path), from: flag('--catalog') })),
    ],
    placeholders: (said?.placeholders?.value ?? []).map((value, at) => {
      return { value, from: placed([...(said?.placeholders?.at ?? []), at]) };
    }),
    rules: Object.fromEntries(rules),
  };

  function placed(at: DataPath | undefined): Origin {
    if (!configured || !at) return DEFAULT;
    const { config } = configured;
    return { type: 'configuration', path: config.path, ...config.position(at) };
  }
}

function flag(name: string): Origin {
  return { type: 'flag', flag: name };
}

function asJson({ path, configuration, ignored, settings }: ShownFile): string {
  return printJson({ version: 1, path, configuration, ignoredBy: ignored, settings });
}

function asText({ path, configuration, ignored, settings }: ShownFile): string {
  const { release, failOn, catalogs, placeholders, rules } = settings;
  const none = [{ value: 'none', from: DEFAULT }];
  const rows: readonly (readonly [string, Shown])[] = [
    ['release', release],
    ['failOn', failOn],
    ...(catalogs.length > 0 ? catalogs : none).map((one) => ['catalogs', one] as const),
    ...(placeholders.length > 0 ? placeholders : none).map((one) => ['placeholders', one] as const),
    ...Object.entries(rules).map(([id, one]) => [`rules.${id}`, one] as const),
    ['all other rules', { value: 'as explain lists them', from: DEFAULT }],
  ];
  const cells = rows.map(
    ([name, { value, from }]) => [printable(name), printable(value), origin(from)] as const,
  );
  const [first, second] = [0, 1].map((column) =>
    Math.max(...cells.map((row) => (row[column] as string).length)),
  );
  return [
    printable(path),
    `  configuration: ${printable(configuration ?? 'none')}`,
    `  ignored: ${ignored === undefined ? 'no' : `yes, by ${printable(ignored)}`}`,
    '',
    ...cells.map(([name, value, from]) => {
      return `  ${name.padEnd(first as number)}  ${value.padEnd(second as number)}  ${from}`;
    }),
    '',
  ].join('\n');
}

function origin(from: Origin): string {
  if (from.type === 'default') return 'default';
  return from.type === 'flag' ? from.flag : `${printable(from.path)}:${from.line}`;
}
