import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/names.ts';
import { createProgram } from '../../src/cli/program.ts';

const nothing = { write: () => undefined };
const io = { stdout: nothing, stderr: nothing, stdin: { async *[Symbol.asyncIterator]() {} }, env: {} };
const program = createProgram('0', io, async () => {});

test('the words that are taken for commands are the commands', () => {
  expect([...program.commands.map((command) => command.name()), 'help']).toEqual(COMMANDS);
});
