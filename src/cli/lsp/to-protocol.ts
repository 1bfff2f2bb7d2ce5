import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  MarkupKind,
  SymbolKind,
  type TextEdit,
} from 'vscode-languageserver/node.js';
import type { Diagnostic as Finding } from '../../diagnostics/diagnostic.ts';
import type { Proposal } from '../../editor/complete.ts';
import type { Repair } from '../../editor/repair.ts';
import type { Outlined } from '../../editor/symbols.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { TextEdit as Edit } from '../../source/text-edit.ts';
import { printable } from '../../text/printable.ts';
import { toRange } from './positions.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.smtp-lint`;

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/** What, why and what to do, a line each. */
export function toDiagnostic(finding: Finding, source: SourceFile, uri: string): Diagnostic {
  const { rule, severity, message, because, help, span, related } = finding;
  const sentences = [message, because, help].filter((sentence) => sentence !== undefined);
  const information = related.map((place) => ({
    message: printable(place.message),
    location: { uri, range: toRange(place.span, source) },
  }));
  return {
    range: toRange(span, source),
    severity: SEVERITY[severity],
    code: rule,
    source: 'smtp-lint',
    message: sentences.map(printable).join('\n'),
    ...(information.length > 0 && { relatedInformation: information }),
  };
}

const ITEM_KIND = {
  section: CompletionItemKind.Module,
  option: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
} as const;

/** In the order in which they are given. */
export function toItem(proposal: Proposal, at: number, source: SourceFile): CompletionItem {
  const { kind, label, span, text, filter, detail, documentation, isDiscontinued } = proposal;
  return {
    label,
    kind: ITEM_KIND[kind],
    sortText: String(at).padStart(5, '0'),
    filterText: filter,
    textEdit: { range: toRange(span, source), newText: text },
    ...(detail && { detail }),
    ...(documentation && { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    ...(isDiscontinued && { tags: [CompletionItemTag.Deprecated] }),
  };
}

export function toSymbol(section: Outlined, source: SourceFile): DocumentSymbol {
  const children = section.children.map((option) => symbol(option, SymbolKind.Property, source));
  return { ...symbol(section, SymbolKind.Namespace, source), children };
}

function symbol(
  { name, detail, whole, nameSpan }: Outlined,
  kind: SymbolKind,
  source: SourceFile,
): DocumentSymbol {
  return { name, detail, kind, range: toRange(whole, source), selectionRange: toRange(nameSpan, source) };
}

/** `version` is that of the text which the edits are of; undefined where the editor cannot be told. */
export function toAction(
  { title, findings, edits, isPreferred }: Repair,
  kind: string,
  source: SourceFile,
  { uri, version }: { readonly uri: string; readonly version: number | undefined },
): CodeAction {
  const changes = edits.map((edit) => toEdit(edit, source));
  return {
    title,
    kind,
    diagnostics: findings.map((finding) => toDiagnostic(finding, source, uri)),
    ...(isPreferred && kind === CodeActionKind.QuickFix && { isPreferred }),
    edit:
      version === undefined
        ? { changes: { [uri]: changes } }
        : { documentChanges: [{ textDocument: { uri, version }, edits: changes }] },
  };
}

function toEdit({ span, text }: Edit, source: SourceFile): TextEdit {
  return { range: toRange(span, source), newText: text };
}
