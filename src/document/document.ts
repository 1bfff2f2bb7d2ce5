import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import type { Comment } from './comment.ts';
import type { MissingPart } from './missing-part.ts';
import type { Syntax } from './syntax.ts';

export type { Syntax } from './syntax.ts';

/** One option as it stands in the file. */
export interface Entry {
  readonly name: string;
  readonly nameSpan: Span;
  /** What the syntax makes of the text: quotes of YAML, JSON and XML resolved, blanks around a .cfg value gone. */
  readonly value: string;
  /** With the quotes of YAML, JSON and XML; of zero width where nothing is written. */
  readonly valueSpan: Span;
  /** False where the value cannot be known: a list, a line without `=`, a YAML tag of the user's own. */
  readonly readable: boolean;
  /** True where the value is shown nowhere, for it may be that of another option than the name says. */
  readonly isHidden?: boolean;
  /** Where the value stands, if an alias of YAML takes it from there. */
  readonly origin?: Span;
}

/** All entries under one name. A section given twice is one section with two headers. */
export interface Section {
  readonly name: string;
  /** Where the section starts, in source order; never empty. */
  readonly headers: readonly Span[];
  readonly entries: readonly Entry[];
  /** True where the reader may have missed options of the section: what is absent is then unknown. */
  readonly incomplete: boolean;
}

/** The sections of one application. */
export interface Configuration {
  /** What an export calls the application. */
  readonly name?: string;
  readonly sections: readonly Section[];
  /** Where to report what concerns the configuration as a whole. */
  readonly anchor: Span;
  /** All of an application, from where it begins in an export to where it ends. */
  readonly extent?: Span;
  /** False for an application of an export that may not be an E-mail Server. */
  readonly isEmailServer: boolean;
}

/** What the syntax cannot read. The message quotes nothing of the file. */
export interface Problem {
  readonly message: string;
  readonly help?: string;
  readonly span: Span;
  /** The section that the problem lies in; it matters only if the catalogue describes that section. */
  readonly section?: string;
  /** The reader has lost nothing by it but, at most, the value that it stands in. */
  readonly isLocal?: boolean;
}

export interface ConfigDocument {
  readonly source: SourceFile;
  readonly syntax: Syntax;
  /** Several only for an export of several applications. */
  readonly configurations: readonly Configuration[];
  /** In source order. */
  readonly problems: readonly Problem[];
  /** Words of the format itself that may be shown beside names, such as "key" and "value" of an export; in source order. */
  readonly structure: readonly Span[];
  /** The comments of the file in source order; found when they are asked for. */
  readonly comments: () => readonly Comment[];
  /** True where the reader may have missed parts of the file: what is absent is then unknown. */
  readonly incomplete: boolean;
  /** What it may have missed, where no problem tells. */
  readonly missing?: MissingPart;
}

/** Reads a file of one syntax. Never throws: what it cannot read is among the problems. */
export type Reader = (source: SourceFile) => ConfigDocument;
