import type { Command } from 'commander';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import type { Known } from './places.ts';
import type { CompletedShell } from './shells.ts';
import { zshScript } from './zsh.ts';

const SCRIPTS: Readonly<Record<CompletedShell, (grammar: Grammar) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** The script that makes a shell complete the command line of a program. */
export function scriptFor(shell: CompletedShell, program: Command, known: Omit<Known, 'commands'>): string {
  return SCRIPTS[shell](grammarOf(program, known));
}
