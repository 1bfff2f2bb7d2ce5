import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { syntaxOf } from '../../document/choose-syntax.ts';
import { readText } from '../../document/read-text.ts';
import type { Syntax } from '../../document/syntax.ts';
import { type EditedFile, editedFile, ignoredFile } from '../../editor/edited-file.ts';
import { SourceFile } from '../../source/source-file.ts';
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
  readonly #checked = new Map<string, Checked>();

  constructor(settings: EditorSettings) {
    this.#settings = settings;
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
    const document = await readText(new SourceFile(name, text), syntaxOf(name) ?? language);
    const check = isIgnored ? ignoredFile : editedFile;
    return check(document, settings.catalog, settings.lintOptions);
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
