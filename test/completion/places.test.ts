import type { Argument, Command, Option } from 'commander';
import { expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import { grammarOf, placeholderOf } from '../../src/cli/completion/grammar.ts';
import { placeOf, unknownNames } from '../../src/cli/completion/places.ts';
import { createProgram } from '../../src/cli/program.ts';

const nothing = { write: () => undefined };
const io = { stdout: nothing, stderr: nothing, stdin: { async *[Symbol.asyncIterator]() {} }, env: {} };
const program = createProgram('0', io, async () => {});
const known = { catalog: builtinCatalog(), presets: [], commands: [] };

/** All that takes a value: options and arguments, with the command before them. */
const takers: readonly (readonly [string, Option | Argument])[] = program.commands.flatMap(
  (command: Command) => [
    ...command.options
      .filter((option) => option.required || option.optional)
      .map((option) => [`${command.name()} ${option.flags}`, option] as const),
    ...command.registeredArguments.map(
      (argument) => [`${command.name()} ${argument.name()}`, argument] as const,
    ),
  ],
);

test.each(takers)('completion knows what stands for the value of %s', (_, taker) => {
  const unknown = unknownNames(placeholderOf(taker) ?? '', taker.argChoices !== undefined);
  expect(
    unknown,
    'give it choices, use a name that src/cli/completion/places.ts knows, or add it there',
  ).toEqual([]);
});

test('the command that may be left out is the first', () => {
  const { commands, usual } = grammarOf(program, { catalog: builtinCatalog(), presets: [] });
  expect([usual, commands[0]?.name, commands[1]?.name]).toEqual(['check', '', 'check']);
});

test('a flag takes a value in each command that has it, or in none', () => {
  const kinds = new Map<string, boolean>();
  for (const { long, required } of program.commands.flatMap((command) => command.options)) {
    expect(kinds.get(long ?? '') ?? required, long).toBe(required);
    kinds.set(long ?? '', required);
  }
});

test.each([
  ['path', ['a'], ['a'], false, []],
  ['file', undefined, [], true, []],
  ['format=file', ['a', 'b'], ['a=', 'b='], false, [['=', true]]],
  ['format[=file]', ['a', 'b'], ['a', 'b'], false, [['=', true]]],
  ['what', undefined, [], false, []],
] as const)('a placeholder %s with the choices %j', (placeholder, choices, words, files, tails) => {
  const place = placeOf(placeholder, choices, known);
  expect(place.words.map(({ text }) => text)).toEqual(words);
  expect(place.files).toBe(files);
  expect(place.tails.map(({ behind, files }) => [behind, files])).toEqual(tails);
});
