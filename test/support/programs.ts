import { spawnSync } from 'node:child_process';

/**
 * Whether programs that a test needs are installed. Where CI is set none may be missing; a contributor may be without
 * one, and is told what is left out.
 */
export function areInstalled(programs: readonly string[], tested: string): boolean {
  const missing = programs.filter((program) => spawnSync(program, ['--version']).status !== 0);
  if (missing.length === 0) return true;
  const names = missing.join(' and ');
  if (process.env.CI) throw new Error(`install ${names}: without, ${tested} cannot be tested`);
  console.log(`${names} cannot be found: ${tested} is not tested`);
  return false;
}
