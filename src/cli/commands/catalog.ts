import { MOST_SHOWN } from '../../diagnostics/heaviest.ts';
import { printJson } from '../../report/json.ts';
import { atMost } from '../../text/at-most.ts';
import { printable } from '../../text/printable.ts';
import { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { CheckedCatalog } from '../user-catalogs.ts';

export interface CatalogOptions {
  readonly format: 'text' | 'json';
  readonly quiet?: boolean;
}

/** Verifies catalogue files and prints what is wrong with them. */
export async function checkCatalogFiles(
  paths: readonly string[],
  { format, quiet = false }: CatalogOptions,
  io: Io,
): Promise<ExitCode> {
  // Verifying takes zod, which is loaded for nothing else.
  const { checkCatalogs } = await import('../user-catalogs.ts');
  const checked = await checkCatalogs(paths);
  for (const one of checked) {
    if (one.type === 'unreadable')
      io.stderr.write(`smtp-lint: ${printable(one.path)}: ${printable(one.message)}\n`);
  }
  io.stdout.write(format === 'json' ? asJson(checked) : asText(checked, !quiet && io.stdout.isTTY === true));
  if (checked.some(({ type }) => type === 'unreadable')) return ExitCode.trouble;
  return checked.some(({ type }) => type === 'unsound') ? ExitCode.findings : ExitCode.clean;
}

/** `path:line:column: message` for each problem; what is sound is told where a person looks. */
function asText(checked: readonly CheckedCatalog[], tellsSound: boolean): string {
  const lines = checked.flatMap((one): readonly string[] => {
    if (one.type === 'unsound') {
      const lines = one.problems.map(
        ({ line, column, message }) => `${one.path}:${line}:${column}: ${message}`,
      );
      return atMost(lines, MOST_SHOWN);
    }
    return one.type === 'sound' && tellsSound ? [`${one.path}: ${sizeOf(one.content)}`] : [];
  });
  return lines.map((line) => `${printable(line)}\n`).join('');
}

function sizeOf({
  section,
  options,
  rules = {},
}: Extract<CheckedCatalog, { type: 'sound' }>['content']): string {
  return `[${section}], ${Object.keys(options).length} options, ${Object.keys(rules).length} rules: no problems`;
}

function asJson(checked: readonly CheckedCatalog[]): string {
  const files = checked.flatMap((one): readonly object[] => {
    if (one.type === 'unreadable') return [];
    const problems = one.type === 'unsound' ? one.problems : [];
    return [
      {
        path: one.path,
        section: one.type === 'sound' ? one.content.section : undefined,
        problems: problems.map(({ line, column, message }) => ({ line, column, message })),
      },
    ];
  });
  const failures = checked.flatMap((one): readonly object[] => {
    return one.type === 'unreadable' ? [{ path: one.path, message: one.message }] : [];
  });
  return printJson({ version: 1, files, ...(failures.length > 0 && { failures }) });
}
