import { escaped, type Form, inAttribute, type Part } from './forms.ts';
import type { SecretOption } from './secret-options.ts';

/** What a file is made of. */
export interface Place {
  readonly form: Form;
  readonly option: SecretOption;
  readonly secret: string;
}

/** A place for a secret: makes a file with the secret in it; undefined where the form has no such place. */
export type Position = (place: Place) => string | undefined;

/** Options before and behind the secret, some of them wrong. */
function surrounded(
  { form, option }: Place,
  ours: readonly (string | undefined)[],
  section = option.section,
): string | undefined {
  if (ours.includes(undefined)) return undefined;
  const own = ours as readonly string[];
  const before = [
    ['enable-authentication', 'true'],
    ['server', 'smtp.example.com'],
    ['user', 'me'],
  ].map(([name = '', text = '']) => form.option('smtp-client', name, form.value(text) ?? ''));
  const behind = [form.option('smtp-client', 'port', form.value('0') ?? '')];
  const parts: Part[] =
    option.section === 'smtp-client'
      ? [{ name: section, options: [...before, ...own, ...behind] }]
      : [
          { name: 'smtp-client', options: [...before, ...behind] },
          { name: section, options: own },
        ];
  return form.whole(parts);
}

/** The option with this value as it is written. */
function withWritten(
  place: Place,
  written: string | undefined,
  name = place.option.name,
): string | undefined {
  if (written === undefined) return undefined;
  return surrounded(place, [place.form.option(place.option.section, name, written)]);
}

function withValue(place: Place, text: string, name?: string): string | undefined {
  return withWritten(place, place.form.value(text), name);
}

/** Another option of smtp-client with this value. */
function elsewhere(place: Place, name: string, text: string | undefined): string | undefined {
  const { form, option, secret } = place;
  const written = form.value(secret);
  const other = text === undefined ? undefined : form.value(text);
  if (written === undefined || other === undefined) return undefined;
  const own = form.option(option.section, option.name, written);
  const there = form.option('smtp-client', name, other);
  if (option.section === 'smtp-client') return surrounded(place, [own, there]);
  return form.whole([
    { name: 'smtp-client', options: [there] },
    { name: option.section, options: [own] },
  ]);
}

/** A line as it is in the place of the option, in forms that have lines or members. */
function line(
  ...kinds: readonly [syntax: string, text: (name: string, secret: string) => string][]
): Position {
  return (place) => {
    const { form, option, secret } = place;
    const [, text] = kinds.find(([kind]) => kind === form.name || kind === form.syntax) ?? [];
    // An export has no line for an option alone.
    if (!text || (form.name.includes('export') && !kinds.some(([kind]) => kind === form.name)))
      return undefined;
    const inQuotes = { json: escaped, xml: inAttribute }[form.syntax as string];
    if (!inQuotes && secret.includes('\n')) return undefined;
    return surrounded(place, [text(option.name, inQuotes ? inQuotes(secret) : secret)]);
  };
}

const TYPOS: readonly ((name: string) => string)[] = [
  (name) => name.slice(0, -1),
  (name) => name.slice(1),
  (name) => `${name.slice(0, 2)}${name.slice(1)}`,
  (name) => `${name.slice(0, -2)}${name.at(-1)}${name.at(-2)}`,
  (name) => `${name}s`,
  (name) => `${name}-2`,
  (name) => `my-${name}`,
  (name) => `${name[0]?.toUpperCase()}${name.slice(1)}`,
  (name) => name.toUpperCase(),
  (name) => name.replace(/[-.]/g, '_').replace(/^(....)/, '$1_'),
  (name) => name.replaceAll('.', '-'),
  (name) => `${name}:`,
  (name) => `"${name}"`,
];

const SECTIONS: readonly ((name: string) => string)[] = [
  (name) => name.replace('-', '_'),
  (name) => name.toUpperCase(),
  (name) => `${name.slice(0, 2)}${name.slice(3)}`,
  (name) => `${name}-2`,
  (name) => `${name} `,
  () => 'db',
  () => 'log',
  () => 'secret-',
  () => 'pop-client',
];

const bare = (secret: string) => /^[A-Za-z][\w-]*$/.test(secret);

/** An element of XML as it is in the place of the pair, with the secret as an attribute holds it. */
const element = (text: (name: string, secret: string) => string) => line(['xml', text]);
/** The same with the secret as it is: what XML cannot hold makes an error of it. */
const raw =
  (text: (name: string, secret: string) => string): Position =>
  (place) => {
    const { form, option, secret } = place;
    return form.syntax === 'xml' ? surrounded(place, [text(option.name, secret)]) : undefined;
  };
/** A change of a whole file of XML, the value of the option in which is another. */
const around =
  (change: (whole: string, secret: string, name: string) => string, value = 'x'): Position =>
  (place) => {
    const { form, option, secret } = place;
    if (form.syntax !== 'xml') return undefined;
    const pair = `<str_pair key="${option.name}" value="${value}"/>`;
    const whole = surrounded(place, [pair]) ?? '';
    return change(whole, inAttribute(secret), option.name);
  };

/** What only XML has. */
const IN_XML: Readonly<Record<string, Position>> = {
  'as it is between quotes': raw((name, secret) => `<str_pair key="${name}" value="${secret}"/>`),
  'as it is between single quotes': raw((name, secret) => `<str_pair key="${name}" value='${secret}'/>`),
  'before its name': element((name, secret) => `<str_pair value="${secret}" key="${name}"/>`),
  'in an attribute given twice': element(
    (name, secret) => `<str_pair key="${name}" value="${secret}" value="${secret}2"/>`,
  ),
  'in a misspelt attribute': element((name, secret) => `<str_pair key="${name}" valeu="${secret}"/>`),
  'beside a misspelt key': element((name, secret) => `<str_pair kye="${name}" value="${secret}"/>`),
  'in another attribute': element((name, secret) => `<str_pair key="${name}" value="x" was="${secret}"/>`),
  'in an attribute of the section': around((whole, secret, name) =>
    whole.replace(/<list_pair key="[^"]*"/g, (tag) => `${tag} ${name}="${secret}"`),
  ),
  'in an attribute of the application': around((whole, secret, name) =>
    whole.replace('<CfgApplication name="a"', (tag) => `${tag} ${name}="${secret}"`),
  ),
  'as the name of an attribute': (place) =>
    bare(place.secret)
      ? element((name, secret) => `<str_pair key="${name}" ${secret}="x"/>`)(place)
      : undefined,
  'behind the value': element((name, secret) => `<str_pair key="${name}" value="x" ${secret}/>`),
  'behind a second quote': element((name, secret) => `<str_pair key="${name}" value="x"${secret}"/>`),
  'as the text of a pair': element((name, secret) => `<str_pair key="${name}">${secret}</str_pair>`),
  'as the CDATA of a pair': raw((name, secret) => `<str_pair key="${name}"><![CDATA[${secret}]]></str_pair>`),
  'as text between pairs': element((name, secret) => `${name}=${secret}`),
  'as CDATA between pairs': raw((_, secret) => `<![CDATA[${secret}]]>`),
  'in CDATA that stays open': raw((_, secret) => `<![CDATA[${secret}`),
  'as text between sections': around((whole, secret) =>
    whole.replace('<options>', () => `<options>${secret}`),
  ),
  'as text of an application': around((whole, secret) =>
    whole.replace('<options>', () => `${secret}<options>`),
  ),
  'as text in front of all': around((whole, secret) => `${secret}${whole}`),
  'in an element of its own name': element((name, secret) => `<${name}>${secret}</${name}>`),
  'in an element of its own name beside the options': around((whole, secret, name) =>
    whole.replace('<options>', () => `<${name}>${secret}</${name}><options>`),
  ),
  'in an element of another name': element((name, secret) => `<int_pair key="${name}" value="${secret}"/>`),
  'in a pair of options': around((whole, secret, name) =>
    whole.replace('<options>', () => `<options><str_pair key="${name}" value="${secret}"/>`),
  ),
  'in a section in the place of a pair': element(
    (name, secret) => `<list_pair key="${name}"><str_pair key="a" value="${secret}"/></list_pair>`,
  ),
  'in a pair within a pair': element(
    (name, secret) =>
      `<str_pair key="${name}" value="x"><str_pair key="${name}" value="${secret}"/></str_pair>`,
  ),
  'as the name of an element': (place) =>
    bare(place.secret) ? element((name, secret) => `<${secret} key="${name}" value="x"/>`)(place) : undefined,
  'as the name of an end tag': element((name, secret) => `<str_pair key="${name}" value="x"></${secret}>`),
  'in an end tag': element((name, secret) => `<str_pair key="${name}" value="x"></str_pair ${secret}>`),
  'in a pair that stays open': element((name, secret) => `<str_pair key="${name}" value="${secret}">`),
  'in a tag that stays open': element((name, secret) => `<str_pair key="${name}" value="${secret}"`),
  'behind a <': element((_, secret) => `< ${secret}`),
  'as a reference': element((name, secret) => `<str_pair key="${name}" value="&${secret};"/>`),
  'in a processing instruction': element((name, secret) => `<?${name} ${secret}?>`),
  'in a processing instruction that stays open': element((name, secret) => `<?${name} ${secret}`),
  'in the declaration': around(
    (whole, secret) => `<?xml version="1.0" encoding="${secret}" x="${secret}"?>\n${whole}`,
  ),
  'as an entity': around(
    (whole, secret) => `<!DOCTYPE CfgData [<!ENTITY p "${secret}">]>\n${whole}`,
    '&amp;&p;',
  ),
  'in the address of an entity': around(
    (whole, secret) =>
      `<!DOCTYPE CfgData SYSTEM "http://me:${secret}@h/a.dtd" [<!ENTITY p SYSTEM "${secret}">]>\n${whole}`,
    '&p;',
  ),
  'in a document type that stays open': around((whole, secret) => `<!DOCTYPE CfgData [${secret}\n${whole}`),
  'in a comment that stays open': element((_, secret) => `<!-- ${secret}`),
  'in a comment with two hyphens': element((_, secret) => `<!-- a -- ${secret} -->`),
  'in a comment of many lines': raw((_, secret) => `<!--\n${secret}\n${secret}\n-->`),
  'in a comment around a pair': element(
    (name, secret) => `<!-- <str_pair key="${name}" value="${secret}"/> -->`,
  ),
  'in a comment in a tag': element(
    (name, secret) => `<str_pair <!-- ${secret} --> key="${name}" value="x"/>`,
  ),
};

export const POSITIONS: Readonly<Record<string, Position>> = {
  'as the value': (place) => withValue(place, place.secret),
  ...numbered(
    'written in way',
    6,
    (at) => (place) => withWritten(place, place.form.quotings[at]?.(place.secret)),
  ),
  ...numbered('in quotes of its own', 2, (at) => (place) => {
    return place.form.hasQuotes ? withValue(place, `${`"'`[at]}${place.secret}${`"'`[at]}`) : undefined;
  }),
  'with one quote': (place) => withValue(place, `"${place.secret}`),
  'given twice': (place) => {
    const { form, option, secret } = place;
    const written = [secret, `${secret}2`].map((text) => form.value(text));
    if (written.includes(undefined)) return undefined;
    return surrounded(
      place,
      written.map((one) => form.option(option.section, option.name, one as string)),
    );
  },
  'given twice, once under another name': (place) => {
    const { form, option, secret } = place;
    const written = form.value(secret) ?? '';
    return surrounded(place, [
      form.option(option.section, option.name, written),
      form.option(option.section, `${option.name}x`, written),
    ]);
  },
  'in a list': (place) => inBrackets(place, '[', ']'),
  'in a list of two': (place) => inBrackets(place, '["a", ', ']'),
  'in a map': (place) => inBrackets(place, '{"a": ', '}'),
  'as a key of a map': (place) => inBrackets(place, '{', ': "a"}'),
  'in a deep list': (place) => inBrackets(place, '[[{"a": [', ']}]]'),
  'as a number': ({ secret, ...place }) =>
    place.form.hasQuotes && /^\d+$/.test(secret) ? withWritten({ ...place, secret }, secret) : undefined,
  'behind null': line(['yaml', (name, secret) => `${name}: ~ # ${secret}`]),
  'as a tagged value': line(['yaml', (name, secret) => `${name}: !vault "${escaped(secret)}"`]),
  'as a tag': line(
    ['yaml', (name, secret) => `${name}: !${secret} x`],
    ['xml', (name, secret) => `<${secret}\n  key="${name}" value="x"/>`],
  ),
  'as an anchor': line(['yaml', (name, secret) => `${name}: &${secret} x`]),
  'as an alias': line(['yaml', (name, secret) => `${name}: *${secret}`]),
  'behind an alias': line([
    'yaml',
    (name, secret) => `${name}: &p "${escaped(secret)}"\nport: *p\nserver-type: *p`,
  ]),
  'behind an alias of a list': line([
    'yaml',
    (name, secret) => `${name}: &p ["${escaped(secret)}"]\nuser: *p`,
  ]),
  'as a block': line(['yaml', (name, secret) => `${name}: |2\n    ${secret}\n    ${secret}`]),
  'behind the header of a block': line(['yaml', (name, secret) => `${name}: | # ${secret}\n    x`]),
  'in many lines': line(
    ['yaml', (name, secret) => `${name}: ${secret}\n  ${secret}\n\n  ${secret}`],
    ['cfg', (name, secret) => `${name} = ${secret}\n  ${secret}\n\n  ${secret}`],
    ['xml', (name, secret) => `<str_pair key="${name}" value="${secret}\n  ${secret}\n\n  ${secret}"/>`],
  ),
  'in a merged map': line(
    ['yaml', (name, secret) => `<<: { ${name}: "${escaped(secret)}" }`],
    ['xml', (name, secret) => `<list_pair key="${name}"><str_pair key="a" value="${secret}"/></list_pair>`],
  ),

  ...numbered('under a misspelt name', TYPOS.length, (at) => (place) => {
    return withValue(place, place.secret, TYPOS[at]?.(place.option.name));
  }),
  ...numbered('in quotes under a misspelt name', 3, (at) => (place) => {
    const text = place.form.quotings[0]?.(place.secret);
    return withWritten(place, text, TYPOS[at * 2]?.(place.option.name));
  }),
  'under a name of its own': (place) => withValue(place, place.secret, 'api-token'),
  'under an unknown property': (place) => withValue(place, place.secret, 'mail.smtp.passwort'),

  'without =': line(
    ['cfg', (name, secret) => `${name} ${secret}`],
    ['yaml', (name, secret) => `${name} ${secret}`],
    ['xml', (name, secret) => `<str_pair key="${name}" value "${secret}"/>`],
  ),
  'behind a name alone': line(['cfg', (name, secret) => `${name}\n${secret}`]),
  'behind a colon': line(
    ['cfg', (name, secret) => `${name}: ${secret}`],
    ['yaml', (name, secret) => `${name}:${secret}`],
    ['xml', (name, secret) => `<str_pair key="${name}" value: "${secret}"/>`],
  ),
  'behind = in the place of a colon': line(
    ['yaml', (name, secret) => `${name} = ${secret}`],
    ['json', (name, secret) => `"${name}" = "${secret}"`],
  ),
  'behind two signs': line(
    ['cfg', (name, secret) => `${name} = = ${secret}`],
    ['yaml', (name, secret) => `${name}: ${secret}: x`],
    ['json', (name, secret) => `"${name}":: "${secret}"`],
    ['xml', (name, secret) => `<str_pair key="${name}" value=="${secret}"/>`],
  ),
  'in a quote that stays open': line(
    ['cfg', (name, secret) => `${name} = "${secret}`],
    ['yaml', (name, secret) => `${name}: "${secret.replaceAll('"', '')}`],
    ['json', (name, secret) => `"${name}": "${secret}`],
    ['xml', (name, secret) => `<str_pair key="${name}" value="${secret}/>`],
  ),
  'in a single quote that stays open': line(
    ['cfg', (name, secret) => `${name} = '${secret}`],
    ['yaml', (name, secret) => `${name}: '${secret.replaceAll("'", '')}`],
    ['json', (name, secret) => `"${name}": '${secret}'`],
    ['xml', (name, secret) => `<str_pair key="${name}" value='${secret}/>`],
  ),
  'behind a bad escape': line(
    ['yaml', (name, secret) => `${name}: "\\q${escaped(secret)}"`],
    ['json', (name, secret) => `"${name}": "\\q${secret}"`],
    ['xml', (name, secret) => `<str_pair key="${name}" value="&q;${secret}"/>`],
  ),
  'behind a good escape and before a bad one': line(
    ['yaml', (name, secret) => `${name}: "\\n${escaped(secret)}\\q"`],
    ['json', (name, secret) => `"${name}": "\\n${secret}\\u00g0"`],
    ['xml', (name, secret) => `<str_pair key="${name}" value="&#10;${secret}&#0;"/>`],
  ),
  'behind a tab': line(
    ['cfg', (name, secret) => `\t${name}\t=\t${secret}`],
    ['yaml', (name, secret) => `\t${name}: ${secret}`],
    ['json', (name, secret) => `"${name}": "\t${secret}"`],
    ['xml', (name, secret) => `\t<str_pair\tkey="${name}"\tvalue="\t${secret}"/>`],
  ),
  'wrapped into the next line': line(
    ['cfg', (name, secret) => `${name} = x\n  ${secret}`],
    ['yaml', (name, secret) => `${name}: x\n${secret}`],
    ['json', (name, secret) => `"${name}": "x\n${secret}"`],
    ['xml', (name, secret) => `<str_pair key="${name}" value="x\n${secret}"/>`],
  ),
  'wrapped behind a name': line(
    ['cfg', (name, secret) => `${name} =\n  ${secret}`],
    ['yaml', (name, secret) => `${name}:\n${secret}`],
    ['xml', (name, secret) => `<str_pair key="${name}"\n  value=\n"${secret}"/>`],
  ),
  'wrapped with =': line(['cfg', (name, secret) => `${name} = x\n  y${secret}==`], ['cfg', (name) => name]),
  'wrapped like a header': line(['cfg', (name, secret) => `${name} = x\n  [${secret}`]),
  'wrapped like a comment': line(['cfg', (name, secret) => `${name} = x\n  #${secret}`]),
  'in a continued line': line(
    ['cfg', (name, secret) => `${name} = x\\\n${secret}`],
    ['yaml', (name, secret) => `${name}: "x\\\n  ${escaped(secret)}"`],
  ),
  'without quotes': line(
    ['json', (name, secret) => `"${name}": ${secret}`],
    ['xml', (name, secret) => `<str_pair key="${name}" value=${secret}/>`],
  ),
  'without a comma': line(['json', (name, secret) => `"${name}": "${secret}" "user": "x"`]),
  'with a comma too many': line(['json', (name, secret) => `"${name}": "${secret}",,`]),
  'without a colon': line(['json', (name, secret) => `"${name}" "${secret}"`]),
  'in a comment of JSON': line(['json', (name, secret) => `// ${secret}\n"${name}": "x"`]),
  'in a long comment of JSON': line(['json', (name, secret) => `"${name}": "x" /* ${secret} */`]),
  'joined to another text': line(['json', (name, secret) => `"${name}": "a" + "${secret}"`]),
  'as what YAML cannot begin with': line(['yaml', (name, secret) => `${name}: @${secret}`]),
  'as what is no directive': line(['yaml', (name, secret) => `${name}: %${secret}`]),
  'in a list that stays open': line(
    ['yaml', (name, secret) => `${name}: [${secret}`],
    ['json', (name, secret) => `"${name}": ["${secret}"`],
  ),
  'in a map that stays open': line(
    ['yaml', (name, secret) => `${name}: {a: ${secret}`],
    ['json', (name, secret) => `"${name}": {"a": "${secret}"`],
  ),
  'as an item': line(['yaml', (_name, secret) => `- ${secret}`]),
  'as a long key': line(['yaml', (name, secret) => `? ${name}\n: ${secret}`]),
  'as a document of its own': line(['yaml', (name, secret) => `${name}: x\n---\n${secret}`]),

  ...IN_XML,

  ...numbered('in a section', SECTIONS.length, (at) => (place) => {
    const { form, option, secret } = place;
    const section = SECTIONS[at]?.(option.section) ?? '';
    const written = form.value(secret);
    if (written === undefined) return undefined;
    return surrounded(place, [form.option(section, option.name, written)], section);
  }),
  'in a section given twice': (place) => {
    const { form, option, secret } = place;
    const written = form.value(secret);
    if (written === undefined) return undefined;
    const part = { name: option.section, options: [form.option(option.section, option.name, written)] };
    return form.whole([part, part]);
  },
  'alone in its section': (place) => {
    const { form, option, secret } = place;
    const written = form.value(secret);
    if (written === undefined) return undefined;
    return form.whole([
      { name: option.section, options: [form.option(option.section, option.name, written)] },
    ]);
  },
  'before the first section': (place) =>
    before(
      place,
      (name, secret) => `${name} = ${secret}`,
      (name, secret) => `${name}: "${escaped(secret)}"`,
    ),
  'before the first section, without a name': (place) =>
    before(
      place,
      (_, secret) => secret,
      (_, secret) => `"${escaped(secret)}"`,
    ),
  'behind a header': (place) => {
    const whole = withValue(place, 'x');
    if (place.form.name !== 'cfg' || place.secret.includes('\n')) return undefined;
    return whole?.replace(
      `[${place.option.section}]`,
      () => `[${place.option.section}] ${place.option.name} = ${place.secret}`,
    );
  },
  'in a header that stays open': (place) => header(place, (name, secret) => `[${name} ${secret}`),
  'in a header': (place) => header(place, (name, secret) => `[${name} password=${secret}]`),
  'behind the end of a file': (place) => {
    const whole = withValue(place, 'x');
    return place.secret.includes('\n') ? undefined : `${whole}${place.secret}`;
  },

  ...numbered('in a URL', 6, (at) => (place) => {
    const name =
      [
        'server',
        'port',
        'tenant-authority',
        'mail.smtp.auth.mechanisms',
        'mail.smtp.proxy.host',
        'directory-id',
      ][at] ?? '';
    return elsewhere(place, name, urlSafe(place.secret) && `https://me:${place.secret}@mail.example.com/EWS`);
  }),
  'in a URL without a scheme': (place) =>
    elsewhere(place, 'server', urlSafe(place.secret) && `me:${place.secret}@smtp.example.com:25`),
  'in the query of a URL': (place) =>
    elsewhere(
      place,
      'tenant-authority',
      urlSafe(place.secret) && `https://login.example.com/x?s=${place.secret}`,
    ),
  'as the default of a placeholder': (place) => withValue(place, `\${X:-${place.secret}}`),
  'as the default of another placeholder': (place) =>
    withValue(place, `{{ X | default('${place.secret}') }}`),
  'beside a placeholder': (place) => withValue(place, `\${X}${place.secret}`),
  'as the default of a placeholder elsewhere': (place) => elsewhere(place, 'user', `\${X:-${place.secret}}`),

  'in a comment behind the value': (place) => comment(place, (written, text) => `${written} # ${text}`, 'x'),
  'in a comment behind another value': (place) => commentElsewhere(place, 'port'),
  'in a comment behind a list': (place) => commentElsewhere(place, 'mail.smtp.auth.mechanisms'),
  'in a comment above': (place) => {
    const { form, option, secret } = place;
    return surrounded(place, [
      form.comment(`was ${secret}`),
      form.option(option.section, option.name, form.value('x') ?? ''),
    ]);
  },
  'in the reason of a suppression': (place) => {
    const { form, option, secret } = place;
    if (form.isOneLine) return undefined;
    const written = form.value(form.hasQuotes ? secret : `"${secret}"`);
    return surrounded(place, [
      form.comment(`smtp-lint-disable-next-line plain-secret, quoted-value -- was ${secret}`),
      written && form.option(option.section, option.name, written),
    ]);
  },
  'in the rules of a suppression': (place) => {
    const { form, option, secret } = place;
    if (form.isOneLine) return undefined;
    const written = form.value(secret);
    return surrounded(place, [
      form.comment(`smtp-lint-disable-next-line ${secret}`),
      written && form.option(option.section, option.name, written),
    ]);
  },
  'as a name without a value': (place) => withWritten(place, place.form.value(''), named(place)),
  'as a name with a value': (place) => {
    const { secret } = place;
    const isToken = /^\w{16,}$/.test(secret) && /[A-Z]/.test(secret);
    return isToken ? withValue(place, 'x', secret) : undefined;
  },
  'as a name alone': line(['cfg', (_, secret) => secret], ['yaml', (_, secret) => secret]),
  'as a word behind a name': (place) => {
    const name = `${place.option.name} ${place.secret}`;
    return place.secret.includes('\n') || !bare(place.secret) ? undefined : withValue(place, 'x', name);
  },
};

function numbered(
  words: string,
  count: number,
  position: (at: number) => Position,
): Readonly<Record<string, Position>> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${words} ${at + 1}`, position(at)]));
}

function inBrackets(place: Place, open: string, close: string): string | undefined {
  if (!place.form.hasQuotes) return withValue(place, `${open}${place.secret}${close}`);
  return withWritten(place, `${open}${JSON.stringify(place.secret)}${close}`);
}

function before(
  place: Place,
  cfg: (name: string, secret: string) => string,
  yaml: (name: string, secret: string) => string,
): string | undefined {
  const whole = withValue(place, 'x');
  const { form, option, secret } = place;
  if (form.name !== 'cfg' && form.name !== 'yaml') return undefined;
  if (secret.includes('\n') && form.name === 'cfg') return undefined;
  return `${(form.name === 'cfg' ? cfg : yaml)(option.name, secret)}\n${whole}`;
}

function header(place: Place, text: (section: string, secret: string) => string): string | undefined {
  if (place.form.name !== 'cfg' || place.secret.includes('\n')) return undefined;
  return `${withValue(place, 'x')}${text(place.option.section, place.secret)}\nport = 0\n`;
}

function comment(
  place: Place,
  write: (written: string, text: string) => string,
  text: string,
): string | undefined {
  const { form, secret } = place;
  if (form.syntax === 'json' || form.isOneLine || secret.includes('\n')) return undefined;
  if (form.syntax === 'xml')
    return surrounded(place, [`${form.option('', place.option.name, `"${text}"`)} ${form.comment(secret)}`]);
  return withWritten(place, write(form.value(text) ?? '', secret));
}

function commentElsewhere(place: Place, name: string): string | undefined {
  const { form, secret } = place;
  if (form.syntax === 'json' || form.isOneLine || secret.includes('\n')) return undefined;
  const own =
    form.syntax === 'xml'
      ? `${form.option('smtp-client', name, '"LOGIN"')} ${form.comment(`was ${secret}`)}`
      : form.option('smtp-client', name, `LOGIN # was ${secret}`);
  return form.whole([{ name: 'smtp-client', options: [own] }]);
}

function urlSafe(secret: string): string | undefined {
  return /[\s"<>\\^`{}]/.test(secret) ? undefined : secret;
}

/** The secret where a name stands. */
function named({ form, secret }: Place): string | undefined {
  if (form.syntax === 'yaml') return JSON.stringify(secret);
  return secret.includes('\n') && form.syntax === 'cfg' ? undefined : secret;
}
