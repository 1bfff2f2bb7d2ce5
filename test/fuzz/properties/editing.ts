import assert from 'node:assert/strict';
import fc from 'fast-check';
import { builtinCatalog } from '../../../src/catalog/builtin.ts';
import { SYNTAXES, type Syntax } from '../../../src/document/syntax.ts';
import { complete } from '../../../src/editor/complete.ts';
import { editedFile } from '../../../src/editor/edited-file.ts';
import { hover } from '../../../src/editor/hover.ts';
import { fixAll, repairsWithin } from '../../../src/editor/repairs.ts';
import { outline } from '../../../src/editor/symbols.ts';
import type { Span } from '../../../src/source/span.ts';
import { applyEdits, overlaps } from '../../../src/source/text-edit.ts';
import { readText } from '../../support/outline.ts';
import { type Property, property } from '../property.ts';
import { anyText, mutatedText } from '../texts.ts';

const catalog = builtinCatalog();

/** What an editor may ask at any place of any text. */
export function editingProperties(): readonly Property[] {
  return SYNTAXES.flatMap((syntax) => [
    property(
      `${syntax}: an editor can ask at any place what stands there and what could`,
      4_000,
      fc.tuple(anyText(syntax), fc.array(fc.noBias(fc.nat()), { minLength: 1, maxLength: 6 })),
      ([text, places]) => asks(text, syntax, places),
    ),
    property(
      `${syntax}: the repairs that an editor is given are of the text, and are free of what they repair`,
      1_500,
      fc.tuple(mutatedText(syntax, 2), fc.noBias(fc.nat())),
      ([text, place]) => repairs(text, syntax, place),
      0.04,
    ),
  ]);
}

function asks(text: string, syntax: Syntax, places: readonly number[]): void {
  const file = editedFile(readText(text, syntax), catalog, {});
  const isWithin = ({ start, end }: Span) => 0 <= start && start <= end && end <= text.length;
  for (const offset of places.map((place) => place % (text.length + 1))) {
    for (const proposal of complete(file, offset)) {
      assert.ok(isWithin(proposal.span), 'a proposal is outside of the text');
      assert.ok(
        proposal.span.start <= offset && offset <= proposal.span.end,
        'a proposal is not at the cursor',
      );
    }
    const told = hover(file, offset);
    if (told) assert.ok(isWithin(told.span) && told.markdown !== '');
  }
  for (const { whole, nameSpan } of outline(file))
    assert.ok(isWithin(whole) && isWithin(nameSpan), 'a symbol is outside of the text');
}

async function repairs(text: string, syntax: Syntax, place: number): Promise<number> {
  const file = editedFile(readText(text, syntax), catalog, {});
  const finding = file.findings[place % file.findings.length];
  if (!finding) return 0;
  const all = [...(await repairsWithin(file, finding.span)), await fixAll(file)];
  for (const repair of all) {
    if (!repair) continue;
    repair.edits.forEach((one, at) => {
      assert.ok(!repair.edits.slice(at + 1).some((other) => overlaps(one, other)), 'two edits overlap');
    });
    const after = editedFile(readText(applyEdits(text, repair.edits), syntax), catalog, {});
    const [first] = repair.findings;
    const alike = (findings: typeof file.findings) =>
      findings.filter(({ rule, message }) => rule === first?.rule && message === first.message).length;
    assert.ok(alike(after.findings) < alike(file.findings), 'what was repaired is still there');
  }
  return all.length - 1;
}
