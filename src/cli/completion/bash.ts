import type { CommandGrammar, Grammar } from './grammar.ts';
import type { Place, Word } from './places.ts';
import { quote } from './quote.ts';

/**
 * A script that completes in bash from 3.2 on, with or without the package bash-completion. Everything is written
 * out in it: no program is started when a key is pressed.
 */
export function bashScript({ places, commands, usual, valueFlags }: Grammar): string {
  const names = commands.map(({ name }) => name).filter((name) => name !== '');
  const values = commands.flatMap(valuePlaces);
  const operands = commands.flatMap(operandPlaces);
  return `# Completion of smtp-lint for bash.

_smtp_lint_commands=${quote(` ${names.join(' ')} `)}
_smtp_lint_usual=${quote(usual)}
_smtp_lint_value_flags=${quote(` ${valueFlags.join(' ')} `)}

# Sets words to the flags of the command $1, which is empty where none is named.
_smtp_lint_flags() {
  case $1 in
${commands.map(({ name, flags }) => `    ${quote(name)}) ${setWords(flags.flatMap(({ names }) => names))} ;;`).join('\n')}
  esac
}

# Sets place to that of the value of the flag $2 of the command $1.
_smtp_lint_value() {
  case "$1 $2" in
${values.map(([pattern, place]) => `    ${pattern}) place=${place} ;;`).join('\n')}
  esac
}

# Sets place to that of an operand of the command $1 that $2 others stand before.
_smtp_lint_operand() {
  case "$1 $2" in
${operands.map(([pattern, place]) => `    ${pattern}) place=${place} ;;`).join('\n')}
  esac
}

# Sets words and files to what may stand in the place $1, and head to the beginning of $2 that they follow.
_smtp_lint_words() {
  words=() files='' head=''
  case $1 in
${places.map(placeCase).join('\n')}
    file) files=1 ;;
  esac
}
${ENGINE}`;
}

function valuePlaces({ name, flags }: CommandGrammar): readonly (readonly [string, number])[] {
  return flags.flatMap(({ names, value }) => {
    if (value === undefined) return [];
    return [[names.map((flag) => quote(`${name} ${flag}`)).join(' | '), value] as const];
  });
}

function operandPlaces({ name, operands, rest }: CommandGrammar): readonly (readonly [string, number])[] {
  const places = operands.map((place, at) => [quote(`${name} ${at}`), place] as const);
  return rest === undefined ? places : [...places, [`${quote(`${name} `)}*`, rest]];
}

function placeCase({ words, files, tails }: Place, at: number): string {
  const all = setContent({ words, files });
  if (tails.length === 0) return `    ${at}) ${all} ;;`;
  const cases = tails.map((tail) => {
    if (tail.behind === '=') return `*=*) ${setContent(tail)} head=\${2%%=*}= ;;`;
    return `${quote(tail.behind)}*) ${setContent(tail)} head=${quote(tail.behind)} ;;`;
  });
  const inner = [...cases, `*) ${all} ;;`].map((line) => `        ${line}`);
  return [`    ${at})`, '      case $2 in', ...inner, '      esac', '      ;;'].join('\n');
}

function setContent({ words, files }: { readonly words: readonly Word[]; readonly files: boolean }): string {
  return `${setWords(words.map(({ text }) => text))}${files ? ' files=1' : ''}`;
}

function setWords(words: readonly string[]): string {
  return `words=(${words.map(quote).join(' ')})`;
}

/** What is the same whatever there is to complete. */
const ENGINE = `
# Sets typed to the words up to the cursor. bash takes some of them apart, at = and : above all.
_smtp_lint_split() {
  local line=\${COMP_LINE:0:COMP_POINT} rest piece last=-1 i
  line=\${COMP_WORDS[0]}\${line#*"\${COMP_WORDS[0]}"}
  typed=()
  for ((i = 0; i <= COMP_CWORD; i++)); do
    rest=\${line#"\${line%%[![:space:]]*}"}
    piece=\${COMP_WORDS[i]}
    ((i == COMP_CWORD)) && piece=$rest
    if ((i == 0)) || [[ $rest != "$line" ]]; then
      last=$((last + 1))
      typed[last]=''
    fi
    typed[last]=\${typed[last]}$piece
    line=\${rest#"$piece"}
  done
}

# Reads the words before the cursor: the command, how many operands follow it, the flag whose value comes next, and
# whether -- has ended the flags.
_smtp_lint_read() {
  local word i
  for word in "\${typed[@]:1:\${#typed[@]}-2}"; do
    if [[ $flag ]]; then
      flag=''
    elif [[ $word == *[\\<\\>] ]]; then
      flag=redirection
    elif [[ ! $ended && $word == -- ]]; then
      ended=1
    elif [[ ! $ended && $word == --* ]]; then
      [[ $_smtp_lint_value_flags == *" $word "* ]] && flag=$word
    elif [[ ! $ended && $word == -?* ]]; then
      # Letters in one word; what stands behind the first that takes a value is its value.
      for ((i = 1; i < \${#word}; i++)); do
        [[ $_smtp_lint_value_flags == *" -\${word:i:1} "* ]] || continue
        ((i == \${#word} - 1)) && flag=-\${word:i:1}
        break
      done
    elif [[ ! $ended && ! $command && $operands == 0 && $_smtp_lint_commands == *" $word "* ]]; then
      command=$word
    else
      operands=$((operands + 1))
    fi
  done
}

# Sets matches to the words that begin with what is typed.
_smtp_lint_match() {
  local word
  matches=()
  for word in \${words[@]+"\${words[@]}"}; do
    [[ $begin$head$word == "$current"* ]] && matches+=("$begin$head$word")
  done
}

_smtp_lint() {
  local IFS=$' \\t\\n' typed words=() matches files='' head='' place=''
  local command='' flag='' operands=0 ended='' begin='' breaks='' kept='' file
  COMPREPLY=()
  _smtp_lint_split
  ((\${#typed[@]} > 1)) || return 0
  _smtp_lint_read

  local current=\${typed[\${#typed[@]}-1]}
  case $current in
    [\\'\\"]*) current=\${current:1} ;;
    *)
      # What readline leaves alone: it takes only what follows these for the word.
      [[ $COMP_WORDBREAKS == *=* ]] && breaks==
      [[ $COMP_WORDBREAKS == *:* ]] && breaks+=:
      [[ $breaks ]] && kept=\${current%"\${current##*[$breaks]}"}
      ;;
  esac

  if [[ $flag == redirection ]]; then
    place=file
  elif [[ $flag ]]; then
    _smtp_lint_value "$command" "$flag"
  elif [[ ! $ended && $current == --*=* ]]; then
    begin=\${current%%=*}=
    _smtp_lint_value "$command" "\${current%%=*}"
  elif [[ ! $ended && $current == -* ]]; then
    place=flags
  else
    # Behind -- there is no command.
    [[ $ended && ! $command ]] && command=$_smtp_lint_usual
    _smtp_lint_operand "$command" "$operands"
  fi
  if [[ $place == flags ]]; then
    _smtp_lint_flags "$command"
  else
    _smtp_lint_words "$place" "\${current#"$begin"}"
  fi
  _smtp_lint_match
  if ((\${#matches[@]} == 1)) && [[ \${matches[0]} == *[=/] ]]; then
    # Completed together with all that may follow, or bash would set a blank behind the beginning.
    _smtp_lint_words "$place" "\${matches[0]#"$begin"}"
    _smtp_lint_match
  fi

  if [[ ! $files ]]; then
    compopt +o default +o bashdefault 2>/dev/null
  elif ((\${#matches[@]} > 0)); then
    # Before bash 4 there is no way to offer files beside words.
    if compopt -o filenames 2>/dev/null; then
      while IFS= read -r file; do
        [[ $file ]] && matches+=("$file")
      done <<<"$(compgen -f -- "$current")"
    fi
  elif [[ $begin$head && $begin$head != "\${kept:0:\${#begin}+\${#head}}" ]]; then
    # Of --output=name readline would take all for the name of the file.
    while IFS= read -r file; do
      [[ -d $file ]] && file+=/
      [[ $file ]] && matches+=("$begin$head$file")
    done <<<"$(compgen -f -- "\${current#"$begin$head"}")"
  fi
  for file in \${matches[@]+"\${matches[@]}"}; do
    COMPREPLY+=("\${file#"$kept"}")
  done
  return 0
}

complete -o bashdefault -o default -F _smtp_lint smtp-lint
`;
