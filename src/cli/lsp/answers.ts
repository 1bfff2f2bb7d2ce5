import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type CompletionItem,
  type Connection,
  type DocumentSymbol,
  type Hover,
  MarkupKind,
  type TextDocumentPositionParams,
  type TextDocuments,
} from 'vscode-languageserver/node.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { complete } from '../../editor/complete.ts';
import type { EditedFile } from '../../editor/edited-file.ts';
import { hover } from '../../editor/hover.ts';
import { fixAll, repairsWithin } from '../../editor/repairs.ts';
import { outline } from '../../editor/symbols.ts';
import type { Guard } from './guard.ts';
import type { OpenFiles } from './open-files.ts';
import { toOffset, toRange, toSpan } from './positions.ts';
import { FIX_ALL, toAction, toItem, toSymbol } from './to-protocol.ts';

/** Answers what an editor asks about an open file. */
export class Answers {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #files: OpenFiles;
  readonly #capabilities: ClientCapabilities;
  readonly #guard: Guard;

  constructor(
    documents: TextDocuments<TextDocument>,
    files: OpenFiles,
    capabilities: ClientCapabilities,
    guard: Guard,
  ) {
    this.#documents = documents;
    this.#files = files;
    this.#capabilities = capabilities;
    this.#guard = guard;
  }

  register(connection: Connection): void {
    connection.onHover((params) => this.#about('hover', params, null, this.#hover));
    connection.onCompletion((params) => this.#about('completion', params, [], this.#complete));
    connection.onDocumentSymbol((params) => this.#about('symbols', params, [], this.#symbols));
    connection.onCodeAction((params) => this.#about('code actions', params, [], this.#actions));
  }

  #about<Params extends { readonly textDocument: { readonly uri: string } }, Answer>(
    what: string,
    params: Params,
    nothing: Answer,
    answer: (file: EditedFile, params: Params, version: number) => Promise<Answer> | Answer,
  ): Promise<Answer> {
    return this.#guard.run(what, nothing, async () => {
      const document = this.#documents.get(params.textDocument.uri);
      if (!document) return nothing;
      const { version } = document;
      return answer(await this.#files.file(document), params, version);
    });
  }

  readonly #hover = (file: EditedFile, { position }: TextDocumentPositionParams): Hover | null => {
    const { source } = file.document;
    const found = hover(file, toOffset(position, source));
    if (!found) return null;
    const { span, markdown } = found;
    return { contents: { kind: MarkupKind.Markdown, value: markdown }, range: toRange(span, source) };
  };

  readonly #complete = (file: EditedFile, { position }: TextDocumentPositionParams): CompletionItem[] => {
    const { source } = file.document;
    const proposals = complete(file, toOffset(position, source));
    return proposals.map((proposal, at) => toItem(proposal, at, source));
  };

  readonly #symbols = (file: EditedFile): DocumentSymbol[] => {
    return outline(file).map((outlined) => toSymbol(outlined, file.document.source));
  };

  readonly #actions = async (
    file: EditedFile,
    { textDocument: { uri }, range, context: { only } }: CodeActionParams,
    version: number,
  ): Promise<CodeAction[]> => {
    const { source } = file.document;
    const isWanted = (kind: string) =>
      !only || only.some((one) => one === '' || `${kind}.`.startsWith(`${one}.`));
    const hasVersions = this.#capabilities.workspace?.workspaceEdit?.documentChanges === true;
    const target = { uri, version: hasVersions ? version : undefined };
    const actions: CodeAction[] = [];
    if (isWanted(CodeActionKind.QuickFix)) {
      for (const repair of await repairsWithin(file, toSpan(range, source)))
        actions.push(toAction(repair, CodeActionKind.QuickFix, source, target));
    }
    const all = isWanted(FIX_ALL) ? await fixAll(file) : undefined;
    if (all) actions.push(toAction(all, FIX_ALL, source, target));
    return actions;
  };
}
