import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ConfigDocument } from '../document/document.ts';
import { loadReader } from '../document/readers.ts';
import { readsAsIntended } from '../fix/intended.ts';
import { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import { applyEdits, type TextEdit } from '../source/text-edit.ts';
import { hyphensOf } from '../suppress/directive.ts';
import { type EditedFile, editedFile } from './edited-file.ts';
import type { Repair } from './repair.ts';

/**
 * A comment above the finding that keeps it out of the report. Undefined where the syntax has no comments, and where
 * such a comment would change what the file says or suppress nothing.
 */
export async function suppression(finding: Diagnostic, file: EditedFile): Promise<Repair | undefined> {
  const { document, catalog, options, findings } = file;
  if (document.syntax === 'json') return undefined;
  const edit = commentAbove(finding, document);
  const { path, text } = document.source;
  const read = await loadReader(document.syntax);
  const edited = read(new SourceFile(path, applyEdits(text, [edit])));
  if (!readsAsIntended(edited, document, [])) return undefined;
  const alike = (all: readonly Diagnostic[]) =>
    all.filter(({ rule, message }) => rule === finding.rule && message === finding.message).length;
  if (alike(editedFile(edited, catalog, options).findings) >= alike(findings)) return undefined;
  const title = `Suppress ${finding.rule} here, and say why`;
  return { title, findings: [finding], edits: [edit], isPreferred: false };
}

/** With nothing behind the dashes yet: the reason is the user's to give. */
function commentAbove({ rule, span }: Diagnostic, document: ConfigDocument): TextEdit {
  const { source } = document;
  const { start, end } = source.lineSpan(source.position(startOfEntry(span, document)).line);
  const indent = /^[ \t]*/.exec(source.text.slice(start, end))?.[0] ?? '';
  const lineBreak = /\r\n|\r|\n/.exec(source.text)?.[0] ?? '\n';
  const directive = `smtp-lint-disable-next-line ${rule} ${hyphensOf(document)} `;
  const comment = document.syntax === 'xml' ? `<!-- ${directive}-->` : `# ${directive}`;
  const text = `${indent}${comment}${lineBreak}`;
  return { span: { start, end: start }, text };
}

/** A finding at a value belongs to the line on which the name stands. */
function startOfEntry({ start }: Span, { configurations }: ConfigDocument): number {
  for (const { sections } of configurations) {
    for (const { nameSpan, valueSpan } of sections.flatMap(({ entries }) => entries)) {
      if (valueSpan.start <= start && start <= valueSpan.end && nameSpan.start <= start)
        return nameSpan.start;
    }
  }
  return start;
}
