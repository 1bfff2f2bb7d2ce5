import type { Io } from '../io.ts';

/** The inputs of action.yml: a runner hands each over in the environment. */
const OPTIONS = {
  release: '--release',
  since: '--since',
  baseline: '--baseline',
} as const;

/** The arguments of `check` that the inputs of a step stand for. */
export function argumentsOf(env: Io['env']): readonly string[] {
  const args: string[] = ['--format', 'github', '--summary'];
  for (const [name, flag] of Object.entries(OPTIONS)) {
    const value = input(env, name);
    if (value !== '') args.push(`${flag}=${value}`);
  }
  for (const threshold of wordsOf(input(env, 'fail-on'))) args.push(`--fail-on=${threshold}`);
  const sarif = input(env, 'sarif-file');
  if (sarif !== '') args.push(`--format=sarif=${sarif}`);
  // A run that is repeated with debug logging asks all its steps to tell more.
  if (env.RUNNER_DEBUG === '1') args.push('--debug');
  const files = linesOf(input(env, 'files'));
  return [...args, '--', ...(files.length > 0 ? files : ['.'])];
}

function input(env: Io['env'], name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

/** One file a line: names may hold blanks. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
