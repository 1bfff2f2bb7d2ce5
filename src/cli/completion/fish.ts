import type { CommandGrammar, FlagGrammar, Grammar } from './grammar.ts';
import type { Place, Word } from './places.ts';
import { oneLine, quoteForFish as quote } from './quote.ts';

/**
 * A script that completes in fish from 3 on. Everything is written out in it: no program is started when a key is
 * pressed.
 */
export function fishScript({ places, commands, usual, valueFlags }: Grammar): string {
  const names = commands.map(({ name }) => name).filter((name) => name !== '');
  return `# Completion of smtp-lint for fish.

set -g __smtp_lint_commands ${names.map(quote).join(' ')}
set -g __smtp_lint_usual ${quote(usual)}
set -g __smtp_lint_value_flags ${valueFlags.map(quote).join(' ')}

${places.flatMap(placeFunction).join('\n')}
${ENGINE}
complete -c smtp-lint -e
complete -c smtp-lint -f
${commands.flatMap((command) => completions(command, places)).join('\n')}
`;
}

function completions(command: CommandGrammar, places: readonly Place[]): readonly string[] {
  const name = quote(command.name);
  const { operands, rest } = command;
  const lines = [
    ...command.flags.map((flag) => [`__smtp_lint_is ${name}`, completeFlag(flag, places)]),
    ...operands.map((place, at) => [`__smtp_lint_at ${name} ${at}`, completeValue(place, places)]),
    ...(rest === undefined
      ? []
      : [[`__smtp_lint_behind ${name} ${operands.length}`, completeValue(rest, places)]]),
  ];
  return lines.map(([condition = '', what]) => `complete -c smtp-lint -n ${quote(condition)} ${what}`);
}

function completeFlag({ names, about, value }: FlagGrammar, places: readonly Place[]): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const takes = value === undefined ? [] : ['-r', completeValue(value, places)];
  return [...flags, ...takes, '-d', quote(oneLine(about))].join(' ');
}

function completeValue(at: number, places: readonly Place[]): string {
  const { words, files } = places[at] as Place;
  return `${files ? '-F' : '-f'}${words.length > 0 ? ` -a '(${FUNCTION}${at})'` : ''}`;
}

const FUNCTION = '__smtp_lint_';

/** A function that prints the words of a place, each with what it is about behind a tab. */
function placeFunction({ words, tails }: Place, at: number): readonly string[] {
  if (words.length === 0) return [];
  const cases = tails.flatMap(({ behind, words, files }) => {
    if (behind !== '=') return [`        case ${quote(`${behind}*`)}`, `            ${print(behind, words)}`];
    const lines = [
      ...(words.length > 0 ? [print('', words, '$start')] : []),
      ...(files
        ? [`__fish_complete_path (string replace -r '^[^=]*=' '' -- $value) | string replace -r '^' "$start"`]
        : []),
    ];
    return [
      `        case '*=*'`,
      `            set -l start (string replace -r '=.*' '=' -- $value)`,
      ...lines.map((line) => `            ${line}`),
    ];
  });
  const all = print('', words);
  if (tails.length === 0) return [`function ${FUNCTION}${at}`, `    ${all}`, 'end', ''];
  return [
    `function ${FUNCTION}${at}`,
    `    set -l value (commandline -ct | string replace -r '^--[^=]*=' '')`,
    '    switch "$value"',
    ...cases,
    "        case '*'",
    `            ${all}`,
    '    end',
    'end',
    '',
  ];
}

function print(start: string, words: readonly Word[], variable = ''): string {
  const items = words.map(({ text, about }) => `${variable}${quote(start + text)} ${quote(oneLine(about))}`);
  return `printf '%s\\t%s\\n' ${items.join(' ')}`;
}

/** What is the same whatever there is to complete. */
const ENGINE = `# Reads the words before the cursor: the command, which is empty where none is named, and how many operands follow.
function __smtp_lint_read
    set -l words (commandline -opc)
    set -g __smtp_lint_command ''
    set -g __smtp_lint_operands 0
    set -l ended no
    set -l is_value no
    for word in $words[2..-1]
        if test $is_value = yes
            set is_value no
        else if test $ended = no; and string match -q -- -- $word
            set ended yes
            # Behind it there is no command.
            test "$__smtp_lint_command" = ''; and set __smtp_lint_command $__smtp_lint_usual
        else if test $ended = no; and contains -- $word $__smtp_lint_value_flags
            set is_value yes
        else if test $ended = no; and string match -q -- '--*' $word
            continue
        else if test $ended = no; and string match -qr -- '^-.' $word
            # Letters in one word; what stands behind the first that takes a value is its value.
            set -l letters (string split '' -- (string sub -s 2 -- $word))
            set -l seen 0
            for letter in $letters
                set seen (math $seen + 1)
                if contains -- -$letter $__smtp_lint_value_flags
                    test $seen = (count $letters); and set is_value yes
                    break
                end
            end
        else if test "$__smtp_lint_command$__smtp_lint_operands" = 0; and contains -- $word $__smtp_lint_commands
            set __smtp_lint_command $word
        else
            set __smtp_lint_operands (math $__smtp_lint_operands + 1)
        end
    end
end

function __smtp_lint_is
    __smtp_lint_read
    test "$__smtp_lint_command" = "$argv[1]"
end

function __smtp_lint_at
    __smtp_lint_is $argv[1]; and test $__smtp_lint_operands = $argv[2]
end

function __smtp_lint_behind
    __smtp_lint_is $argv[1]; and test $__smtp_lint_operands -ge $argv[2]
end
`;
