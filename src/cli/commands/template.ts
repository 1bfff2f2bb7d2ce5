import { builtinPresets } from '../../catalog/preset.ts';
import type { PresetFile } from '../../catalog/preset-schema.ts';
import { syntaxOf } from '../../document/choose-syntax.ts';
import type { Syntax } from '../../document/document.ts';
import { CONFIGURATION_SCHEMA } from '../../generate/configuration-schema.ts';
import { listPresets } from '../../generate/list-presets.ts';
import { supports, template as templateOf } from '../../generate/template.ts';
import { nearest } from '../../values/nearest.ts';
import { loadWriter } from '../../write/writers.ts';
import type { Debug } from '../debug/debug.ts';
import { ExitCode } from '../exit-code.ts';
import { settingsOf } from '../file-settings.ts';
import type { Io } from '../io.ts';
import { OPTIONS_ONLY } from '../options-only.ts';
import { updateFile } from '../update-file.ts';
import { UsageError, UserError } from '../user-error.ts';
import { type OutputOptions, writeOutput } from '../write-output.ts';

export interface TemplateOptions extends OutputOptions {
  readonly list?: boolean;
  readonly syntax?: Syntax;
  readonly maxFileSize?: number;
  readonly stdinFilename?: string;
  readonly debug?: Debug;
  readonly catalog?: readonly string[];
  readonly config?: string | boolean;
  readonly full?: boolean;
  readonly release?: string;
  readonly update?: string;
}

/** Prints a configuration to fill in, or lists the presets that there are. */
export async function template(name: string, options: TemplateOptions, io: Io): Promise<ExitCode> {
  const presets = builtinPresets();
  if (options.list) {
    if (options.output !== undefined) throw new UsageError('--list goes without -o: it is printed');
    io.stdout.write(listPresets(presets));
    return ExitCode.clean;
  }
  const preset = find(name, presets);
  const { catalog, lintOptions, maxFileSize } = await settingsOf(options.update ?? options.output, options);
  const release = lintOptions.release ?? catalog.newestRelease;
  if (!supports(preset, release)) {
    throw new UserError(
      `preset ${name} needs release ${preset.release} or later, and --release is ${release}`,
    );
  }
  const templateOptions = { release, full: options.full ?? false, presets };
  if (options.update !== undefined)
    return await updateFile(
      options.update,
      preset,
      catalog,
      templateOptions,
      { ...options, maxFileSize },
      io,
    );
  const syntax = options.syntax ?? syntaxOf(options.output ?? '') ?? 'cfg';
  const lines = templateOf(preset, catalog, { ...templateOptions, forYaml: syntax === 'yaml' });
  const write = await loadWriter(syntax);
  await writeOutput(write(lines), options, io);
  if (syntax === 'yaml') {
    const command = `smtp-lint schema -o ${CONFIGURATION_SCHEMA}`;
    io.stderr.write(`smtp-lint: ${command} writes the schema that its first line names\n`);
  }
  if (syntax === 'json')
    io.stderr.write('smtp-lint: JSON has no comments: explanations and options commented out are left out\n');
  if (syntax === 'xml') io.stderr.write(`smtp-lint: ${OPTIONS_ONLY}\n`);
  return ExitCode.clean;
}

function find(name: string, presets: readonly PresetFile[]): PresetFile {
  const preset = presets.find((candidate) => candidate.preset === name);
  if (preset) return preset;
  const names = presets.map((candidate) => candidate.preset);
  const meant = nearest(name, names);
  const hint = meant ? `did you mean ${meant}?` : `there are ${names.join(', ')}`;
  throw new UserError(`no preset is called ${name}; ${hint}`);
}
