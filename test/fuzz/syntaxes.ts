import ini from 'ini';
import { parseAllDocuments, parse as parseYaml } from 'yaml';
import type { Syntax } from '../../src/document/syntax.ts';
import { readXml, type XmlElement } from '../support/xml.ts';

/** The last value of each option, by section. */
export type Values = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What the fuzzer has to know of a syntax. */
export interface Grammar {
  /** Pieces that mean something to the syntax, so that their sequences get further than any letters. */
  readonly pieces: readonly string[];
  /** Lines that mean nothing where they are not a part of something longer. */
  readonly idleLines: readonly string[];
  /** What a name or a value is that is written so; undefined where that takes more than its own text to tell. */
  readonly meaningOf: (written: string) => string | undefined;
  /** What another reader makes of a text that is a map of sections; undefined where it refuses it or cannot say. */
  readonly otherReader: (text: string) => Values | undefined;
}

export const GRAMMARS: Readonly<Record<Syntax, Grammar>> = {
  cfg: {
    pieces: [
      ...'[]=:;# \t\v\n\r"\'ab\\',
      ...['\r\n', '[s]', '[]', 'k=v', '\n[s]\n', '\n[smtp-client]\n', '\u00a0', '\u2028', '\u0085', '\ufeff'],
      ...[
        '__proto__',
        '[s',
        '😀',
        '\ud800',
        '\0',
        ': ',
        '\nport = 25\n',
        '# smtp-lint-disable ',
        `\${X}`,
        '{{ x }}',
      ],
    ],
    idleLines: ['', '  ', '\t', '# remark', '; port = x', '\t#', ';', '#\u2028'],
    meaningOf: (written) => written,
    otherReader: readByIni,
  },
  yaml: {
    pieces: [
      ...' :-?[]{},&*!|>\'"%@`#~<=\n\r\tab0\\',
      ...['\r\n', '\n  ', ': ', '- ', '? ', '&a ', '*a', '!t ', '!!int ', '!!binary ', '!!set ', '!!omap '],
      ...['---\n', '...\n', '<<: ', '{{ x }}', 's:\n  k: v\n', '|\n  ', '>-\n  ', '__proto__: ', '\u2028'],
      ...[
        'options:\n  property:\n  - ',
        'section: s\n    key: k\n',
        '%YAML 1.1\n',
        '😀',
        '\ud800',
        '\0',
        '\u0085',
      ],
      ...['\ufeff', ' # ', '\n  port: 25\n', '"\\x41"', '&a {b: *a}', '\nsmtp-client:\n'],
    ],
    idleLines: ['', '  ', '# remark', '      # port: x', '  #', ' # "', '\t'],
    meaningOf: meaningOfYaml,
    otherReader: readByYaml,
  },
  json: {
    pieces: [
      ...'{}[],:"\\\'a01-+.eE/*u \t\n\r',
      ...['true', 'false', 'null', 'NaN', '"s":', '{"s":{"k":"v"}}', '"k"', '\\u00e9', '\\"', '//', '\r\n'],
      ...[
        '\u00a0',
        '\ufeff',
        '\v',
        '\f',
        '\u2028',
        '\u0000',
        '\u001f',
        '\ud800',
        '😀',
        '__proto__',
        '"__proto__":',
      ],
      ...[
        '{"options":{"property":[',
        '{"section":"s","key":"k"',
        '1e5',
        '-0',
        '"value":',
        '/* */',
        '"smtp-client":{',
      ],
    ],
    idleLines: ['', '  ', '\t'],
    meaningOf: meaningOfJson,
    otherReader: readByJson,
  },
  xml: {
    pieces: [
      ...'<>/=&;"\'!?-[] a:\n\t',
      ...[
        '\r\n',
        '\r',
        '<!--',
        '-->',
        '--',
        '<![CDATA[',
        ']]>',
        '<?',
        '?>',
        '<!DOCTYPE a',
        '<!ENTITY e "x">',
      ],
      ...[
        '<?xml version="1.0"?>',
        '&amp;',
        '&e;',
        '&#65;',
        '&#x0;',
        ' key="s"',
        ' value="v"',
        '😀',
        '\ufeff',
      ],
      ...['<CfgData>', '</CfgData>', '<CfgApplication>', '</CfgApplication>', '<options>', '</options>'],
      ...[
        '<CfgData><CfgApplication><options>',
        '<list_pair key="s">',
        '</list_pair>',
        '<list_pair key="t"/>',
      ],
      ...['<str_pair key="k" value="v"/>', '<str_pair key="l"', '<p:str_pair>', '\ud800', '\0', '&#10;'],
      '<CfgData><CfgApplication><options><list_pair key="s">',
      '<CfgData><CfgCreate><CfgApplication><options><list_pair key="smtp-client"><str_pair key="port" value="1"/>',
      ...['<CfgUpdate>', '<CfgCreate>', '</CfgCreate>', '<list_pair key="smtp-client">', '<?a?>', ' # '],
    ],
    idleLines: ['', '  ', '\t', '<!-- remark -->', '  <!-- <str_pair key="port" value="x"/> -->'],
    meaningOf: meaningOfXml,
    otherReader: readByXml,
  },
};

/** Only lines that both take for the same: `ini` cuts at ; and #, reads escapes and quotes, and nests at dots. */
function readByIni(text: string): Values | undefined {
  let isWithin = false;
  for (const line of text.split(/[\r\n]+/)) {
    const own = line.replace(/^[ \t\v\f]+|[ \t\v\f]+$/g, '');
    if (own === '' || /^[#;]/.test(own)) continue;
    if (own !== own.trim() || /[;#\\\u2028\u2029]|__proto__/.test(own)) return undefined;
    if (own.startsWith('[')) {
      // An indented one is none to ini.
      if (!line.startsWith('[')) return undefined;
      if (!/^\[[^\s\].=:"'](?:[^\].=:"']*[^\s\].=:"'])?\]$/.test(own)) return undefined;
      isWithin = true;
      continue;
    }
    const [, name = '', value = ''] = /^([^=]+)=(.*)$/.exec(own) ?? [];
    if (!isWithin || name === '' || /[:"']|\[\]\s*$|[^\S \t\v\f][ \t\v\f]*$/.test(name)) return undefined;
    if (/^["']|["']$/.test(value.trim()) || /^[^\S \t\v\f]/.test(value.replace(/^[ \t\v\f]+/, '')))
      return undefined;
  }
  return toMaps(ini.parse(text), String);
}

function meaningOfYaml(written: string): string | undefined {
  if (/[\r\n]/.test(written)) return undefined;
  if (/^[\w./][\w./ -]*$/.test(written)) return /^(?:null|Null|NULL)$/.test(written) ? undefined : written;
  if (!/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/.test(written)) return undefined;
  try {
    return String(parseYaml(written, { schema: 'failsafe' }));
  } catch {
    return undefined;
  }
}

function readByYaml(text: string): Values | undefined {
  // The package takes a CR alone for a blank or for a part of a value; by the standard it ends a line.
  const lines = text.replace(/\r(?!\n)/g, '\n');
  const documents = parseAllDocuments(lines, { schema: 'failsafe', uniqueKeys: false });
  const [document] = documents;
  if (!document || !('toJS' in document) || documents.length !== 1 || document.errors.length > 0)
    return undefined;
  // Null, tags, merge keys and placeholders mean something of their own to a configuration.
  if (/~|null|!|<<|\{\{|\*|\? |options|property|subtype/i.test(text)) return undefined;
  return toMaps(document.toJS({ mapAsMap: true }), (value) =>
    typeof value === 'string' ? value : undefined,
  );
}

function meaningOfJson(written: string): string | undefined {
  if (written === '') return undefined;
  try {
    const value: unknown = JSON.parse(written);
    if (value === null) return '';
    return typeof value === 'string' ? value : written;
  } catch {
    return undefined;
  }
}

function readByJson(text: string): Values | undefined {
  if (/options|property|subtype|__proto__/i.test(text)) return undefined;
  try {
    const asText = (value: unknown) => (typeof value === 'string' ? value : value === null ? '' : undefined);
    return toMaps(JSON.parse(text), asText);
  } catch {
    return undefined;
  }
}

/** The value of an attribute with its quotes. */
function meaningOfXml(written: string): string | undefined {
  const [, text] = /^["']([^"'<&]*)["']$/.exec(written) ?? [];
  return text?.replace(/\r\n?/g, '\n').replace(/[\t\n]/g, ' ');
}

function readByXml(text: string): Values | undefined {
  // Names with a prefix, and what else stands among options, mean something of their own to a configuration.
  if (/<!DOCTYPE|CfgUpdate|CfgDelete|:(?:list|str)_pair|:options|:Cfg/.test(text)) return undefined;
  const sections = new Map<string, Map<string, string>>();
  const all = (element: XmlElement, path: readonly string[]): readonly XmlElement[] => {
    const [name, ...rest] = path;
    if (name === undefined) return [element];
    return element.children.filter((child) => child.name === name).flatMap((child) => all(child, rest));
  };
  try {
    const root = readXml(text);
    if (all(root, ['CfgCreate', 'CfgApplication']).length !== 1) return undefined;
    for (const list of all(root, ['CfgCreate', 'CfgApplication', 'options', 'list_pair'])) {
      const pairs = list.children.map(
        ({ attributes }) => [attributes.key ?? '', attributes.value ?? ''] as const,
      );
      sections.set(list.attributes.key ?? '', new Map(pairs));
    }
    return sections;
  } catch {
    return undefined;
  }
}

function toMaps(tree: unknown, textOf: (value: unknown) => string | undefined): Values | undefined {
  const membersOf = (map: unknown): [unknown, unknown][] | undefined => {
    if (map instanceof Map) return [...map];
    return typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.entries(map) : undefined;
  };
  const sections = new Map<string, Map<string, string>>();
  for (const [name, section] of membersOf(tree) ?? [[undefined, undefined]]) {
    const members = membersOf(section);
    if (typeof name !== 'string' || !members) return undefined;
    const options = new Map<string, string>();
    for (const [option, value] of members) {
      const text = textOf(value);
      if (typeof option !== 'string' || text === undefined) return undefined;
      options.set(option, text);
    }
    sections.set(name, options);
  }
  return sections;
}
