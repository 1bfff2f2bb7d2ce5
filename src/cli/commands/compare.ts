import { resolve } from '../../effective/effective-config.ts';
import { type Column, matrix } from '../../plan/matrix.ts';
import { type MatrixReport, matrixSentence } from '../../report/matrix-report.ts';
import { type ColorChoice, styleFor } from '../color.ts';
import { ExitCode } from '../exit-code.ts';
import { type InputOptions, readWhole, tellUnknown } from '../input.ts';
import type { Io } from '../io.ts';
import { loadCatalog } from '../load-catalog.ts';
import type { PlanFormat } from '../plan-options.ts';
import { UsageError } from '../user-error.ts';

export interface CompareOptions extends InputOptions {
  readonly format: PlanFormat;
  readonly all?: boolean;
  readonly catalog?: readonly string[];
  readonly color: ColorChoice;
  readonly output?: string;
}

/** Prints one table of the options in which configurations differ. */
export async function compare(paths: readonly string[], options: CompareOptions, io: Io): Promise<ExitCode> {
  if (paths.filter((path) => path === '-').length > 1)
    throw new UsageError('only one of the files can be standard input');
  const catalog = await loadCatalog(options.catalog ?? []);
  const columns: Column[] = [];
  for (const path of paths) {
    const document = await readWhole(path, options, io);
    const configs = resolve(document, catalog);
    tellUnknown(configs, io);
    for (const config of configs) {
      const application = configs.length > 1 ? (config.configuration.name ?? '(no name)') : undefined;
      columns.push({ path: document.source.path, application, config });
    }
  }
  if (columns.length < 2) throw new UsageError('name at least two configurations to compare');
  const report: MatrixReport = { matrix: matrix(columns), showAll: options.all ?? false };
  const { output } = options;
  if (output === undefined) io.stdout.write(await render(report, options, io));
  else {
    const { writeFile } = await import('../write-file.ts');
    await writeFile(output, await render(report, { ...options, color: 'never' }, io));
    if (options.format === 'text') io.stdout.write(`${matrixSentence(report)}\n`);
    else io.stdout.write(await render(report, { ...options, format: 'text' }, io));
  }
  return ExitCode.clean;
}

async function render(
  report: MatrixReport,
  { format, color }: Pick<CompareOptions, 'format' | 'color'>,
  io: Io,
): Promise<string> {
  switch (format) {
    case 'text': {
      const { matrixText } = await import('../../report/matrix-text.ts');
      return matrixText(report, await styleFor(color, io.stdout, io.env));
    }
    case 'json':
      return (await import('../../report/matrix-json.ts')).matrixJson(report);
    case 'markdown':
      return (await import('../../report/matrix-markdown.ts')).matrixMarkdown(report);
  }
}
