import { expect, test } from 'vitest';
import type { Syntax } from '../../src/document/document.ts';
import { hover } from '../../src/editor/hover.ts';
import { atCursor, edited } from '../support/edited.ts';

/** What stands below the pointer at `|`, and what is told of it. */
function hoverAt(marked: string, syntax: Syntax): readonly [string, string] | undefined {
  const { text, offset } = atCursor(marked);
  const found = hover(edited(text, syntax), offset);
  return found && [text.slice(found.span.start, found.span.end), found.markdown];
}

test('an option is told with what it is in the file and what the catalogue says of it', () => {
  const [about, markdown] = hoverAt('[smtp-client]\nserver = a.example.com\npo|rt = abc\n', 'cfg') ?? [];
  expect(about).toBe('port');
  expect(markdown).toBe(`**\`port\`** in \`[smtp-client]\`

Port of the e-mail server.

- value: abc, line 3
- finding: 3:8 error invalid-value: port is abc; expected a whole number from 1 to 65535.

- accepts: a whole number from 1 to 65535
- default: 25
- takes effect: immediately
- rules: javamail-shadows-option, implicit-tls-port-without-tls, tls-on-starttls-port
- source: Genesys option reference, smtp-client section`);
});

test('a section is told with what it is for', () => {
  expect(hoverAt('[smtp-cl|ient]\nport = 25\nport = 26\n', 'cfg')).toEqual([
    '[smtp-client]',
    `**\`[smtp-client]\`**

How E-mail Server sends mail to the corporate e-mail server.

- options set: 1

- source: Genesys option reference, smtp-client section`,
  ]);
});

test.each<[Syntax, string, string]>([
  ['cfg', '[smtp-client]\nport = 2|5\n', '25'],
  ['cfg', '|[smtp-client]\n', '[smtp-client]'],
  ['cfg', '[smtp-client]\r\n|port = 25\r\n', 'port'],
  ['yaml', 'smtp-|client:\n  port: 25\n', 'smtp-client'],
  ['yaml', 'smtp-client:\n  po|rt: 25\n', 'port'],
  ['yaml', 'smtp-client:\n  port: "2|5"\n', '"25"'],
  ['json', '{"smtp-client": {"po|rt": 25}}', '"port"'],
  ['json', '{"smtp-client": {"port": 2|5}}', '25'],
  [
    'json',
    '{"options": {"property": [{"section": "smtp-client", "key": "po|rt", "value": "25"}]}}',
    '"port"',
  ],
])('%s %j: it is about %s', (syntax, marked, about) => {
  expect(hoverAt(marked, syntax)?.[0]).toBe(about);
});

test.each<[Syntax, string]>([
  ['cfg', '[smtp-client]\nport |= 25\n'],
  ['cfg', '# po|rt\n[smtp-client]\n'],
  ['cfg', '[log]\nverb|ose = all\n[smtp-client]\n'],
  ['yaml', 'smtp-client:\n |  port: 25\n'],
  ['json', '{"smtp-client": |{"port": 25}}'],
  ['cfg', '|'],
])('%s %j: nothing is told', (syntax, marked) => {
  expect(hoverAt(marked, syntax)).toBeUndefined();
});

test('a secret is not told, nor anything that would be a link or a heading', () => {
  const [, secret] = hoverAt('[smtp-client]\npassw|ord = abc\n', 'cfg') ?? [];
  expect(secret).toContain('- value: set, and never shown, line 2');
  const [, unknown] = hoverAt('[smtp-client]\nwhat|ever = [a](http://b) @c\n', 'cfg') ?? [];
  expect(unknown).toContain('The catalogue does not describe this option.');
  expect(unknown).not.toContain('http');
  const [, user] = hoverAt('[smtp-client]\nuse|r = [a](b) `c` <d>\n', 'cfg') ?? [];
  expect(user).toContain('- value: \\[a\\](b) \\`c\\` \\<d\\>, line 2');
});
