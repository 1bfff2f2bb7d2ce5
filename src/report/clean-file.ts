import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Syntax } from '../document/document.ts';
import { SourceFile } from '../source/source-file.ts';
import type { FileReport } from './report.ts';

/** What is alike in many files. */
export interface Checked {
  readonly syntax: Syntax;
  readonly release: string;
  readonly failOn: Severity;
}

/** The report on a file without findings, whose text is gone. A run may have very many of them. */
export class CleanFile implements FileReport {
  readonly #path: string;
  readonly #checked: Checked;

  constructor(path: string, checked: Checked) {
    this.#path = path;
    this.#checked = checked;
  }

  get source(): SourceFile {
    return new SourceFile(this.#path, '');
  }

  get syntax(): Syntax {
    return this.#checked.syntax;
  }

  get release(): string {
    return this.#checked.release;
  }

  get failOn(): Severity {
    return this.#checked.failOn;
  }

  get diagnostics(): readonly never[] {
    return NONE;
  }

  get suppressed(): readonly never[] {
    return NONE;
  }

  get visible(): () => readonly never[] {
    return nothing;
  }
}

const NONE: readonly never[] = [];
const nothing = () => NONE;
