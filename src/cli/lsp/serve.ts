import { Readable, Writable } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Debug } from '../debug/debug.ts';
import { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { Answers } from './answers.ts';
import type { EditorSettings } from './editor-settings.ts';
import { Guard } from './guard.ts';
import { OpenFiles } from './open-files.ts';
import { Publisher } from './publisher.ts';
import { FIX_ALL } from './to-protocol.ts';

/** Put in by the bundle step and the test runner. */
declare const VERSION: string;

/** What makes an editor ask for completions by itself. */
const TRIGGERS = ['[', '=', ':', '"', ' '];

/**
 * Speaks the Language Server Protocol until the editor is gone. At its word `exit` the library ends the process, with
 * 0 if `shutdown` came before and with 1 if not. Where the editor watches files, settings are read again when one of
 * those that it is asked for changes.
 */
export function serve(
  settings: EditorSettings,
  watchers: readonly FileSystemWatcher[],
  io: Io,
  debug?: Debug,
): Promise<ExitCode> {
  const reader = new StreamMessageReader(Readable.from(io.stdin));
  const connection = createConnection(reader, new StreamMessageWriter(writableOf(io)));
  const guard = new Guard((message) => connection.console.error(message));
  const documents = new TextDocuments(TextDocument);
  const files = new OpenFiles(settings, debug);
  const publisher = new Publisher(documents, files, connection, guard);
  let capabilities: ClientCapabilities = {};
  let isShutDown = false;
  const show = (type: MessageType) => (message: string) => {
    // The library's own function asks a question, which not every editor answers.
    guard.run('a message', undefined, () =>
      connection.sendNotification(ShowMessageNotification.type, { type, message }),
    );
  };
  settings.onTrouble = show(MessageType.Error);
  files.onTooLarge = show(MessageType.Warning);

  connection.onInitialize((params): InitializeResult => {
    capabilities = params.capabilities;
    new Answers(documents, files, capabilities, guard).register(connection);
    return {
      serverInfo: { name: 'smtp-lint', version: VERSION },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        completionProvider: { triggerCharacters: TRIGGERS },
        hoverProvider: true,
        // In the older forms of these answers there is no place for edits or for sections that hold options.
        codeActionProvider: capabilities.textDocument?.codeAction?.codeActionLiteralSupport
          ? { codeActionKinds: ['quickfix', FIX_ALL] }
          : false,
        documentSymbolProvider:
          capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
      },
    };
  });
  connection.onInitialized(() => {
    if (!capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    const registered = connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [...watchers],
    });
    // What is saved in the editor is noticed all the same.
    registered.catch(() => {});
  });
  connection.onDidChangeWatchedFiles(() => publisher.renew());
  documents.onDidSave(() => publisher.renew());
  documents.onDidChangeContent(({ document }) => publisher.changed(document.uri));
  documents.onDidClose(({ document }) => publisher.closed(document.uri));
  connection.onShutdown(() => {
    isShutDown = true;
    publisher.stop();
  });
  documents.listen(connection);
  connection.listen();
  return new Promise(() => {
    // The library watches the process of the editor by a timer, which would keep this one alive.
    const end = () => process.exit(isShutDown ? ExitCode.clean : ExitCode.findings);
    reader.onClose(end);
    io.stdout.once?.('error', end);
  });
}

function writableOf({ stdout }: Io): Writable {
  return new Writable({
    write(chunk: Uint8Array, _, done) {
      stdout.write(chunk);
      done();
    },
  });
}
