import { findSettings } from '../../src/cli/file-settings.ts';
import { EditorSettings, flagSettings } from '../../src/cli/lsp/editor-settings.ts';
import { serve } from '../../src/cli/lsp/serve.ts';
import { CAPABILITIES } from '../support/language-client.ts';

/** An editor that speaks to the language server in this process; its stream is never closed, for that ends it. */
export class Editor {
  readonly #waiting: Buffer[] = [];
  readonly #answers = new Map<number, () => void>();
  #wake: () => void = () => {};
  #written: string[] = [];
  #unread = Buffer.alloc(0);
  #lastId = 0;

  static async start(catalog: string): Promise<Editor> {
    const editor = new Editor();
    const flags = {
      config: false,
      catalog: [catalog],
      rule: ['plain-secret=error', 'redundant-default=info'],
      debug: (line: string) => {
        editor.#written.push(line);
      },
    } as const;
    const settings = new EditorSettings(await flagSettings(flags), () => findSettings(flags));
    const stream = { write: (text: string | Uint8Array) => editor.#read(Buffer.from(text as string)) };
    void serve(
      settings,
      [],
      { stdout: stream, stderr: stream, stdin: editor.#stdin(), env: {} },
      flags.debug,
    );
    await editor.#ask('initialize', { processId: null, rootUri: null, capabilities: CAPABILITIES });
    // What is told once only.
    await editor.tell('first.cfg', '');
    return editor;
  }

  /** Everything that the editor is told of a text. */
  async tell(name: string, text: string): Promise<string> {
    this.#written = [];
    const uri = `untitled:${name}`;
    const textDocument = { uri };
    const languageId = name.replace(/^.*\./, '');
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId, version: 1, text } },
    });
    await this.#ask('textDocument/documentSymbol', { textDocument });
    const lines = text.split('\n').slice(0, 60);
    const end = { line: lines.length, character: 0 };
    await this.#ask('textDocument/codeAction', {
      textDocument,
      range: { start: { line: 0, character: 0 }, end },
      context: { diagnostics: [], only: ['quickfix'] },
    });
    for (const line of lines.keys()) {
      // Columns that have the same before them, however long the secret is.
      for (const character of [0, 3, 9]) {
        const place = { textDocument, position: { line, character } };
        await this.#ask('textDocument/hover', place);
        await this.#ask('textDocument/completion', place);
      }
    }
    this.#send({ method: 'textDocument/didClose', params: { textDocument } });
    await this.#ask('textDocument/documentSymbol', { textDocument });
    return this.#written.join('\n');
  }

  async #ask(method: string, params: object): Promise<void> {
    const id = ++this.#lastId;
    const answered = new Promise<void>((resolve) => this.#answers.set(id, resolve));
    this.#send({ id, method, params });
    await answered;
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#waiting.push(Buffer.from(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`));
    this.#wake();
  }

  async *#stdin(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const next = this.#waiting.shift();
      if (next) yield next;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }

  #read(chunk: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, chunk]);
    for (;;) {
      const [head, length] =
        /^Content-Length: (\d+)\r\n(?:.*\r\n)*?\r\n/.exec(this.#unread.toString('latin1')) ?? [];
      if (head === undefined || this.#unread.length < head.length + Number(length)) return;
      const text = this.#unread.subarray(head.length, head.length + Number(length)).toString();
      this.#unread = this.#unread.subarray(head.length + Number(length));
      const { id, ...message } = JSON.parse(text);
      this.#written.push(JSON.stringify(message));
      const answered = this.#answers.get(id);
      this.#answers.delete(id);
      answered?.();
    }
  }
}
