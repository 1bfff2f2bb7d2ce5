import { Option } from 'commander';
import type { SettingFlags } from '../file-settings.ts';
import {
  catalogOption,
  configOption,
  type Declaration,
  maxFileSizeOption,
  noConfigOption,
  releaseOption,
  ruleOption,
} from './declaration.ts';

export const declareLsp: Declaration = (program, run) =>
  program
    .command('lsp')
    .description('Serves an editor over standard input and output, by the Language Server Protocol.')
    .addOption(ruleOption())
    .addOption(releaseOption())
    .addOption(catalogOption())
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(maxFileSizeOption())
    .addOption(new Option('--stdio', 'as editors ask for it; there is no other way'))
    .addOption(new Option('--clientProcessId <id>', 'the process of the editor').hideHelp())
    .action((options: SettingFlags) =>
      run(async (io) => {
        const { lsp } = await import('../commands/lsp.ts');
        return lsp(options, io);
      }),
    );
