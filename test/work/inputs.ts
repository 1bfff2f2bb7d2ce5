import type { Syntax } from '../../src/document/syntax.ts';
import type { Line } from '../../src/write/line.ts';

/** A text whose length grows with a number, and what there is so many times of in it. */
export interface Input {
  readonly what: string;
  /** The syntaxes that it can be written in; all of them unless given. */
  readonly only?: readonly Syntax[];
  /** What a writer of the syntax turns into a text. */
  readonly lines?: (number: number) => readonly Line[];
  /** Or the text itself. */
  readonly text?: (number: number) => string;
}

const option = (name: string, value: string): Line => ({ type: 'option', name, value });
const section = (name: string): Line => ({ type: 'section', name });
const comment = (text: string): Line => ({ type: 'comment', text });

const HEAD: readonly Line[] = [section('smtp-client'), option('server', 'mail.example.com')];

/** So many parts, by numbers that are all of one length: else the names would grow as well. */
function times<Part>(number: number, part: (at: string) => Part): Part[] {
  return Array.from({ length: number }, (_, at) => part(String(at).padStart(6, '0')));
}

function repeated(number: number, part: (at: string) => readonly Line[]): readonly Line[] {
  return [...HEAD, ...times(number, part).flat()];
}

/** The head as a text, for the inputs that no writer would write. */
const YAML = 'smtp-client:\n  server: mail.example.com\n';
const property = (name: string, value: string, under = 'smtp-client') =>
  `{"section": "${under}", "key": "${name}", "value": "${value}"}`;
const application = (name: string, properties: readonly string[]) =>
  `{"name": "${name}", "subtype": "CFGEmailServer", "options": {"property": [${properties.join(',\n')}]}}`;

const XML = '<CfgData><CfgCreate><CfgApplication name="a"><options>\n';
const XML_END = '</options></CfgApplication></CfgCreate></CfgData>\n';
const list = (pairs: string) => `${XML}<list_pair key="smtp-client">\n${pairs}</list_pair>\n${XML_END}`;

export const INPUTS: readonly Input[] = [
  { what: 'options that nobody knows', lines: (n) => repeated(n, (at) => [option(`x${at}`, 'y')]) },
  {
    what: 'misspelt names',
    lines: (n) => repeated(n, (at) => [option(`protocol-timeot${at}`, '00:05:00')]),
  },
  {
    what: 'names that differ from one by their case',
    lines: (n) => repeated(n, (at) => [option(`__PORT${at}`, '25')]),
  },
  { what: 'duplicates with a wrong value', lines: (n) => repeated(n, () => [option('port', 'abc')]) },
  { what: 'duplicates with the default', lines: (n) => repeated(n, () => [option('port', '25')]) },
  { what: 'duplicates to be fixed', lines: (n) => repeated(n, () => [option('enable-debug', 'TRUE')]) },
  { what: 'duplicates of a secret', lines: (n) => repeated(n, (at) => [option('password', `Zq9-${at}-x`)]) },
  {
    what: 'one secret again and again',
    lines: (n) => repeated(n, () => [option('password', 'Zq9-secret-1')]),
  },
  {
    what: 'secrets that begin alike',
    lines: (n) => repeated(n, (at) => [option('password', `Zq9-${at}`), option('user', 'Zq9-none')]),
  },
  {
    what: 'sections of a family',
    lines: (n) =>
      repeated(n, (at) => [section(`secret-${at}`), option('password', `Zq9-${at}`), option('x', 'y')]),
  },
  {
    what: 'sections that nobody knows',
    lines: (n) => repeated(n, (at) => [section(`s${at}`), option('a', 'b')]),
  },
  {
    what: 'misspelt sections',
    lines: (n) => repeated(n, (at) => [section(`smtp-client-${at}`), option('port', 'abc')]),
  },
  {
    what: 'headers of one section',
    lines: (n) => times(n, (at) => [...HEAD, option('port', at)]).flat(),
  },
  { what: 'empty sections', lines: (n) => repeated(n, (at) => [section(`secret-${at}`)]) },
  {
    what: 'comments',
    lines: (n) => repeated(n, (at) => [comment(` note ${at}: the password is Zq9xY${at}`)]),
  },
  { what: 'blank lines', only: ['cfg', 'yaml'], lines: (n) => repeated(n, () => [{ type: 'blank' }]) },
  {
    what: 'suppressions that are used',
    lines: (n) =>
      repeated(n, (at) => [comment(` smtp-lint-disable-next-line -- of ${at}`), option('port', 'abc')]),
  },
  {
    what: 'suppressions that are not used',
    lines: (n) =>
      repeated(n, () => [comment(' smtp-lint-disable-next-line invalid-value'), option('port', '587')]),
  },
  {
    what: 'suppressions one above the other',
    lines: (n) => [
      ...repeated(n, () => [comment(' smtp-lint-disable-next-line -- why')]),
      option('port', 'abc'),
    ],
  },
  {
    what: 'suppressions of blocks',
    lines: (n) =>
      repeated(n, () => [
        comment(' smtp-lint-disable invalid-value -- why'),
        option('port', 'abc'),
        comment(' smtp-lint-enable'),
      ]),
  },
  {
    what: 'suppressions that name no rule',
    lines: (n) => repeated(n, (at) => [comment(` smtp-lint-disable invalid-valu${at} -- why`)]),
  },
  {
    what: 'rules in one suppression',
    lines: (n) =>
      repeated(1, () => [comment(` smtp-lint-disable ${times(n, (at) => `r${at}`).join(' ')} -- why`)]),
  },
  {
    what: 'words of reasons beside hidden values',
    lines: (n) =>
      repeated(n, (at) => [
        comment(` smtp-lint-disable-next-line -- it is Zq9${at}`),
        option(`x${at}`, `Zq9-word-${at} more`),
      ]),
  },
  { what: 'letters of a value', lines: (n) => repeated(1, () => [option('user', 'ab'.repeat(n))]) },
  { what: 'words of a value', lines: (n) => repeated(1, () => [option('x', 'a1 B2#; ='.repeat(n))]) },
  { what: 'words of a secret', lines: (n) => repeated(1, () => [option('password', 'a1B2c3D4 '.repeat(n))]) },
  { what: 'letters of a name', lines: (n) => repeated(1, () => [option('ab'.repeat(n), 'c')]) },
  {
    what: 'letters of a section',
    lines: (n) => [section(`smtp-client${'x'.repeat(n)}`), option('port', 'abc')],
  },
  { what: 'letters of a comment', lines: (n) => repeated(1, () => [comment(` a1B ${'b=c '.repeat(n)}`)]) },
  {
    what: 'placeholders of a value',
    lines: (n) => repeated(1, () => [option('server', '$'.concat('{A}').repeat(n))]),
  },
  {
    what: 'openings of placeholders',
    lines: (n) => repeated(1, () => [option('server', '$'.concat('{ {{').repeat(n))]),
  },
  {
    what: 'words of a list',
    lines: (n) =>
      repeated(1, () => [option('mail.smtp.auth.mechanisms', times(n, (at) => `M${at}`).join(' '))]),
  },
  {
    what: 'misprints of a list',
    lines: (n) => repeated(1, () => [option('mail.smtp.auth.mechanisms', 'X0AUTH2, '.repeat(n))]),
  },
  {
    what: 'properties of one family',
    lines: (n) => repeated(n, (at) => [option(`mail.smtp.x${at}`, 'true')]),
  },
  {
    what: 'values with a comment behind',
    lines: (n) => repeated(n, (at) => [option('port', `25 # of ${at}`)]),
  },
  { what: 'values in quotes', lines: (n) => repeated(n, () => [option('port', '"25"')]) },
  {
    what: 'URLs with credentials',
    lines: (n) => repeated(n, (at) => [option(`u${at}`, `https://me:x${at}@h/?a=b`)]),
  },

  {
    what: 'lines that cannot be read',
    only: ['cfg'],
    text: (n) => `[smtp-client]\n${'what is this\n'.repeat(n)}`,
  },
  {
    what: 'colons in the place of =',
    only: ['cfg'],
    text: (n) => `[smtp-client]\n${'port: 25\n'.repeat(n)}`,
  },
  { what: 'headers that are not closed', only: ['cfg'], text: (n) => '[smtp-client\nport = 25\n'.repeat(n) },
  { what: 'options before a section', only: ['cfg'], text: (n) => 'port = 25\n'.repeat(n) },
  { what: 'line ends of old Macs', only: ['cfg'], text: (n) => `[smtp-client]\r${'port = abc\r'.repeat(n)}` },
  {
    what: 'line ends of Windows',
    only: ['cfg'],
    text: (n) => `[smtp-client]\r\n${'port = abc\r\n'.repeat(n)}`,
  },

  {
    what: 'lines that cannot be read',
    only: ['yaml'],
    text: (n) => `${YAML}${'  what is this\n'.repeat(n)}`,
  },
  {
    what: 'values that cannot start so',
    only: ['yaml'],
    text: (n) => YAML + times(n, (at) => `  x${at}: @y\n`).join(''),
  },
  {
    what: 'escapes that nobody knows',
    only: ['yaml'],
    text: (n) => YAML + times(n, (at) => `  x${at}: "\\q"\n`).join(''),
  },
  {
    what: 'aliases of one anchor',
    only: ['yaml'],
    text: (n) => `${YAML}  user: &a me\n${times(n, (at) => `  x${at}: *a\n`).join('')}`,
  },
  {
    what: 'anchors',
    only: ['yaml'],
    text: (n) => `${YAML}${times(n, (at) => `  x${at}: &a${at} y\n  z${at}: *a${at}\n`).join('')}`,
  },
  {
    what: 'anchors of one name',
    only: ['yaml'],
    text: (n) => `${YAML}${times(n, (at) => `  x${at}: &a y\n  z${at}: *a\n`).join('')}`,
  },
  {
    what: 'aliases of no anchor',
    only: ['yaml'],
    text: (n) => `${YAML}${times(n, (at) => `  x${at}: *a${at}\n`).join('')}`,
  },
  {
    what: 'sections that are aliases',
    only: ['yaml'],
    text: (n) => `secret-x: &a\n  password: Zq9\n  x: y\n${times(n, (at) => `secret-${at}: *a\n`).join('')}`,
  },
  { what: 'merge keys', only: ['yaml'], text: (n) => `b: &a {port: 25}\n${YAML}${'  <<: *a\n'.repeat(n)}` },
  { what: 'documents', only: ['yaml'], text: (n) => `${YAML}---\n`.repeat(n) },
  {
    what: 'values in blocks',
    only: ['yaml'],
    text: (n) => YAML + times(n, (at) => `  x${at}: |\n    a\n    b\n`).join(''),
  },
  {
    what: 'members in braces',
    only: ['yaml'],
    text: (n) => `smtp-client: {${times(n, (at) => `x${at}: y`).join(', ')}}\n`,
  },
  {
    what: 'comments behind values',
    only: ['yaml'],
    text: (n) => YAML + '  port: abc # smtp-lint-disable-line -- why\n'.repeat(n),
  },
  {
    what: 'properties of an export',
    only: ['yaml'],
    text: (n) =>
      `subtype: CFGEmailServer\noptions:\n  property:\n${'    - section: smtp-client\n      key: port\n      value: abc\n'.repeat(n)}`,
  },
  {
    what: 'values of two levels',
    only: ['yaml'],
    text: (n) => `${YAML}${times(n, (at) => `  x${at}:\n    y: z\n`).join('')}`,
  },
  { what: 'lists in brackets', only: ['yaml'], text: (n) => `${YAML}  x: [${'[a], '.repeat(n)}b]\n` },

  {
    what: 'properties of an export',
    only: ['json'],
    text: (n) =>
      application(
        'a',
        times(n, () => property('port', 'abc')),
      ),
  },
  {
    what: 'defaults of an export',
    only: ['json'],
    text: (n) =>
      application(
        'a',
        times(n, () => property('port', '25')),
      ),
  },
  {
    what: 'sections of an export',
    only: ['json'],
    text: (n) =>
      application(
        'a',
        times(n, (at) => property('password', 'Zq9', `secret-${at}`)),
      ),
  },
  {
    what: 'applications of an export',
    only: ['json'],
    text: (n) => `[${times(n, (at) => application(`a${at}`, [property('port', 'abc')])).join(',\n')}]`,
  },
  {
    what: 'properties without a name',
    only: ['json'],
    text: (n) =>
      application(
        'a',
        times(n, () => '{"section": "smtp-client"}'),
      ),
  },
  {
    what: 'commas too many',
    only: ['json'],
    text: (n) => `{"smtp-client": {${'"port": 25,,\n'.repeat(n)}}}`,
  },
  { what: 'comments', only: ['json'], text: (n) => `{${'// note\n'.repeat(n)}}` },
  {
    what: 'numbers and booleans',
    only: ['json'],
    text: (n) =>
      `{"smtp-client": {${times(n, (at) => `"x${at}": ${Number(at) % 2 === 0 ? `1${at}` : true}`).join(', ')}}}`,
  },
  {
    what: 'members on one line',
    only: ['json'],
    text: (n) => `{"smtp-client": {${times(n, () => '"port": "abc"').join(', ')}}}`,
  },
  {
    what: 'escapes in names',
    only: ['json'],
    text: (n) => `{"smtp-client": {${times(n, (at) => `"\\u0070ort${at}": "a\\nb"`).join(', ')}}}`,
  },
  {
    what: 'levels of a list',
    only: ['json'],
    text: (n) => `{"smtp-client": {"x": ${'['.repeat(n)}${']'.repeat(n)}}}`,
  },
  { what: 'levels of a map', only: ['json'], text: (n) => `{"a": ${'{"b": '.repeat(n)}1${'}'.repeat(n)}}` },
  { what: 'levels of a list', only: ['yaml'], text: (n) => `${YAML}  x: ${'['.repeat(n)}${']'.repeat(n)}\n` },
  { what: 'levels of a map', only: ['yaml'], text: (n) => `a: ${'{b: '.repeat(n)}1${'}'.repeat(n)}\n` },
  { what: 'brackets that are not closed', only: ['yaml'], text: (n) => `${YAML}  x: ${'['.repeat(n)}\n` },
  { what: 'brackets that are not closed', only: ['json'], text: (n) => `{"smtp-client": ${'['.repeat(n)}` },

  {
    what: 'applications',
    only: ['xml'],
    text: (n) => {
      const options = '<list_pair key="smtp-client">\n<str_pair key="port" value="x"/>\n</list_pair>';
      const all = times(
        n,
        (at) => `<CfgApplication name="a${at}">\n<options>\n${options}\n</options></CfgApplication>\n`,
      );
      return `<CfgData><CfgCreate>\n${all.join('')}</CfgCreate></CfgData>\n`;
    },
  },
  {
    what: 'quotes that are not closed',
    only: ['xml'],
    text: (n) => list('<str_pair key="x" value="y/>\n'.repeat(n)),
  },
  {
    what: 'quotes that are not closed, on one line',
    only: ['xml'],
    text: (n) => list('<str_pair key="x" value=\'y/>'.repeat(n)),
  },
  {
    what: 'elements that are not closed',
    only: ['xml'],
    text: (n) => list('<str_pair key="x" value="y">\n'.repeat(n)),
  },
  { what: 'end tags that close nothing', only: ['xml'], text: (n) => list('</str_pair>\n'.repeat(n)) },
  {
    what: 'levels',
    only: ['xml'],
    text: (n) => list('<list_pair key="x">'.repeat(n) + '</list_pair>'.repeat(n)),
  },
  { what: 'signs that begin nothing', only: ['xml'], text: (n) => list('< & '.repeat(n)) },
  {
    what: 'references',
    only: ['xml'],
    text: (n) => list(`<str_pair key="x" value="${'&amp;&#65;&e;'.repeat(n)}"/>`),
  },
  {
    what: 'attributes',
    only: ['xml'],
    text: (n) => list(`<str_pair key="x"${times(n, (at) => ` a${at}="y"`).join('')} value="y"/>`),
  },
  {
    what: 'attributes given again',
    only: ['xml'],
    text: (n) => list(`<str_pair key="x"${' value="y"'.repeat(n)}/>`),
  },
  { what: 'texts between pairs', only: ['xml'], text: (n) => list('password = Zq9xY1<a/>\n'.repeat(n)) },
  { what: 'CDATA sections', only: ['xml'], text: (n) => list('<![CDATA[ a ]]>\n'.repeat(n)) },
  { what: 'instructions', only: ['xml'], text: (n) => list('<?a b?>\n'.repeat(n)) },
  {
    what: 'pairs that are commented out',
    only: ['xml'],
    text: (n) => list('<!-- <str_pair key="password" value="Zq9xY1"/> -->\n'.repeat(n)),
  },
  { what: 'comments with two hyphens', only: ['xml'], text: (n) => list('<!-- a -- b -->\n'.repeat(n)) },
  { what: 'comments that are not closed', only: ['xml'], text: (n) => list('<!-- a\n'.repeat(n)) },
  {
    what: 'entities',
    only: ['xml'],
    text: (n) =>
      `<!DOCTYPE CfgData [${times(n, (at) => `<!ENTITY e${at} "&e0;&e0;">`).join('\n')}]>\n${list(times(n, (at) => `<str_pair key="x${at}" value="&e${at};"/>\n`).join(''))}`,
  },
];
