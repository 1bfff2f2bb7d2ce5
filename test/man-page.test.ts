import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { bold, item, section, text, verbatim } from '../.ci/roff.ts';
import { CONFIG_NAMES, PACKAGE } from '../src/cli/config-files.ts';
import { createProgram, EXAMPLES } from '../src/cli/program.ts';
import { areInstalled } from './support/programs.ts';

/** By src/cli; the entry point of the action has inputs of its own, which action.yml describes. */
const READ_VARIABLES = [
  ...new Set(
    readdirSync('src/cli', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && dirname(name) !== 'action')
      .flatMap((name) => [...readFileSync(join('src/cli', name), 'utf8').matchAll(/\benv\??\.([A-Z]\w+)/g)])
      .map(([, name = '']) => name),
  ),
];

const nothing = { write: () => undefined };
const io = { stdout: nothing, stderr: nothing, stdin: { async *[Symbol.asyncIterator]() {} }, env: {} };
const program = createProgram('0', io, async () => {});
const help = program.createHelp();

/** What a reader sees in a wide terminal; a warning is an error. */
function render(roff: string): string {
  const args = ['-man', '-ww', '-k', '-Tascii', '-P-cbou', '-rLL=200n', '-rIN=4n'];
  const { stdout, stderr, status } = spawnSync('groff', args, { input: roff, encoding: 'utf8' });
  expect([stderr, status]).toEqual(['', 0]);
  return stdout;
}

test('package.json names the manual page, in a list: npm links no page that is named alone', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).man).toEqual(['docs/smtp-lint.1']);
});

if (areInstalled(['groff'], 'the manual page')) {
  describe('the manual page', () => {
    const page = render(readFileSync('docs/smtp-lint.1', 'utf8'));
    const chapters = new Map(page.split(/^(?=\S)/m).map((chapter) => [chapter.split('\n', 1)[0], chapter]));
    const commands = new Map(
      (chapters.get('COMMANDS') ?? '').split(/^ {1,3}(?=\S)/m).map((part) => [part.split('\n', 1)[0], part]),
    );

    test('has the usual chapters', () => {
      expect([...chapters.keys()].slice(1, -1)).toEqual([
        'NAME',
        'SYNOPSIS',
        'DESCRIPTION',
        'OPTIONS',
        'COMMANDS',
        'ENVIRONMENT',
        'FILES',
        'EXIT STATUS',
        'EXAMPLES',
        'SEE ALSO',
      ]);
    });

    test.each(help.visibleCommands(program).map((command): [string, Command] => [command.name(), command]))(
      'describes %s with each of its options and arguments',
      (name, command) => {
        const lines = (commands.get(name) ?? '').split('\n').map((line) => line.trim());
        expect(lines).toContain(command.description());
        expect(lines).toContain(`smtp-lint ${name} ${command.usage()}`);
        for (const { flags } of help.visibleOptions(command)) {
          const term = flags.replace(/[<>]/g, '');
          expect(
            lines.some((line) => line === term || line.startsWith(`${term} `)),
            term,
          ).toBe(true);
        }
        for (const argument of command.registeredArguments) {
          expect(
            lines.some((line) => line.startsWith(argument.name())),
            argument.name(),
          ).toBe(true);
        }
      },
    );

    test('names every page of docs', () => {
      const pages = readdirSync('docs').filter((name) => name.endsWith('.md'));
      const named = chapters.get('SEE ALSO')?.match(/[\w-]+\.md/g);
      expect([...(named ?? [])].sort()).toEqual(pages);
    });

    test('describes every variable of the environment that the program reads', () => {
      expect(READ_VARIABLES).toContain('NO_COLOR');
      expect(READ_VARIABLES.length).toBeGreaterThan(5);
      const described = (chapters.get('ENVIRONMENT') ?? '').split('\n').flatMap((line) => {
        return /^ {4}(?=\S)/.test(line) ? (line.match(/\b[A-Z][A-Z_]+\b/g) ?? []) : [];
      });
      expect(described).toEqual(expect.arrayContaining(READ_VARIABLES));
      // Those of git are named for not being heeded.
      expect(described.filter((name) => !READ_VARIABLES.includes(name) && !name.startsWith('GIT_'))).toEqual(
        [],
      );
    });

    test('names the files in which a configuration is looked for', () => {
      for (const name of [...CONFIG_NAMES, PACKAGE]) expect(chapters.get('FILES')).toContain(name);
    });

    test('shows the examples of the help', () => {
      for (const [command, about] of EXAMPLES) {
        expect(chapters.get('EXAMPLES')).toContain(command);
        expect(chapters.get('EXAMPLES')).toContain(about);
      }
    });

    test.each([
      '.SH is no chapter',
      "'br breaks nothing",
      'a backslash \\fB \\e \\n(.x stays',
      "--fix-dry-run isn't ^ ~ ` ' a minus",
      '"quoted" \\" comment',
      `${'word '.repeat(30)}.TP '.br end`,
    ])('shows %j as it stands', (words) => {
      const roff = [
        '.TH X 1 "" "x"',
        section('A', text(words)),
        section('B', item([bold('x')], text(words))),
        section('C', verbatim([words])),
      ].join('\n');
      const shown = render(roff).replace(/\s+/g, ' ');
      expect(shown.split(words.replace(/\s+/g, ' ')).length).toBe(4);
    });
  });
}
