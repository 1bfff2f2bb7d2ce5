import type { Severity } from '../diagnostics/diagnostic.ts';
import { type ChangeKind, plainStyle, type Style } from '../report/style.ts';
import type { Io, Output } from './io.ts';

export type ColorChoice = 'auto' | 'always' | 'never';

/** The flag decides, then NO_COLOR, FORCE_COLOR and TERM=dumb, then whether the stream is a terminal. */
export function wantsColor(choice: ColorChoice, stream: Output, env: Io['env']): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return env.TERM !== 'dumb' && stream.isTTY === true;
}

const CHANGE_PAINT = { added: 'green', removed: 'red', changed: 'yellow' } as const satisfies Record<
  ChangeKind,
  string
>;
const PAINT = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<Severity, string>;

/** chalk is loaded for colours only: by itself it looks at the arguments and passes over NO_COLOR. */
export async function styleFor(choice: ColorChoice, stream: Output, env: Io['env']): Promise<Style> {
  if (!wantsColor(choice, stream, env)) return plainStyle;
  const { Chalk } = await import('./chalk.ts');
  const chalk = new Chalk({ level: 1 });
  return {
    bold: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    severity: (severity, text) => chalk[PAINT[severity]](text),
    change: (kind, text) => chalk[CHANGE_PAINT[kind]](text),
  };
}
