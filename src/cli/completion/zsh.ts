import type { CommandGrammar, FlagGrammar, Grammar } from './grammar.ts';
import type { Place, Word } from './places.ts';
import { oneLine, quote } from './quote.ts';

/**
 * A script that completes in zsh: sourced, before or after compinit, or as a file _smtp-lint in a directory of
 * $fpath. Everything is written out in it: no program is started when a key is pressed.
 */
export function zshScript({ places, commands, usual, valueFlags }: Grammar): string {
  const names = commands.map(({ name }) => name).filter((name) => name !== '');
  return `#compdef smtp-lint
# Completion of smtp-lint for zsh.

${places.map(placeFunction).join('\n\n')}

_smtp-lint() {
  local -a value_flags=(${valueFlags.map(quote).join(' ')})
  local -a commands=(${names.map(quote).join(' ')})
  local command='' word
  integer at letter
  # The command is the first word that is neither a flag nor its value; it is taken out of the words.
  for ((at = 2; at < CURRENT; at++)); do
    word=$words[at]
    if [[ $word == -- ]]; then
      # Behind it there is no command.
      command=${quote(usual)}
      break
    elif (( $value_flags[(Ie)$word] )); then
      (( at++ ))
    elif [[ $word == --* ]]; then
      continue
    elif [[ $word == -?* ]]; then
      for ((letter = 2; letter <= $#word; letter++)); do
        (( $value_flags[(Ie)-$word[letter]] )) || continue
        (( letter == $#word && at++ ))
        break
      done
    elif (( $commands[(Ie)$word] )); then
      command=$word
      words[at]=()
      (( CURRENT-- ))
      break
    else
      break
    fi
  done
  case $command in
${commands.map(commandCase).join('\n')}
  esac
}

${REGISTER}`;
}

function commandCase({ name, flags, operands, rest }: CommandGrammar): string {
  const specs = [
    ...flags.flatMap(flagSpecs),
    ...operands.map((place, at) => `${at + 1}: :${FUNCTION}${place}`),
    ...(rest === undefined ? [] : [`*: :${FUNCTION}${rest}`]),
  ];
  const lines = specs.map((spec) => `        ${quote(spec)}`);
  return [`    ${quote(name)})`, '      _arguments -s -S : \\', lines.join(' \\\n'), '      ;;'].join('\n');
}

const FUNCTION = '_smtp-lint_';

/** How _arguments is told of a flag, once for each of its names. One that takes a value may be given again. */
function flagSpecs({ names, about, value }: FlagGrammar): readonly string[] {
  const text = `[${oneLine(about).replace(/[\\:[\]]/g, '\\$&')}]`;
  if (value === undefined) return names.map((name) => `(${names.join(' ')})${name}${text}`);
  return names.map((name) => `*${name}${name.startsWith('--') ? '=' : '+'}${text}: :${FUNCTION}${value}`);
}

/** A function that offers what may stand in a place. */
function placeFunction(place: Place, at: number): string {
  const tails = place.tails.flatMap((tail) => {
    const pattern = tail.behind === '=' ? `1 '*='` : quote(tail.behind);
    return [
      `  if compset -P ${pattern}; then`,
      ...offer(place.name, tail).map((line) => `  ${line}`),
      '    return ret',
      '  fi',
    ];
  });
  return [
    `${FUNCTION}${at}() {`,
    '  local -a whole begun',
    '  local ret=1',
    ...tails,
    ...offer(place.name, place),
    '  return ret',
    '}',
  ].join('\n');
}

function offer(
  name: string,
  { words, files }: { readonly words: readonly Word[]; readonly files: boolean },
): readonly string[] {
  const begun = words.filter(({ text }) => /[=/]$/.test(text));
  const whole = words.filter((word) => !begun.includes(word));
  const arrays = [
    ...(whole.length > 0 ? ['whole'] : []),
    ...(begun.length > 0 ? [`${whole.length > 0 ? '-- ' : ''}begun -S ''`] : []),
  ];
  return [
    ...(whole.length > 0 ? [`  whole=(${whole.map(describe).join(' ')})`] : []),
    ...(begun.length > 0 ? [`  begun=(${begun.map(describe).join(' ')})`] : []),
    ...(arrays.length > 0 ? [`  _describe -t values ${quote(name)} ${arrays.join(' ')} && ret=0`] : []),
    ...(files ? ['  _files && ret=0'] : []),
    ...(arrays.length === 0 && !files ? [`  _message ${quote(name)}`] : []),
  ];
}

/** How _describe is told of a word. */
function describe({ text, about }: Word): string {
  const word = text.replace(/[\\:]/g, '\\$&');
  return quote(about === '' ? word : `${word}:${oneLine(about)}`);
}

/** zsh calls the file for the first completion if it is one of $fpath; sourced, it waits for compinit. */
const REGISTER = `if [[ \${funcstack[1]-} == _smtp-lint ]]; then
  _smtp-lint "$@"
elif (( $+functions[compdef] )); then
  compdef _smtp-lint smtp-lint
else
  # At the first prompt all of .zshrc has been read; compinit is run if nothing there has run it.
  _smtp-lint_register() {
    add-zsh-hook -d precmd _smtp-lint_register
    if (( ! $+functions[compdef] )); then
      autoload -Uz compinit
      compinit -i
    fi
    compdef _smtp-lint smtp-lint
  }
  autoload -Uz add-zsh-hook
  add-zsh-hook precmd _smtp-lint_register
fi
`;
