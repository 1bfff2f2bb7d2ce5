import { resolve } from '../../effective/effective-config.ts';
import { type Column, matrix } from '../../plan/matrix.ts';
import { type MatrixReport, matrixSentence } from '../../report/matrix-report.ts';
import type { ColorChoice } from '../color.ts';
import { deliver, outputsOf } from '../deliver.ts';
import { ExitCode } from '../exit-code.ts';
import { settingsOf } from '../file-settings.ts';
import type { Io } from '../io.ts';
import type { PlanFormat } from '../plan-options.ts';
import type { ReadFlags } from '../read-one.ts';
import { readWhole, tellUnknown } from '../read-whole.ts';
import { refuseOverwriting } from '../refuse-overwriting.ts';
import { renderMatrix } from '../render-matrix.ts';
import { UsageError } from '../user-error.ts';

export interface CompareOptions extends ReadFlags {
  readonly format: PlanFormat;
  readonly all?: boolean;
  readonly catalog?: readonly string[];
  readonly config?: string | boolean;
  readonly color: ColorChoice;
  readonly output?: string;
}

/** How many columns a table may have: each is held against those before it. */
const MOST = 100;

/** Prints one table of the options in which configurations differ. */
export async function compare(paths: readonly string[], options: CompareOptions, io: Io): Promise<ExitCode> {
  if (paths.filter((path) => path === '-').length > 1)
    throw new UsageError('only one of the files can be standard input');
  const outputs = outputsOf<PlanFormat>(options.format, options.output);
  refuseOverwriting(outputs.files, paths);
  const { catalog, maxFileSize } = await settingsOf(paths[0], options);
  const columns: Column[] = [];
  for (const path of paths) {
    const document = await readWhole(path, { ...options, maxFileSize }, catalog, io);
    const configs = resolve(document, catalog);
    tellUnknown(configs, io);
    for (const config of configs) {
      const application = configs.length > 1 ? (config.configuration.name ?? '(no name)') : undefined;
      columns.push({ path: document.source.path, application, config });
    }
  }
  if (columns.length > MOST)
    throw new UsageError(`at most ${MOST} configurations can be compared, and these are ${columns.length}`);
  if (columns.length < 2) throw new UsageError('name at least two configurations to compare');
  const report: MatrixReport = { matrix: matrix(columns), showAll: options.all ?? false };
  const { color } = options;
  const deliverable = {
    render: (form: PlanFormat, isForTerminal: boolean) =>
      renderMatrix(report, { format: form, color: isForTerminal ? color : 'never' }, io),
    sentence: `${matrixSentence(report)}\n`,
  };
  await deliver(deliverable, outputs, io);
  return ExitCode.clean;
}
