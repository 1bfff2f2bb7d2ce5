import { stringify } from 'yaml';
import type { Syntax } from '../../src/document/document.ts';

/** Options by section. */
export type Settings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Files, and what the program is called with. ROOT in an argument stands for the directory of the files. */
export interface Scene {
  readonly files: Readonly<Record<string, string>>;
  /** The configuration that commands are about. */
  readonly file: string;
  /** What stands in it, where it is to be read otherwise by no reader. */
  readonly settings?: Settings;
  /** Options that all commands take. */
  readonly common?: readonly string[];
  /** Options of check. */
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Command lines to run in the place of the usual ones. */
  readonly commands?: readonly (readonly string[])[];
}

/** Somewhere that a hostile text can stand. */
export interface Place {
  readonly name: string;
  scene(payload: string): Scene;
}

/** How a syntax of configurations is written, each by other means than those of the program. */
interface Writer {
  readonly extension: string;
  write(settings: Settings, comment?: string): string;
  /** Whether every text can stand in a name and in a value. */
  readonly holdsAll: boolean;
}

const WRITERS: Readonly<Record<Syntax | 'raw yaml' | 'export', Writer>> = {
  cfg: {
    extension: 'cfg',
    holdsAll: false,
    write: (settings, comment) => {
      const sections = Object.entries(settings).map(([section, options]) => {
        const lines = Object.entries(options).map(([name, value]) => `${name} = ${value}\n`);
        return `[${section}]\n${lines.join('')}`;
      });
      return (comment === undefined ? '' : `#${comment}\n`) + sections.join('');
    },
  },
  yaml: {
    extension: 'yaml',
    holdsAll: true,
    write: (settings, comment) =>
      (comment === undefined ? '' : `#${comment}\n`) +
      stringify(settings, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }),
  },
  'raw yaml': {
    extension: 'yaml',
    holdsAll: false,
    write: (settings, comment) => {
      const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
      const sections = Object.entries(settings).map(([section, options]) => {
        const lines = Object.entries(options).map(([name, value]) => `  ${quoted(name)}: ${quoted(value)}\n`);
        return `${quoted(section)}:\n${lines.join('')}`;
      });
      return (comment === undefined ? '' : `#${comment}\n`) + sections.join('');
    },
  },
  json: { extension: 'json', holdsAll: true, write: (settings) => JSON.stringify(settings, null, 2) },
  export: {
    extension: 'json',
    holdsAll: true,
    write: (settings) => JSON.stringify(application('EmailServer', settings), null, 2),
  },
  xml: {
    extension: 'xml',
    holdsAll: false,
    write: (settings, comment) => {
      const sections = Object.entries(settings).map(([section, options]) => {
        const pairs = Object.entries(options).map(
          ([name, value]) => `    <str_pair key="${escaped(name)}" value="${escaped(value)}"/>\n`,
        );
        return `  <list_pair key="${escaped(section)}">\n${pairs.join('')}  </list_pair>\n`;
      });
      const note = comment === undefined ? '' : `  <!--${comment}-->\n`;
      const contents = `<options>\n${note}${sections.join('')}</options>`;
      return `<CfgData><CfgCreate><CfgApplication>${contents}</CfgApplication></CfgCreate></CfgData>\n`;
    },
  },
};

/** As the value of an attribute. What XML does not have stays, as in a file that is broken. */
function escaped(text: string): string {
  return text.replace(/[&<"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

function application(name: string, settings: Settings): object {
  const property = Object.entries(settings).flatMap(([section, options]) =>
    Object.entries(options).map(([key, value]) => ({ section, key, value })),
  );
  return { type: 'CfgApplication', name, subtype: 'CFGEmailServer', options: { property } };
}

const SERVER = { server: 'smtp.example.com' };
/** A finding of each severity, with a fix of either kind. */
const FAULTY = {
  ...SERVER,
  port: '70000',
  'server-type': 'smtp',
  'enable-authentication': 'true',
  user: 'me',
  password: 'Zq9-secret',
  'enable-debug': 'true',
};

/** What stands in a file, with the hostile text somewhere. */
const IN_FILES: Readonly<Record<string, (payload: string) => Settings>> = {
  'name of a section': (payload) => ({ [`smtp-client${payload}`]: FAULTY }),
  'name of a section of secrets': (payload) => ({
    'smtp-client': SERVER,
    [`secret-${payload}`]: { password: 'Zq9-secret' },
  }),
  'name of an unknown section': (payload) => ({ 'smtp-client': FAULTY, [`log${payload}`]: { a: 'b' } }),
  'name of an option': (payload) => ({ 'smtp-client': { ...FAULTY, [`x${payload}`]: 'y' } }),
  'name almost of an option': (payload) => ({ 'smtp-client': { ...SERVER, [`port${payload}`]: '25' } }),
  'name of a property': (payload) => ({ 'smtp-client': { ...SERVER, [`mail.smtp.${payload}`]: '25' } }),
  'host name': (payload) => ({ 'smtp-client': { ...FAULTY, server: `smtp${payload}.example.com` } }),
  address: (payload) => ({ 'smtp-client': { ...SERVER, server: `https://h/${payload}` } }),
  'whole value': (payload) => ({ 'smtp-client': { ...FAULTY, user: payload } }),
  number: (payload) => ({ 'smtp-client': { ...SERVER, port: `25${payload}` } }),
  choice: (payload) => ({ 'smtp-client': { ...SERVER, 'exchange-version': payload } }),
  mechanisms: (payload) => ({
    'smtp-client': { ...SERVER, 'mail.smtp.auth.mechanisms': `XOAUTH2 ${payload}` },
  }),
  secret: (payload) => ({ 'smtp-client': { ...FAULTY, password: `Zq9${payload}` } }),
  'value of an unknown option': (payload) => ({ 'smtp-client': { ...SERVER, unheard: payload } }),
  placeholder: (payload) => ({ 'smtp-client': { ...SERVER, user: `\${X:-${payload}}` } }),
};

const inFiles: readonly Place[] = Object.entries(WRITERS).flatMap(([syntax, writer]) => [
  ...Object.entries(IN_FILES).map(
    ([what, settingsOf]): Place => ({
      name: `${what} in ${syntax}`,
      scene(payload) {
        const settings = settingsOf(payload);
        const file = `conf/app.${writer.extension}`;
        return { file, files: { [file]: writer.write(settings) }, ...(writer.holdsAll && { settings }) };
      },
    }),
  ),
  ...(writer.extension === 'json' ? [] : commentsOf(syntax, writer)),
]);

function commentsOf(syntax: string, { extension, write }: Writer): readonly Place[] {
  const place = (what: string, wrap: (payload: string) => string): Place => ({
    name: `${what} in ${syntax}`,
    scene(payload) {
      const file = `conf/app.${extension}`;
      return { file, files: { [file]: write({ 'smtp-client': FAULTY }, wrap(payload)) } };
    },
  });
  return [
    place('comment', (payload) => payload),
    place('reason of a suppression', (payload) => ` smtp-lint-disable-file invalid-value -- ${payload}`),
    place('rule of a suppression', (payload) => ` smtp-lint-disable-file ${payload}`),
  ];
}

const PLAIN = '[smtp-client]\nserver = smtp.example.com\nport = 70000\n';

/** As a name on the disk: without what none may hold, and not longer than it may be. */
function asName(payload: string): string {
  let name = payload.replace(/[/\0]/g, '').replace(/\p{Cs}/gu, '\ufffd');
  while (Buffer.byteLength(name) > 200) name = name.slice(0, Math.floor(name.length / 2));
  return name;
}

/** As a word of a command line, or a variable of the environment. */
function asWord(payload: string): string {
  return payload.replaceAll('\0', '');
}

const onDisk: readonly Place[] = [
  {
    name: 'name of a file',
    scene(payload) {
      const file = `conf/a${asName(payload)}.cfg`;
      return { file, files: { [file]: PLAIN } };
    },
  },
  {
    name: 'name of a directory',
    scene(payload) {
      const file = `conf/a${asName(payload)}/app.cfg`;
      return { file, files: { [file]: PLAIN } };
    },
  },
  {
    name: 'name of a file that cannot be read',
    scene: (payload) => ({ file: `conf/a${asName(payload)}.cfg`, files: { 'conf/other.cfg': PLAIN } }),
  },
  {
    name: 'name of a catalogue',
    scene(payload) {
      const catalog = `a${asName(payload)}.yaml`;
      const files = { 'conf/app.cfg': PLAIN, [catalog]: catalogWith(() => 'x') };
      return { file: 'conf/app.cfg', files, common: ['--catalog', `ROOT/${catalog}`] };
    },
  },
  {
    name: 'name of a configuration',
    scene(payload) {
      const config = `a${asName(payload)}.yaml`;
      const files = { 'conf/app.cfg': PLAIN, [config]: 'rules: { nothing: off }\n' };
      return { file: 'conf/app.cfg', files, common: ['--config', `ROOT/${config}`] };
    },
  },
  {
    name: 'name of the export of an application',
    scene(payload) {
      const all = [payload, `${payload}2`].map((name) => application(name, { 'smtp-client': FAULTY }));
      const file = 'conf/app.json';
      return { file, files: { [file]: JSON.stringify(all, null, 2) } };
    },
  },
];

/** The texts of a catalogue. Each can hold the hostile one. */
const TEXTS = [
  'section summary',
  'section source',
  'option summary',
  'option details',
  'option value',
  'option inferred',
  'option name',
  'rule summary',
  'rule because',
  'rule message',
  'rule help',
  'rule inferred',
  'rule set',
  'condition meaning',
  'family prefix',
  'family summary',
  'section name',
] as const;

function catalogWith(textOf: (what: (typeof TEXTS)[number]) => string): string {
  return stringify({
    section: `box${textOf('section name')}`,
    summary: `A box. ${textOf('section summary')}`,
    source: `the tests ${textOf('section source')}`,
    conditions: { odd: { meaning: `it is odd ${textOf('condition meaning')}`, when: { a: 'odd' } } },
    families: {
      [`lib.${textOf('family prefix')}`]: {
        summary: `A library. ${textOf('family summary')}`,
        source: 'the tests',
        takesEffect: 'restart',
        open: true,
        options: {},
      },
    },
    options: {
      a: {
        summary: `An option. ${textOf('option summary')}`,
        details: `More. ${textOf('option details')}`,
        inferred: `a guess ${textOf('option inferred')}`,
        type: 'choice',
        values: ['odd', `even${textOf('option value')}`],
        default: `even${textOf('option value')}`,
        takesEffect: 'restart',
        usedWhen: 'odd',
      },
      [`b${textOf('option name')}`]: { summary: 'Another.', type: 'text', takesEffect: 'restart' },
    },
    rules: {
      'own-rule': {
        severity: 'error',
        summary: `A mistake. ${textOf('rule summary')}`,
        message: `this is a mistake ${textOf('rule message').replace(/[{}]/g, '')}`,
        because: `It is so. ${textOf('rule because')}`,
        help: `Mend it. ${textOf('rule help')}`,
        inferred: `a guess ${textOf('rule inferred')}`,
        names: 'a',
        when: 'odd',
        expect: { a: `even${textOf('option value')}` },
        fix: { set: { [`b${textOf('option name')}`]: `c${textOf('rule set')}` }, applicability: 'safe' },
        bad: { a: 'odd' },
        good: { a: `even${textOf('option value')}` },
      },
    },
  });
}

const inCatalogs: readonly Place[] = TEXTS.map((text) => ({
  name: `${text} of a catalogue`,
  scene(payload) {
    const textOf = (what: (typeof TEXTS)[number]) => (what === text ? payload : '');
    const files = {
      'conf/app.yaml': stringify({ [`box${textOf('section name')}`]: { a: 'odd' }, 'smtp-client': SERVER }),
      'catalog.yaml': catalogWith(textOf),
    };
    return { file: 'conf/app.yaml', files, common: ['--catalog', 'ROOT/catalog.yaml'] };
  },
}));

/** Keys and values of the configuration of the program, and of its baseline. */
const CONFIGS: Readonly<Record<string, (payload: string) => unknown>> = {
  'key of the configuration': (payload) => ({ [`x${payload}`]: 1 }),
  'rule of the configuration': (payload) => ({ rules: { [`x${payload}`]: 'off' } }),
  'severity of the configuration': (payload) => ({ rules: { syntax: payload } }),
  'release of the configuration': (payload) => ({ release: payload }),
  'pattern of the configuration': (payload) => ({ ignore: [`[${payload}`, `${payload}*`] }),
  'placeholder of the configuration': (payload) => ({ placeholders: [`(${payload}`] }),
  'catalogue of the configuration': (payload) => ({ catalogs: [`x${payload}.yaml`] }),
  'files of an override': (payload) => ({ overrides: [{ files: [payload], rules: { [payload]: 'off' } }] }),
};

const inConfigs: readonly Place[] = [
  ...Object.entries(CONFIGS).map(
    ([name, configOf]): Place => ({
      name,
      scene: (payload) => ({
        file: 'conf/app.cfg',
        files: { 'conf/app.cfg': PLAIN, 'conf/smtp-lint.config.json': JSON.stringify(configOf(payload)) },
      }),
    }),
  ),
  ...['path', 'rule', 'section', 'option', 'value', 'unknown'].map(
    (field): Place => ({
      name: `${field} of a baseline`,
      scene(payload) {
        const finding = { path: 'conf/gone.cfg', rule: 'invalid-value', section: 's', option: 'o', count: 1 };
        const findings = [{ ...finding, [field]: `x${payload}` }];
        const files = { 'conf/app.cfg': PLAIN, 'b.json': JSON.stringify({ version: 1, findings }) };
        return {
          file: 'conf/app.cfg',
          files,
          commands: [
            ['--baseline', 'ROOT/b.json', 'ROOT/conf/app.cfg'],
            ['--write-baseline', 'ROOT/b.json', 'ROOT/conf/app.cfg'],
          ],
        };
      },
    }),
  ),
];

/** Command lines with the hostile text in them. */
const COMMAND_LINES: Readonly<Record<string, (word: string) => readonly (readonly string[])[]>> = {
  'name of standard input': (word) => [
    ['--stdin-filename', word, '-'],
    ['--stdin-filename', `${word}.cfg`, '--fix-dry-run', '--unsafe-fixes', '-'],
    ['--stdin-filename', `${word}.cfg`, '--fix', '-'],
    ['upgrade', '--from', '8.5.100.05', '--stdin-filename', word, '-'],
    ['compare', '--stdin-filename', word, '-', 'ROOT/conf/app.cfg'],
    ['diff', '--stdin-filename', word, '-', 'ROOT/conf/app.cfg'],
  ],
  'rule on the command line': (word) => [
    ['--rule', `${word}=off`, 'ROOT/conf/app.cfg'],
    ['--rule', `syntax=${word}`, 'ROOT/conf/app.cfg'],
    ['--rule', word, 'ROOT/conf/app.cfg'],
    ['explain', word],
    ['explain', `${word}:1`],
    ['explain', '--file', word, word],
  ],
  'release on the command line': (word) => [
    ['--release', word, 'ROOT/conf/app.cfg'],
    ['upgrade', '--from', word, 'ROOT/conf/app.cfg'],
    ['upgrade', '--from', '8.5.100.05', '--to', word, 'ROOT/conf/app.cfg'],
    ['template', '--release', word],
  ],
  'revision of git': (word) => [['--since', word, 'ROOT/conf/app.cfg']],
  'word of the command line': (word) => [
    [word],
    [`${word}/app.cfg`],
    [`-${word}`],
    [`--${word}`],
    ['help', word],
    ['--format', word, 'ROOT/conf/app.cfg'],
    ['--format', `json=${word}/x`, 'ROOT/conf/app.cfg'],
    ['--fail-on', word, 'ROOT/conf/app.cfg'],
    ['--syntax', word, 'ROOT/conf/app.cfg'],
    ['--config', word, 'ROOT/conf/app.cfg'],
    ['--catalog', word, 'ROOT/conf/app.cfg'],
    ['--baseline', word, 'ROOT/conf/app.cfg'],
    ['--show-config', word],
    ['--show-files', word, 'ROOT/conf/app.cfg'],
    ['-o', `${word}/x`, 'ROOT/conf/app.cfg'],
    ['convert', '--to', 'yaml', word],
    ['convert', '--to', word, 'ROOT/conf/app.cfg'],
    ['redact', word],
    ['compare', word, 'ROOT/conf/app.cfg'],
    ['diff', word, 'ROOT/conf/app.cfg'],
    ['template', word],
    ['template', '--update', word],
    ['reference', word],
    ['catalog', 'check', word],
    ['schema', '--catalog', word],
    ['completion', word],
    ['lsp', word],
  ],
};

const onCommandLines: readonly Place[] = Object.entries(COMMAND_LINES).map(([name, linesOf]) => ({
  name,
  scene: (payload) => ({
    file: 'conf/app.cfg',
    files: { 'conf/app.cfg': PLAIN },
    commands: linesOf(`x${asWord(payload)}`),
  }),
}));

const inVariables: readonly Place[] = [
  'GITHUB_STEP_SUMMARY',
  'CI_PROJECT_DIR',
  'NO_COLOR',
  'FORCE_COLOR',
  'TERM',
  'GITHUB_ACTIONS',
].map((variable) => ({
  name: `variable ${variable}`,
  scene(payload) {
    const env = { [variable]: `/nowhere/x${asWord(payload)}` };
    const run = (format: string) => ['--summary', '--format', format, 'ROOT/conf/app.cfg'];
    return {
      file: 'conf/app.cfg',
      files: { 'conf/app.cfg': PLAIN },
      env,
      commands: ['text', 'gitlab', 'sarif', 'github'].map(run),
    };
  },
}));

export const PLACES: readonly Place[] = [
  ...inFiles,
  ...onDisk,
  ...inCatalogs,
  ...inConfigs,
  ...onCommandLines,
  ...inVariables,
];
