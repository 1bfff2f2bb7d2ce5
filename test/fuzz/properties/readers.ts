import assert from 'node:assert/strict';
import type { Section } from '../../../src/document/document.ts';
import { SYNTAXES, type Syntax } from '../../../src/document/syntax.ts';
import { readText } from '../../support/outline.ts';
import { checkDocument } from '../document-checks.ts';
import { type Property, property } from '../property.ts';
import { GRAMMARS, type Values } from '../syntaxes.ts';
import { decodedText, mutatedText, piecedText } from '../texts.ts';

/** What holds of the readers, whatever bytes they are given. */
export function readerProperties(): readonly Property[] {
  return [
    ...SYNTAXES.flatMap((syntax) => [
      property(
        `${syntax}: any bytes are read, with every span in the text, in order, and on what it names`,
        16_000,
        decodedText(syntax),
        (text) => checkDocument(readText(text, syntax)),
      ),
      property(
        `${syntax}: any pieces are read, with every span in the text, in order, and on what it names`,
        16_000,
        piecedText(syntax),
        (text) => checkDocument(readText(text, syntax)),
        0.02,
      ),
      property(
        `${syntax}: what is read without a problem is what another reader finds`,
        12_000,
        mutatedText(syntax, 2),
        (text) => agreesWithOther(text, syntax),
        0.05,
      ),
    ]),
  ];
}

/** What the file says of every option, the last value where it says several. */
function lastValues(text: string, syntax: Syntax): Values | undefined {
  const { problems, incomplete, configurations } = readText(text, syntax);
  if (problems.length > 0 || incomplete || configurations.length !== 1) return undefined;
  const sections = configurations[0]?.sections ?? [];
  const isKnown = (section: Section) =>
    !section.incomplete && section.entries.every(({ readable }) => readable);
  if (!sections.every(isKnown)) return undefined;
  // A section given twice is one section to us, and the last of the two to readers of YAML and JSON.
  if (syntax !== 'cfg' && sections.some(({ headers }) => headers.length > 1)) return undefined;
  return new Map(
    sections.map(({ name, entries }) => [name, new Map(entries.map((entry) => [entry.name, entry.value]))]),
  );
}

/** Whether there was something to compare. */
export function agreesWithOther(text: string, syntax: Syntax): boolean {
  const found = lastValues(text, syntax);
  const expected = found && GRAMMARS[syntax].otherReader(text);
  if (!expected) return false;
  assert.deepEqual(found, expected);
  return true;
}
