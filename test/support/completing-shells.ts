import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMPLETED_SHELLS, type CompletedShell } from '../../src/cli/completion/shells.ts';
import { areInstalled } from './programs.ts';
import { inTerminal, PROMPT } from './terminal.ts';

/** A shell with a completion script, in a directory. Each question is put to a shell of its own. */
export interface CompletingShell {
  /** What the shell offers for each of the lines, as whole words in the order of the alphabet. */
  offers(lines: readonly string[]): Promise<readonly (readonly string[])[]>;
  /** The line after keys were typed. */
  type(keys: string): Promise<string>;
}

export interface Setting {
  readonly cwd: string;
  /** The file of the script. */
  readonly script: string;
  /** What the shell reads before the script, and behind it. */
  readonly before?: string;
  readonly after?: string;
  /** The command that reads the script instead of the usual one. */
  readonly read?: string;
}

/** The shells that there are scripts for and that are installed; script makes their terminals. */
export function testedShells(): readonly CompletedShell[] {
  return COMPLETED_SHELLS.filter((shell) => areInstalled(['script', shell], `completion in ${shell}`));
}

export const SHELL_OF: Readonly<Record<CompletedShell, (setting: Setting) => CompletingShell>> = {
  bash: bashWith,
  zsh: zshWith,
  fish: fishWith,
};

/** Keys that write the line to a file and end the shell. */
const SHOW = '\x19';
/** Keys that put the questions. */
const ASK = '\x14';

function bashWith(setting: Setting): CompletingShell {
  const run = (binding: string, keys: string) =>
    withFolder(async (folder) => {
      writeFileSync(
        join(folder, 'rc'),
        [
          `PS1='${PROMPT}'`,
          'set -u',
          setting.before ?? '',
          setting.read ?? `eval "$(cat '${setting.script}')"`,
          setting.after ?? '',
          `show() { printf '%s\\n' "$READLINE_LINE" >>'${folder}/answers'; READLINE_LINE='' READLINE_POINT=0; }`,
          `bind -x '"\\C-g": show'`,
          // Its name is known to readline only: it writes all that could stand there into the line.
          `bind '"\\C-a": insert-completions'`,
          binding,
        ].join('\n'),
      );
      await inTerminal(`bash --noprofile --rcfile '${folder}/rc' -i`, keys, {
        cwd: setting.cwd,
        env: { HOME: folder, HISTFILE: '' },
      });
      return readFileSync(join(folder, 'answers'), 'utf8').replace(/\n$/, '').split('\n');
    });
  return {
    async offers(lines) {
      const macro = lines.map((line) => `${line.replace(/[\\"]/g, '\\$&')}\\C-a\\C-g`).join('');
      const answers = await run(`bind '"\\C-t": "${macro.replaceAll("'", `'\\''`)}exit\\C-m"'`, ASK);
      return lines.map((line, at) => insertedWords(line, answers[at] ?? ''));
    },
    async type(keys) {
      const [line = ''] = await run(`bind '"\\C-y": "\\C-gexit\\C-m"'`, keys + SHOW);
      return line;
    },
  };
}

/** The words that bash has put in the place of the last one, or of what follows its last = or :. */
function insertedWords(line: string, answer: string): readonly string[] {
  if (answer === line) return [];
  const kept = /^(?:.*[ =:])?/.exec(line)?.[0] ?? '';
  const start = kept.slice(kept.lastIndexOf(' ') + 1);
  const words = answer.slice(kept.length).match(/(?:\\.|[^\\ ])+/g) ?? [];
  return words.map((word) => start + word.replace(/\/$/, '')).sort();
}

function zshWith(setting: Setting): CompletingShell {
  const run = (keys: string, lines: readonly string[]) =>
    withFolder(async (folder) => {
      writeFileSync(join(folder, 'lines'), lines.join('\n'));
      writeFileSync(
        join(folder, '.zshrc'),
        [
          `PS1='${PROMPT}'`,
          setting.before ?? 'autoload -Uz compinit; compinit -D',
          setting.read ?? `eval "$(cat '${setting.script}')"`,
          setting.after ?? '',
          ZSH_QUESTIONS,
        ].join('\n'),
      );
      await inTerminal('zsh -d -i', keys, {
        cwd: setting.cwd,
        env: { HOME: folder, ZDOTDIR: folder, ANSWERS: join(folder, 'answers') },
      });
      return readFileSync(join(folder, 'answers'), 'utf8').replace(/\n$/, '').split('\n');
    });
  return {
    async offers(lines) {
      const answers = await run(ASK, lines);
      return answers.map((answer) => sortedWords(answer.split('\t')));
    },
    async type(keys) {
      const [line = ''] = await run(keys + SHOW, []);
      return line;
    },
  };
}

/** Every match is added by compadd: the one here writes down what the real one would add. */
const ZSH_QUESTIONS = `
typeset -ga offered
compadd() {
  local -a found
  if [[ " \${(j: :)@[1,(i)(-|--)]} " != *' -'[a-zA-Z]#[OAD]* ]]; then
    builtin compadd -O found "$@"
    offered+=("\${IPREFIX}"\${^found})
  fi
  builtin compadd "$@"
}
ask() {
  local line
  for line in "\${(@f)$(<$HOME/lines)}"; do
    BUFFER=$line CURSOR=$#BUFFER offered=()
    zle list
    print -r -- "\${(pj:\\t:)offered}" >>$ANSWERS
  done
  exit
}
show() {
  print -r -- "$BUFFER" >>$ANSWERS
  exit
}
zle -N ask
zle -N show
zle -C list list-choices _main_complete
bindkey '^T' ask
bindkey '^Y' show
`;

function fishWith(setting: Setting): CompletingShell {
  const start = [setting.before ?? '', setting.read ?? `source '${setting.script}'`, setting.after ?? ''];
  return {
    async offers(lines) {
      return await withFolder(async (folder) => {
        // A description stands behind a tab: only the words before it count.
        const questions = lines.map((line) => {
          const asked = `complete -C '${line.replace(/[\\']/g, '\\$&')}'`;
          return `printf '%s\\t' (${asked} | string replace -r '\\t.*' ''); echo`;
        });
        const script = [...start, ...questions];
        const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', script.join('\n')], {
          cwd: setting.cwd,
          env: { PATH: process.env.PATH, HOME: folder, LC_ALL: 'C.UTF-8' },
          encoding: 'utf8',
        });
        if (stderr !== '') throw new Error(stderr);
        return stdout
          .replace(/\n$/, '')
          .split('\n')
          .map((answer) => sortedWords(answer.split('\t')));
      });
    },
    async type(keys) {
      return await withFolder(async (folder) => {
        const answers = join(folder, 'answers');
        const script = [
          ...start,
          `function fish_prompt; echo -n '${PROMPT}'; end`,
          `bind \\cy "commandline >'${answers}'; exit"`,
        ];
        writeFileSync(join(folder, 'start.fish'), script.join('\n'));
        await inTerminal(`fish --no-config -C "source '${folder}/start.fish'"`, keys + SHOW, {
          cwd: setting.cwd,
          env: { HOME: folder },
        });
        return readFileSync(answers, 'utf8').replace(/\n$/, '');
      });
    },
  };
}

/** Directories and flags with a value may end in a sign that invites to go on. */
function sortedWords(words: readonly string[]): readonly string[] {
  const plain = words.filter((word) => word !== '').map((word) => word.replace(/^(.+)\/$/, '$1'));
  return [...new Set(plain)].sort();
}

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'smtp-lint-shell-'));
  try {
    return await use(folder);
  } finally {
    if (existsSync(folder)) rmSync(folder, { recursive: true });
  }
}
