import { CST, Lexer } from 'yaml';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import type { Comment } from './comment.ts';
import type { ConfigDocument } from './document.ts';
import { type GrowingSection, SectionList } from './section-list.ts';
import { toYamlComment } from './yaml-comment.ts';

/** What the lexer puts before a document and before a plain scalar. */
const DOCUMENT = '\x02';
const PLAIN = '\x1f';

/** The parser takes no longer name without an error. */
const LONGEST_NAME = 1000;

/**
 * Reads what nearly every YAML file is, a map of maps of scalars that end on the line they start on, by the tokens of
 * the lexer alone: parser and composer would take ten times as long for the same document. Undefined wherever a token
 * stands that such a file does not have, and where anything is wrong; readYaml then says what the file is.
 */
export function readPlainYaml(source: SourceFile): ConfigDocument | undefined {
  // The lexer is shown another text where a CR stands alone.
  if (source.text.includes('\r') && /\r(?!\n)/.test(source.text)) return undefined;
  const map = new PlainMap(source.text);
  if (!map.read()) return undefined;
  const { sections, comments, start } = map;
  return {
    source,
    syntax: 'yaml',
    configurations: [{ sections, anchor: span(start, start), isEmailServer: true }],
    problems: [],
    structure: [],
    comments: () => comments,
    incomplete: false,
  };
}

class PlainMap {
  readonly comments: Comment[] = [];
  /** Where the first section starts. */
  start = -1;
  readonly #tokens: readonly string[];
  #at = 0;
  /** That of the token in the text. */
  #offset = 0;
  readonly #list = new SectionList();
  #section: GrowingSection | undefined;
  /** That of the options of the section; 0 before the first of them. */
  #indent = 0;

  constructor(text: string) {
    this.#tokens = [...new Lexer().lex(text)];
  }

  get sections(): readonly GrowingSection[] {
    return this.#list.sections;
  }

  /** False where this is no plain map; what was read until there is then of no use. */
  read(): boolean {
    const tokens = this.#tokens;
    const length = tokens.length;
    while (tokens[this.#at] !== DOCUMENT) {
      this.#skipBlanks();
      if (!this.#endLine()) return false;
      if (this.#at >= length) return false;
    }
    this.#at++;
    if (tokens[this.#at] === '---') {
      this.#advance(3);
      if (!this.#endLine()) return false;
    }
    while (this.#at < length) if (!this.#readLine()) return false;
    return this.start !== -1;
  }

  #readLine(): boolean {
    const indent = this.#skipBlanks();
    const token = this.#tokens[this.#at];
    if (token === undefined || isLineEnd(token)) return this.#endLine();
    const nameStart = this.#offset;
    const name = this.#readScalar();
    if (name === undefined || this.#tokens[this.#at] !== ':') return false;
    const nameSpan = span(nameStart, this.#offset);
    if (this.#offset - nameStart > LONGEST_NAME) return false;
    this.#advance(1);
    const blanks = this.#skipBlanks();
    if (indent === 0) return this.#openSection(name, nameSpan, blanks);
    if (!this.#section || (this.#indent !== 0 && this.#indent !== indent)) return false;
    this.#indent = indent;
    // A merge key is none of the options.
    if (name === '<<') return false;
    return this.#readOption(this.#section, name, nameSpan, blanks);
  }

  #openSection(name: string, nameSpan: Span, blanks: number): boolean {
    // By this member an exported application is told.
    if (name === 'subtype') return false;
    if (this.start === -1) this.start = nameSpan.start;
    this.#section = this.#list.open(name, nameSpan);
    this.#indent = 0;
    return this.#endLine(blanks);
  }

  #readOption(section: GrowingSection, name: string, nameSpan: Span, blanks: number): boolean {
    const start = this.#offset;
    const token = this.#tokens[this.#at];
    if (token === undefined || isLineEnd(token)) {
      section.entries.push({ name, nameSpan, value: '', valueSpan: span(start, start), readable: true });
      return this.#endLine(blanks);
    }
    const isPlain = token === PLAIN;
    const text = this.#readScalar();
    if (text === undefined) return false;
    const value = isPlain && isNull(text) ? '' : text;
    section.entries.push({ name, nameSpan, value, valueSpan: span(start, this.#offset), readable: true });
    return this.#endLine(this.#skipBlanks());
  }

  /** Undefined for what is no scalar, goes over several lines, or is not as it should be. */
  #readScalar(): string | undefined {
    const token = this.#tokens[this.#at];
    if (token === PLAIN) {
      const text = this.#tokens[++this.#at] as string;
      this.#advance(text.length);
      return isPlainText(text) ? text : undefined;
    }
    if (token === undefined || (token[0] !== '"' && token[0] !== "'") || token.includes('\n'))
      return undefined;
    this.#advance(token.length);
    const inner = token.slice(1, -1);
    const isDouble = token[0] === '"';
    if (token.length > 1 && token.endsWith(isDouble ? '"' : "'") && !inner.includes(isDouble ? '\\' : "'"))
      return inner;
    let isWhole = true;
    const type = isDouble ? 'double-quoted-scalar' : 'single-quoted-scalar';
    const scalar = CST.resolveAsScalar({ type, offset: 0, indent: 0, source: token }, true, () => {
      isWhole = false;
    });
    return isWhole ? scalar?.value : undefined;
  }

  /** Passes the end of a line, with a comment before it if it stands at the start of the line or behind blanks. */
  #endLine(blanks = 1): boolean {
    const token = this.#tokens[this.#at];
    if (token?.[0] === '#') {
      if (blanks === 0) return false;
      this.comments.push(toYamlComment(token, this.#offset));
      this.#advance(token.length);
    }
    const end = this.#tokens[this.#at];
    if (end === undefined || end === DOCUMENT) return true;
    if (end !== '\n' && end !== '\r\n') return false;
    this.#advance(end.length);
    return true;
  }

  /** How many blanks there were. A tab is none: what it may stand for takes a parser. */
  #skipBlanks(): number {
    const token = this.#tokens[this.#at];
    if (token?.[0] !== ' ' || token.includes('\t')) return 0;
    this.#advance(token.length);
    return token.length;
  }

  #advance(length: number): void {
    this.#at++;
    this.#offset += length;
  }
}

function isLineEnd(token: string): boolean {
  return token === '\n' || token === '\r\n' || token[0] === '#';
}

/** Whether a plain scalar is on one line and starts with no character that the composer refuses. */
function isPlainText(text: string): boolean {
  return text !== '' && !'\t,%|>@`'.includes(text[0] as string) && !text.includes('\n');
}

function isNull(text: string): boolean {
  return text === '~' || text === 'null' || text === 'Null' || text === 'NULL';
}
