import { Argument } from 'commander';
import type { CompletionOptions } from '../commands/completion.ts';
import { COMPLETED_SHELLS, type CompletedShell } from '../completion/shells.ts';
import { catalogOption, type Declaration } from './declaration.ts';

const INSTALL = `
How to install it:
  bash  a line of ~/.bashrc:  eval "$(smtp-lint completion bash)"
  zsh   a line of ~/.zshrc:   eval "$(smtp-lint completion zsh)"
  fish  once, and again after an update:
        smtp-lint completion fish > ~/.config/fish/completions/smtp-lint.fish

A shell starts faster with a file. For bash with the package bash-completion it is
~/.local/share/bash-completion/completions/smtp-lint, for zsh a file _smtp-lint in
a directory of $fpath. Write it again after an update.`;

export const declareCompletion: Declaration = (program, run) =>
  program
    .command('completion')
    .description('Prints a script that makes a shell complete commands, options, names and files.')
    .addArgument(new Argument('<shell>', 'the shell').choices(COMPLETED_SHELLS))
    .addOption(catalogOption())
    .addHelpText('after', INSTALL)
    .action((shell: CompletedShell, options: CompletionOptions) =>
      run(async (io) => {
        const { completion } = await import('../commands/completion.ts');
        return completion(shell, options, program, io);
      }),
    );
