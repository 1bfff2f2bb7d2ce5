import type { Syntax } from '../../src/document/syntax.ts';

/** A way to write a configuration. Another syntax is one more entry of FORMS. */
export interface Form {
  readonly name: string;
  readonly syntax: Syntax;
  /** The name of a file of it. */
  readonly file: string;
  /** Whether options stand beside each other in one line, so that a column tells of the length of all before it. */
  readonly isOneLine: boolean;
  /** Whether values have quotes that are none of their own. */
  readonly hasQuotes: boolean;
  /** A value as it is usually written; undefined where that cannot be. */
  value(text: string): string | undefined;
  /** The other ways to write it. */
  readonly quotings: readonly ((text: string) => string | undefined)[];
  /** An option of a section, with its value as it is written. */
  option(section: string, name: string, written: string): string;
  /** A comment in a line of its own. */
  comment(text: string): string | undefined;
  whole(sections: readonly Part[]): string;
}

/** A section with its options, as they are written. */
export interface Part {
  readonly name: string;
  readonly options: readonly string[];
}

const inJson = (text: string) => JSON.stringify(text);
/** The text between quotes that are written around it as they are. */
export const escaped = (text: string) => inJson(text).slice(1, -1);
const onOneLine = (text: string) => (text.includes('\n') ? undefined : text);
const inSingleQuotes = (text: string) => onOneLine(`'${text.replaceAll("'", "''")}'`);
const isPlainYaml = (text: string) => /^[A-Za-z][\w./@=!~^-]*(?: [\w./@=!~^-]+)*$/.test(text);
const indented = (text: string, by: string) => text.replace(/^(?=.)/gm, by);

const yaml = {
  syntax: 'yaml',
  hasQuotes: true,
  value: (text: string) => (isPlainYaml(text) ? text : inJson(text)),
  quotings: [
    inJson,
    inSingleQuotes,
    (text: string) => `!!str ${inJson(text)}`,
    (text: string) => `&anchor ${inJson(text)}`,
  ],
  comment: (text: string) => onOneLine(`# ${text}`),
} as const;

const json = {
  syntax: 'json',
  hasQuotes: true,
  value: inJson,
  quotings: [
    (text: string) =>
      `"${[...text].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`,
  ],
  comment: () => undefined,
} as const;

/** What stands between the quotes of an attribute. */
export const inAttribute = (text: string) =>
  text.replace(/[&<"'\r\n\t]/g, (sign) => `&#${sign.codePointAt(0)};`);

const xml = {
  syntax: 'xml',
  hasQuotes: true,
  value: (text: string) => `"${inAttribute(text)}"`,
  quotings: [
    (text: string) => `'${inAttribute(text)}'`,
    (text: string) => `"${[...text].map((one) => `&#x${one.codePointAt(0)?.toString(16)};`).join('')}"`,
    (text: string) => onOneLine(`\n  "${inAttribute(text)}"\n`),
  ],
  option: (_section: string, name: string, written: string) =>
    `<str_pair key="${inAttribute(name)}" value=${written}/>`,
  comment: (text: string) => onOneLine(`<!-- ${text} -->`),
} as const;

const member = (_section: string, name: string, written: string) => `${inJson(name)}: ${written}`;

export const FORMS: readonly Form[] = [
  {
    name: 'cfg',
    syntax: 'cfg',
    file: 'app.cfg',
    isOneLine: false,
    hasQuotes: false,
    value: onOneLine,
    quotings: [
      (text) => onOneLine(`"${text}"`),
      (text) => onOneLine(`'${text}'`),
      (text) => onOneLine(`  ${text}\t `),
    ],
    option: (_section, name, written) => `${name} = ${written}`,
    comment: (text) => onOneLine(`# ${text}`),
    whole: (sections) =>
      sections.map(({ name, options }) => `${[`[${name}]`, ...options].join('\n')}\n`).join(''),
  },
  {
    ...yaml,
    name: 'yaml',
    file: 'app.yaml',
    isOneLine: false,
    quotings: [
      ...yaml.quotings,
      (text) => `|-\n${indented(text, '  ')}`,
      (text) => (text.includes('\n') ? undefined : `>-\n  ${text}`),
    ],
    option: (_section, name, written) => `${name}: ${written}`,
    whole: (sections) =>
      sections.map(({ name, options }) => `${name}:\n${indented(options.join('\n'), '  ')}\n`).join(''),
  },
  {
    ...yaml,
    name: 'yaml in braces',
    file: 'app.yaml',
    isOneLine: true,
    option: (_section, name, written) => `${name}: ${written}`,
    whole: (sections) => sections.map(({ name, options }) => `${name}: { ${options.join(', ')} }\n`).join(''),
  },
  {
    ...yaml,
    name: 'yaml export',
    file: 'app.yaml',
    isOneLine: false,
    option: (section, name, written) => `- section: ${section}\n  key: ${name}\n  value: ${written}`,
    whole: (sections) =>
      `options:\n  property:\n${sections.map(({ options }) => `${indented(options.join('\n'), '  ')}\n`).join('')}`,
  },
  {
    ...json,
    name: 'json',
    file: 'app.json',
    isOneLine: false,
    option: member,
    whole: (sections) =>
      `{\n${sections
        .map(({ name, options }) => `  ${inJson(name)}: {\n${indented(options.join(',\n'), '    ')}\n  }`)
        .join(',\n')}\n}\n`,
  },
  {
    ...json,
    name: 'json in one line',
    file: 'app.json',
    isOneLine: true,
    option: member,
    whole: (sections) =>
      `{${sections.map(({ name, options }) => `${inJson(name)}: {${options.join(', ')}}`).join(', ')}}`,
  },
  {
    ...json,
    name: 'json export',
    file: 'app.json',
    isOneLine: false,
    option: (section, name, written) =>
      `{\n  "section": ${inJson(section)},\n  "key": ${inJson(name)},\n  "value": ${written}\n}`,
    whole: (sections) =>
      `{"options": {"property": [\n${sections.flatMap(({ options }) => options).join(',\n')}\n]}}\n`,
  },
  {
    ...json,
    name: 'json export in one line',
    file: 'app.json',
    isOneLine: true,
    option: (section, name, written) =>
      `{"section": ${inJson(section)}, "key": ${inJson(name)}, "value": ${written}}`,
    whole: (sections) =>
      `{"options": {"property": [${sections.flatMap(({ options }) => options).join(', ')}]}}\n`,
  },
  {
    ...xml,
    name: 'xml',
    file: 'app.xml',
    isOneLine: false,
    whole: (sections) =>
      `<CfgData>\n<CfgCreate>\n<CfgApplication name="a">\n<options>\n${sections
        .map(
          ({ name, options }) =>
            `  <list_pair key="${inAttribute(name)}">\n${indented(options.join('\n'), '    ')}\n  </list_pair>\n`,
        )
        .join('')}</options>\n</CfgApplication>\n</CfgCreate>\n</CfgData>\n`,
  },
  {
    ...xml,
    name: 'xml in one line',
    file: 'app.xml',
    isOneLine: true,
    whole: (sections) =>
      `<CfgData><CfgCreate><CfgApplication name="a"><options>${sections
        .map(({ name, options }) => `<list_pair key="${inAttribute(name)}">${options.join('')}</list_pair>`)
        .join('')}</options></CfgApplication></CfgCreate></CfgData>`,
  },
];
