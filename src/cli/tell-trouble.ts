import { printableLine } from '../text/printable.ts';
import type { Io } from './io.ts';

/** Tells on stderr why the job could not be done. GitHub Actions shows it on the page of the run as well. */
export async function tellTrouble(lines: readonly string[], io: Pick<Io, 'stderr' | 'env'>): Promise<void> {
  io.stderr.write(`smtp-lint: ${lines.map(printableLine).join('\n')}\n`);
  await annotateTrouble(lines, io);
}

/** For what was told by other words. */
export async function annotateTrouble(
  lines: readonly string[],
  { stderr, env }: Pick<Io, 'stderr' | 'env'>,
): Promise<void> {
  if (env.GITHUB_ACTIONS !== 'true') return;
  const { troubleCommand } = await import('../report/github.ts');
  stderr.write(`${troubleCommand(lines)}\n`);
}
