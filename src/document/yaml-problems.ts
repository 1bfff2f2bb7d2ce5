import { type Document, visit, type YAMLError } from 'yaml';
import { span } from '../source/span.ts';
import type { Problem } from './document.ts';

/** Sentences for the error codes of the parser, whose own words may quote the file. */
const SENTENCES: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'an alias takes neither anchor nor tag',
  BAD_ALIAS: 'this alias is not complete',
  BAD_DIRECTIVE: 'YAML does not know this directive',
  BAD_DQ_ESCAPE: 'YAML does not know this escape',
  BAD_INDENT: 'the indentation fits none of the lines above',
  BAD_SCALAR_START: 'a plain value cannot start with this character: put the value in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a second colon follows on the same line: put the value in quotes',
  BLOCK_IN_FLOW: 'a block cannot stand inside brackets or braces',
  DUPLICATE_KEY: 'this name is given twice in one map',
  KEY_OVER_1024_CHARS: 'this name is longer than 1024 characters',
  MISSING_CHAR: 'a character is missing here, such as a blank, a colon or a closing bracket',
  MULTILINE_IMPLICIT_KEY: 'this line holds no colon, or a value goes on where it should end',
  MULTIPLE_ANCHORS: 'a value takes one anchor',
  MULTIPLE_DOCS: 'a second YAML document starts here',
  MULTIPLE_TAGS: 'a value takes one tag',
  TAB_AS_INDENT: 'a tab cannot indent: use blanks',
  UNCLOSED: 'a bracket or a brace is not closed, or the lines within are not indented',
  UNEXPECTED_TOKEN: 'this stands where YAML does not expect it',
};

/** Errors within one value, which leave everything around it to be read. */
const LOCAL = [
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
  'ALIAS_PROPS',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'BAD_DIRECTIVE',
];

/** What the parser could not read of a document, in our words and within the text. */
export function problemsOf(document: Document, length: number): readonly Problem[] {
  const { errors } = document;
  if (errors.length === 0) return [];
  const lastText = lastQuotedText(document);
  return errors.map((error): Problem => {
    const [start, end] = error.pos;
    if (error.code === 'MISSING_CHAR' && lastText && lastText.start < start && lastText.end >= start) {
      const opening = span(lastText.start, lastText.start + 1);
      return { message: 'this text is not closed: its closing quote is missing', span: opening };
    }
    const at = span(Math.min(start, length), Math.min(Math.max(start, end), length));
    const message = SENTENCES[codeOf(error)] ?? 'this cannot be read as YAML';
    return { message, span: at, isLocal: LOCAL.includes(error.code) };
  });
}

/** The parser tells a missing bracket by the indentation of what follows. */
function codeOf({ code, message }: YAMLError): string {
  return code === 'BAD_INDENT' && message.startsWith('Flow') ? 'UNCLOSED' : code;
}

/** The parser tells a missing quote at the end of the file; people look for it where the text opens. */
function lastQuotedText(document: Document): { start: number; end: number } | undefined {
  let last: { start: number; end: number } | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (range && type?.startsWith('QUOTE')) last = { start: range[0], end: range[1] };
    },
  });
  return last;
}
