import assert from 'node:assert/strict';
import type { ConfigDocument, Reader } from '../../../src/document/document.ts';
import { readJson } from '../../../src/document/json.ts';
import { readPlainJson } from '../../../src/document/plain-json.ts';
import { readPlainYaml } from '../../../src/document/plain-yaml.ts';
import type { Syntax } from '../../../src/document/syntax.ts';
import { readYaml } from '../../../src/document/yaml.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { nearlyPlainYaml, spacedJson } from '../nearly-plain.ts';
import { type Property, property } from '../property.ts';
import { anyText, mutatedText } from '../texts.ts';

type PlainReader = (source: SourceFile) => ConfigDocument | undefined;

/** What is read without the parser of a syntax is, to the last offset, what is read with it, if it is read at all. */
export function plainReaderProperties(): readonly Property[] {
  return [
    property(
      'yaml: lines that are nearly plain are read alike by the tokens and by the parser',
      40_000,
      nearlyPlainYaml(),
      (text) => isReadAlike(text, 'yaml', readPlainYaml, readYaml),
      0.2,
    ),
    property(
      'yaml: examples with a few changes are read alike by the tokens and by the parser',
      16_000,
      mutatedText('yaml', 2),
      (text) => isReadAlike(text, 'yaml', readPlainYaml, readYaml),
      0.2,
    ),
    property(
      'yaml: any text is read alike by the tokens and by the parser',
      16_000,
      anyText('yaml'),
      (text) => isReadAlike(text, 'yaml', readPlainYaml, readYaml),
      0.05,
    ),
    property(
      'json: any JSON is read alike with places of ours and by the parser',
      16_000,
      spacedJson(),
      (text) => isReadAlike(text, 'json', readPlainJson, readJson),
      0.9,
    ),
    property(
      'json: examples with a few changes are read alike with places of ours and by the parser',
      16_000,
      mutatedText('json', 2),
      (text) => isReadAlike(text, 'json', readPlainJson, readJson),
      0.2,
    ),
    property(
      'json: any text is read alike with places of ours and by the parser',
      16_000,
      anyText('json'),
      (text) => isReadAlike(text, 'json', readPlainJson, readJson),
      0.05,
    ),
  ];
}

/** Whether the text could be read without the parser; it is then held against what the parser says. */
export function isReadAlike(text: string, syntax: Syntax, readPlain: PlainReader, read: Reader): boolean {
  const source = new SourceFile(`a.${syntax}`, text);
  const plain = readPlain(source);
  if (!plain) return false;
  assert.deepEqual(allOf(plain), allOf(read(source)));
  return true;
}

function allOf(document: ConfigDocument) {
  return { ...document, comments: document.comments() };
}
