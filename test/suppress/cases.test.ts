import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtinCatalog } from '../../src/catalog/builtin.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Suppressed } from '../../src/diagnostics/suppressed.ts';
import { syntaxOf } from '../../src/document/choose-syntax.ts';
import type { Syntax } from '../../src/document/document.ts';
import { lint } from '../../src/lint.ts';
import { decode } from '../../src/source/decode.ts';
import { readText } from '../support/outline.ts';

/**
 * Files with comments that suppress findings, and expected.txt: what is still reported, with what to do about the
 * comments themselves, and what is suppressed, with the reason. `npm run accept` writes it; read it before you commit it.
 */
const directory = join(import.meta.dirname, 'cases');
const names = readdirSync(directory).filter((name) => name !== 'expected.txt');

describe('comments in a file', () => {
  test('suppress what they are about, and are reported where they suppress nothing', async () => {
    const text = names.map((name) => `== ${name}\n${outcome(name).join('\n')}\n`).join('\n');
    expect(text).not.toContain('Zq9');
    await expect(text).toMatchFileSnapshot(join(directory, 'expected.txt'));
  });
});

function outcome(name: string): readonly string[] {
  const { text } = decode(readFileSync(join(directory, name)));
  const document = readText(text, syntaxOf(name) as Syntax);
  const { findings, suppressed } = lint(document, builtinCatalog());
  const place = ({ span, rule }: Diagnostic) => {
    const { line, column } = document.source.position(span.start);
    return `${line}:${column}: ${rule}`;
  };
  const isAboutComments = (rule: string) => rule.includes('suppression');
  return [
    ...findings.map((finding) => {
      const { rule, message, help } = finding;
      if (!isAboutComments(rule)) return place(finding);
      return `${place(finding)}: ${message}${help ? ` ${help}` : ''}`;
    }),
    ...suppressed.map(({ diagnostic, by }) => `suppressed ${place(diagnostic)}${reasonOf(by)}`),
  ];
}

function reasonOf(by: Suppressed['by']): string {
  return by.type === 'comment' && by.reason !== undefined ? ` -- ${by.reason}` : '';
}
