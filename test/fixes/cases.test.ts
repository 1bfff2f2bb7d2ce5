import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Encoding } from '../../src/source/decode.ts';
import { encode } from '../../src/source/encode.ts';
import { smtpLint } from '../support/cli.ts';

/**
 * cases/ holds a directory for each case: before.* and after.*, what `--fix` makes of it, in one or more syntaxes.
 * Further options stand in options.json. `npm run accept` writes after.*; read it before you commit it.
 */
const root = join(import.meta.dirname, 'cases');
const cases = readdirSync(root).flatMap((name) =>
  readdirSync(join(root, name))
    .filter((file) => file.startsWith('before.'))
    .map((file) => [`${name}/${file}`, join(root, name), file] as const),
);

function optionsOf(directory: string): readonly string[] {
  if (!readdirSync(directory).includes('options.json')) return [];
  return JSON.parse(readFileSync(join(directory, 'options.json'), 'utf8'));
}

async function fixBytes(bytes: Uint8Array, directory: string, file: string): Promise<Buffer> {
  const args = ['--fix', '--quiet', ...optionsOf(directory), '--stdin-filename', file, '-'];
  return (await smtpLint(args, { stdin: bytes })).bytes;
}

/** The encodings with the number of characters that make a file which needs them. */
const ENCODINGS: readonly (readonly [string, Encoding, boolean, string])[] = [
  ['UTF-8', 'utf-8', false, 'é 😀'],
  ['UTF-8 with a byte order mark', 'utf-8', true, 'é 😀'],
  ['UTF-16 LE', 'utf-16le', true, 'é 😀'],
  ['UTF-16 BE', 'utf-16be', true, 'é 😀'],
  ['Windows-1252', 'windows-1252', false, '€ é'],
];

/** Line ends of one kind, and of all kinds in turn. */
const LINE_ENDS: readonly (readonly [string, (text: string) => string])[] = [
  ['LF', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['CR', (text) => text.replaceAll('\n', '\r')],
];

describe.each(cases)('%s', (_, directory, file) => {
  const before = readFileSync(join(directory, file), 'utf8');
  const path = join(directory, file.replace('before', 'after'));

  test('is fixed, and nothing else of it changes', async () => {
    const fixed = (await fixBytes(Buffer.from(before), directory, file)).toString();
    expect(fixed).not.toBe(before);
    await expect(fixed).toMatchFileSnapshot(path);
  });

  test('stays as it is when it is fixed', async () => {
    const after = readFileSync(path);
    expect(await fixBytes(after, directory, file)).toEqual(after);
  });

  test.each(
    ENCODINGS.flatMap(([encodingName, ...encoding]) =>
      LINE_ENDS.map(([endName, withEnds]) => [encodingName, endName, encoding, withEnds] as const),
    ),
  )('keeps %s with %s', async (_encoding, _ends, [encoding, mark, characters], withEnds) => {
    // JSON has no comments; what stands in a text of its own does as well.
    const withCharacters = (text: string) => {
      if (file.endsWith('.xml')) return text.replace('<CfgData>', `<!-- ${characters} -->\n<CfgData>`);
      return file.endsWith('.json') ? text.replace('all', characters) : `# ${characters}\n${text}`;
    };
    const bytes = (text: string) => encode(withEnds(withCharacters(text)), encoding, mark) as Uint8Array;
    const fixed = await fixBytes(bytes(before), directory, file);
    expect(fixed.equals(bytes(readFileSync(path, 'utf8')))).toBe(true);
  });
});
