import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fileSizeText } from '../../config/file-size.ts';
import { syntaxOf } from '../../document/choose-syntax.ts';
import { readText } from '../../document/read-text.ts';
import type { Syntax } from '../../document/syntax.ts';
import { type EditedFile, editedFile, ignoredFile } from '../../editor/edited-file.ts';
import { SourceFile } from '../../source/source-file.ts';
import { printableLine } from '../../text/printable.ts';
import type { Debug } from '../debug/debug.ts';
import type { EditorSettings } from './editor-settings.ts';

/** What editors call the languages that we read; the name of a file counts for more. */
const BY_LANGUAGE: Readonly<Record<string, Syntax>> = {
  cfg: 'cfg',
  conf: 'cfg',
  dosini: 'cfg',
  ini: 'cfg',
  properties: 'cfg',
  json: 'json',
  xml: 'xml',
  jsonc: 'json',
  yaml: 'yaml',
};

interface Checked {
  readonly version: number;
  readonly file: Promise<EditedFile>;
}

/** The files that are open in the editor, each checked once for each of its versions. */
export class OpenFiles {
  readonly #settings: EditorSettings;
  readonly #debug: Debug | undefined;
  readonly #checked = new Map<string, Checked>();
  /** The files that are too large, by their addresses. */
  readonly #tooLarge = new Set<string>();
  /** Is told of a file that is too large to be checked, once until it has become smaller or is opened anew. */
  onTooLarge: (message: string) => void = () => {};

  constructor(settings: EditorSettings, debug?: Debug) {
    this.#settings = settings;
    this.#debug = debug;
  }

  file(document: TextDocument): Promise<EditedFile> {
    const { uri, version } = document;
    const known = this.#checked.get(uri);
    if (known?.version === version) return known.file;
    const file = this.#check(uri, document.getText(), document.languageId);
    this.#checked.set(uri, { version, file });
    return file;
  }

  close(uri: string): void {
    this.#checked.delete(uri);
    this.#tooLarge.delete(uri);
  }

  /** Settings may have changed: everything is to be checked anew. */
  renew(): void {
    this.#settings.renew();
    this.#checked.clear();
  }

  async #check(uri: string, text: string, languageId: string): Promise<EditedFile> {
    const path = pathOf(uri);
    const { settings, isIgnored } = await this.#settings.of(path);
    const name = path === undefined ? '' : basename(path);
    const language = Object.hasOwn(BY_LANGUAGE, languageId) ? BY_LANGUAGE[languageId] : undefined;
    // On the disk it may take more bytes than it has characters, and never less.
    const isTooLarge = text.length > settings.maxFileSize;
    if (isTooLarge) this.#tellTooLarge(uri, name, text.length, settings.maxFileSize);
    else this.#tooLarge.delete(uri);
    const source = new SourceFile(name, isTooLarge ? '' : text);
    const document = await readText(source, syntaxOf(name) ?? language);
    if (this.#debug) {
      const { debugDocument } = await import('../debug/read.ts');
      const isByLanguage = syntaxOf(name) === undefined && language !== undefined;
      debugDocument(this.#debug, document, isByLanguage ? 'as the editor says' : undefined);
    }
    const check = isIgnored || isTooLarge ? ignoredFile : editedFile;
    return check(document, settings.catalog, settings.lintOptions);
  }

  #tellTooLarge(uri: string, name: string, size: number, limit: number): void {
    if (this.#tooLarge.has(uri)) return;
    this.#tooLarge.add(uri);
    const sentence = `it is not checked, for it holds ${size} characters and --max-file-size is ${fileSizeText(limit)}`;
    this.onTooLarge(`smtp-lint: ${printableLine(name || uri)}: ${sentence}`);
  }
}

/** Undefined for what lies on no disk, such as a file that was never saved. */
function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
