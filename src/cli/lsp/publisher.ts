import type { Connection, TextDocuments } from 'vscode-languageserver/node.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { heaviest, MOST_SHOWN } from '../../diagnostics/heaviest.ts';
import type { Guard } from './guard.ts';
import type { OpenFiles } from './open-files.ts';
import { toDiagnostic } from './to-protocol.ts';

/** How long typing pauses until a file is checked, in milliseconds. */
const PAUSE = 100;

/** Sends the findings of open files: at once when a file is opened, and after a pause when it is typed in. */
export class Publisher {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #files: OpenFiles;
  readonly #connection: Connection;
  readonly #guard: Guard;
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  readonly #open = new Set<string>();

  constructor(
    documents: TextDocuments<TextDocument>,
    files: OpenFiles,
    connection: Connection,
    guard: Guard,
  ) {
    this.#documents = documents;
    this.#files = files;
    this.#connection = connection;
    this.#guard = guard;
  }

  changed(uri: string): void {
    this.#cancel(uri);
    if (this.#open.has(uri)) {
      this.#waiting.set(
        uri,
        setTimeout(() => this.#publish(uri), PAUSE),
      );
      return;
    }
    this.#open.add(uri);
    this.#publish(uri);
  }

  closed(uri: string): void {
    this.#cancel(uri);
    this.#open.delete(uri);
    this.#files.close(uri);
    this.#guard.run('diagnostics', undefined, () =>
      this.#connection.sendDiagnostics({ uri, diagnostics: [] }),
    );
  }

  /** Settings may have changed. */
  renew(): void {
    this.#files.renew();
    for (const uri of this.#open) {
      this.#cancel(uri);
      this.#publish(uri);
    }
  }

  stop(): void {
    for (const uri of this.#waiting.keys()) this.#cancel(uri);
  }

  #cancel(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
  }

  #publish(uri: string): void {
    this.#guard.run('diagnostics', undefined, async () => {
      const document = this.#documents.get(uri);
      if (!document) return;
      const { version } = document;
      const checking = this.#files.file(document);
      const { findings, document: checked } = await checking;
      // What was typed meanwhile is checked after the next pause.
      if (this.#documents.get(uri)?.version !== version) return;
      // Settings have changed meanwhile, and what they find is sent by itself.
      if (this.#files.file(document) !== checking) return;
      const sent = heaviest(findings, MOST_SHOWN, ({ severity }) => severity);
      const diagnostics = sent.map((finding) => toDiagnostic(finding, checked.source, uri));
      await this.#connection.sendDiagnostics({ uri, version, diagnostics });
      const { length } = findings;
      if (sent.length < length)
        this.#connection.console.warn(`smtp-lint: ${length} findings, of which ${sent.length} are shown`);
    });
  }
}
