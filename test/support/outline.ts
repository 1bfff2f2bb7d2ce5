import { readCfg } from '../../src/document/cfg.ts';
import type { ConfigDocument, Configuration, Reader, Syntax } from '../../src/document/document.ts';
import { readJson } from '../../src/document/json.ts';
import { readXml } from '../../src/document/xml.ts';
import { readYaml } from '../../src/document/yaml.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import type { Span } from '../../src/source/span.ts';

const readers: Readonly<Record<Syntax, Reader>> = {
  cfg: readCfg,
  yaml: readYaml,
  json: readJson,
  xml: readXml,
};

export function readText(text: string, syntax: Syntax): ConfigDocument {
  return readers[syntax](new SourceFile(`test.${syntax}`, text));
}

/**
 * What a reader found, one line for each header, each entry and each problem, with the pieces of the text that
 * their spans cut out: `k = v  0:k 4:"v"`. An entry that cannot be read is `k = ?`.
 */
export function outline(document: ConfigDocument): readonly string[] {
  const { configurations, problems, incomplete } = document;
  return [
    ...configurations.flatMap((configuration) => outlineOf(configuration, document)),
    ...problems.map(({ message, span }) => `! ${message}  ${place(span, document)}`),
    ...(incomplete ? ['incomplete'] : []),
  ];
}

export function outlineOf({ sections }: Configuration, document: ConfigDocument): readonly string[] {
  return sections.flatMap(({ name, headers, entries }) => [
    [`[${name}]`, ...headers.map((header) => place(header, document))].join(' '),
    ...entries.map(({ name, nameSpan, value, valueSpan, readable }) => {
      const places = `${place(nameSpan, document)} ${place(valueSpan, document)}`;
      return `${name} = ${readable ? value : '?'}  ${places}`;
    }),
  ]);
}

/** Section, name and value of every entry; of one that cannot be read the value is left out. */
export function entriesOf(document: ConfigDocument): readonly (readonly string[])[] {
  return document.configurations.flatMap(({ sections }) =>
    sections.flatMap(({ name: section, entries }) =>
      entries.map(({ name, value, readable }) => (readable ? [section, name, value] : [section, name])),
    ),
  );
}

export function messagesOf({ problems }: ConfigDocument): readonly string[] {
  return problems.map((problem) => problem.message);
}

/** Every span of a document but those of its problems. */
export function spansOf({ configurations, structure }: ConfigDocument): readonly Span[] {
  return [
    ...structure,
    ...configurations.flatMap(({ anchor, sections }) => [
      anchor,
      ...sections.flatMap(({ headers, entries }) => [
        ...headers,
        ...entries.flatMap(({ nameSpan, valueSpan }) => [nameSpan, valueSpan]),
      ]),
    ]),
  ];
}

function place({ start, end }: Span, { source }: ConfigDocument): string {
  return `${start}:${source.text.slice(start, end)}`;
}
