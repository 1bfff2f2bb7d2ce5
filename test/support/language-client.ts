import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  type CompletionItem,
  CompletionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';

export const CAPABILITIES: ClientCapabilities = {
  workspace: {
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
  },
};

interface Watching {
  readonly watchers: readonly { readonly globPattern: string }[];
}

interface Published {
  readonly version: number | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The bundled program as a language server, by the Node.js that SMTP_LINT_NODE names, or by this one. */
export function startServer(flags: readonly string[] = [], cwd = '.'): ChildProcess {
  const node = process.env.SMTP_LINT_NODE ?? process.execPath;
  return spawn(node, [resolve('bin/smtp-lint.cjs'), 'lsp', ...flags], { cwd });
}

/** An editor that speaks to the language server. */
export class LanguageClient {
  /** Everything that the server has written, to both streams. */
  readonly bytes: Buffer[] = [];
  readonly messages: string[] = [];
  readonly logs: string[] = [];
  readonly registered: string[] = [];
  /** The patterns of the files that the server asks to be told of. */
  readonly watched: string[] = [];
  readonly server: ChildProcess;
  readonly #exited: Promise<readonly unknown[]>;
  readonly #connection: ProtocolConnection;
  readonly #documents = new Map<string, TextDocument>();
  readonly #published = new Map<string, Published>();
  #listeners: (() => void)[] = [];

  constructor(flags: readonly string[] = ['--stdio'], cwd?: string) {
    this.server = startServer(flags, cwd);
    this.#exited = once(this.server, 'exit');
    const { stdin, stdout, stderr } = this.server;
    if (!stdin || !stdout || !stderr) throw new Error('the server has no streams');
    for (const stream of [stdout, stderr]) stream.on('data', (bytes) => this.bytes.push(bytes));
    const connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
      this.#published.set(uri, { version, diagnostics });
      this.#notify();
    });
    connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.messages.push(message);
      this.#notify();
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logs.push(message);
      this.#notify();
    });
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }) => method));
      const options = registrations.map(({ registerOptions }) => registerOptions as Partial<Watching>);
      this.watched.push(
        ...options.flatMap(({ watchers = [] }) => watchers.map(({ globPattern }) => globPattern)),
      );
      this.#notify();
    });
    connection.listen();
    this.#connection = connection;
    // What waits for an answer waits no longer.
    this.#exited.then(() => connection.end());
  }

  async initialize(capabilities: ClientCapabilities = CAPABILITIES): Promise<InitializeResult> {
    const params = { processId: process.pid, rootUri: null, capabilities };
    const result = await this.#connection.sendRequest(InitializeRequest.type, params);
    await this.#connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  /** Opens a file with the findings that come of it. */
  async open(uri: string, text: string, languageId = 'ini'): Promise<readonly Diagnostic[]> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    const textDocument = { uri, languageId, version: 1, text };
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    return this.diagnostics(uri);
  }

  /** Types a text in the place of another, the first of its kind. */
  async type(uri: string, before: string, text: string): Promise<void> {
    const document = this.document(uri);
    const start = document.getText().indexOf(before);
    if (start === -1) throw new Error(`${before} stands nowhere`);
    const range = { start: document.positionAt(start), end: document.positionAt(start + before.length) };
    await this.#change(uri, [{ range, text }]);
  }

  /** Makes the edits of an action. */
  async apply(uri: string, { edit }: CodeAction): Promise<string> {
    const [change] = edit?.documentChanges ?? [];
    if (!change || !('edits' in change)) throw new Error('the action has no edits');
    if (change.textDocument.version !== this.document(uri).version)
      throw new Error('edits of another version');
    const text = TextDocument.applyEdits(this.document(uri), change.edits as never);
    await this.#change(uri, [{ text }]);
    return text;
  }

  async #change(uri: string, contentChanges: Parameters<typeof TextDocument.update>[1]): Promise<void> {
    const version = this.document(uri).version + 1;
    this.#documents.set(uri, TextDocument.update(this.document(uri), contentChanges, version));
    const params = { textDocument: { uri, version }, contentChanges };
    await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, params);
  }

  /** The findings of the text as it stands now. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const { version } = this.document(uri);
    await this.until(() => this.#published.get(uri)?.version === version);
    return this.#published.get(uri)?.diagnostics ?? [];
  }

  /** The next findings of a file that are sent, whatever comes of them. */
  async next(uri: string, ask: () => Promise<void>): Promise<readonly Diagnostic[]> {
    this.#published.delete(uri);
    await ask();
    await this.until(() => this.#published.has(uri));
    return this.#published.get(uri)?.diagnostics ?? [];
  }

  /** Waits until the server has said something that makes it true. */
  async until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await new Promise<void>((tell) => this.#listeners.push(tell));
  }

  async close(uri: string): Promise<readonly Diagnostic[]> {
    return this.next(uri, () =>
      this.#connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    );
  }

  async save(uri: string): Promise<void> {
    await this.#connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  }

  async changedOnDisk(uri: string): Promise<void> {
    const params = { changes: [{ uri, type: 2 as const }] };
    await this.#connection.sendNotification(DidChangeWatchedFilesNotification.type, params);
  }

  async hover(uri: string, place: string): Promise<Hover | null> {
    return this.#connection.sendRequest(HoverRequest.type, this.#at(uri, place));
  }

  /** Right behind a text, the first of its kind. */
  async complete(uri: string, behind: string): Promise<readonly CompletionItem[]> {
    const offset = this.document(uri).getText().indexOf(behind) + behind.length;
    const params = { textDocument: { uri }, position: this.document(uri).positionAt(offset) };
    return (await this.#connection.sendRequest(CompletionRequest.type, params)) as CompletionItem[];
  }

  async symbols(uri: string): Promise<readonly DocumentSymbol[]> {
    const params = { textDocument: { uri } };
    return (await this.#connection.sendRequest(DocumentSymbolRequest.type, params)) as DocumentSymbol[];
  }

  async actions(uri: string, place: string, only?: readonly string[]): Promise<readonly CodeAction[]> {
    const { position } = this.#at(uri, place);
    const context: CodeActionContext = { diagnostics: [], ...(only && { only: [...only] }) };
    const params = { textDocument: { uri }, range: { start: position, end: position }, context };
    return (await this.#connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
  }

  async shutdown(): Promise<void> {
    await this.#connection.sendRequest(ShutdownRequest.type);
  }

  /** Says `exit`; what the process ends with. */
  async exit(): Promise<unknown> {
    await this.#connection.sendNotification(ExitNotification.type);
    return this.exitStatus();
  }

  async exitStatus(): Promise<unknown> {
    const [status] = await this.#exited;
    this.#connection.dispose();
    return status;
  }

  /** Asks for something that the protocol does not know. */
  async request(method: string, params: unknown): Promise<unknown> {
    return this.#connection.sendRequest(method, params);
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  #at(uri: string, place: string) {
    const document = this.document(uri);
    const offset = document.getText().indexOf(place);
    if (offset === -1) throw new Error(`${place} stands nowhere`);
    return { textDocument: { uri }, position: document.positionAt(offset) };
  }

  #notify(): void {
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const tell of listeners) tell();
  }
}
