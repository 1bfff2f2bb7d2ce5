import type { Argument, Command, Help, Option } from 'commander';
import { type Known, type Place, placeOf } from './places.ts';

/** What may stand where in a command line, as far as completion has to know. */
export interface Grammar {
  /** Each place once; flags and commands refer to it by its index. */
  readonly places: readonly Place[];
  /** The first stands for a command line that names no command, and its name is empty. */
  readonly commands: readonly CommandGrammar[];
  /** The command that is meant where none is named. */
  readonly usual: string;
  /** The flags of all commands that a value follows, for finding the command behind them. */
  readonly valueFlags: readonly string[];
}

export interface CommandGrammar {
  readonly name: string;
  readonly flags: readonly FlagGrammar[];
  /** The places of the operands, one after the other. */
  readonly operands: readonly number[];
  /** The place of all further operands; undefined where there may be no more. */
  readonly rest?: number;
}

export interface FlagGrammar {
  /** As they are typed: -f and --format. */
  readonly names: readonly string[];
  readonly about: string;
  /** The place of its value; undefined where it takes none. */
  readonly value?: number;
}

/** Reads the definitions of the program; what the help hides is left out. */
export function grammarOf(program: Command, known: Omit<Known, 'commands'>): Grammar {
  const help = program.createHelp();
  const commands = help.visibleCommands(program);
  const all = {
    ...known,
    commands: commands.map((command) => [command.name(), command.description()] as const),
  };
  const places = new Places(all);
  const named = commands.map((command) => readCommand(command, help, places));
  // commander keeps the name of the command that may be left out to itself.
  const usual = named[0] as CommandGrammar;
  const further = readFlags(program, help, places).filter(
    ({ names }) => !usual.flags.some((flag) => flag.names[0] === names[0]),
  );
  const unnamed: CommandGrammar = {
    ...usual,
    name: '',
    flags: [...usual.flags, ...further],
    operands: [places.add({ ...placeOf('command', undefined, all), files: true })],
  };
  const grammars = [unnamed, ...named];
  const valueFlags = grammars.flatMap((command) =>
    command.flags.filter(({ value }) => value !== undefined).flatMap(({ names }) => names),
  );
  return { places: places.all, commands: grammars, usual: usual.name, valueFlags: [...new Set(valueFlags)] };
}

/** The word that stands for a value in the help: `file` of `--catalog <file>`. */
export function placeholderOf(taker: Option | Argument): string | undefined {
  if (!('flags' in taker)) return taker.name();
  return /[<[](.+)[>\]]$/.exec(taker.flags)?.[1]?.replace(/\.\.\.$/, '');
}

/** Places by their index. */
class Places {
  readonly all: Place[] = [];
  readonly #known: Known;

  constructor(known: Known) {
    this.#known = known;
  }

  of(taker: Option | Argument): number {
    return this.add(placeOf(placeholderOf(taker) ?? '', taker.argChoices, this.#known));
  }

  add(place: Place): number {
    const text = JSON.stringify(place);
    const at = this.all.findIndex((other) => JSON.stringify(other) === text);
    return at === -1 ? this.all.push(place) - 1 : at;
  }
}

function readCommand(command: Command, help: Help, places: Places): CommandGrammar {
  const operands: number[] = [];
  let rest: number | undefined;
  for (const argument of command.registeredArguments) {
    if (argument.variadic) rest = places.of(argument);
    else operands.push(places.of(argument));
  }
  const flags = readFlags(command, help, places);
  return { name: command.name(), flags, operands, ...(rest !== undefined && { rest }) };
}

function readFlags(command: Command, help: Help, places: Places): readonly FlagGrammar[] {
  return help.visibleOptions(command).map((option) => ({
    names: [option.short, option.long].filter((name) => name !== undefined),
    about: option.description,
    ...(option.required && { value: places.of(option) }),
  }));
}
