import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Syntax } from '../../src/document/document.ts';
import { SYNTAXES } from '../../src/document/readers.ts';
import { canStandInXml } from '../../src/document/xml-characters.ts';
import { boxCatalog } from '../support/box-catalog.ts';
import { fixText } from '../support/fix-text.ts';
import { entriesOf, messagesOf, readText } from '../support/outline.ts';

/** The machine may be busy. */
const timeout = 60_000;
const runs = (numRuns: number) => ({ seed: 20_240_611, numRuns });

const anyText = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    ...['null', '~', 'true', 'no', '00:05:00', '010', '1e3', ' a', 'a ', 'a: b', 'a #b', '- a', '*a'],
  ),
  fc.constantFrom(
    ...['&a', '!a', '@a', '|', '---', '...', "'a'", '"a"', "it's", 'a\nb', 'a\r\nb', '\t', '[x]', '{a}'],
  ),
  fc.constantFrom(
    ...['a,b', 'a]', 'a}', '# a', '; a', '=', '\\', '\u0085', '\u2028', '\ufeff', 'https://h:1/?a=b#c'],
  ),
);

const XML = '<CfgData><CfgCreate><CfgApplication><options>';
const XML_END = '</options></CfgApplication></CfgCreate></CfgData>';

/** Files with the option a and another; what stands before, between and behind it stays. */
const FORMS: readonly (readonly [Syntax, string])[] = [
  ['cfg', '# c\n[box]\n  a  =  0  \nz = 1\n\n[x]\na = 0\n'],
  ['cfg', '[box]\r\nz=1'],
  ['yaml', '# c\nbox:\n  a: 0 # c\n  z: 1\nx: {a: 0}\n'],
  ['yaml', 'box:\n  z: "1" # c\n  "a": \'0\'\n'],
  ['yaml', 'box: {z: 1, a: "0"}\n'],
  ['yaml', 'box: {z: 1, a: 0}\n'],
  ['yaml', 'box:\n  z: 1'],
  ['yaml', 'options:\n  property:\n  - {section: box, key: z, value: 1}\n'],
  ['json', '{"box": {"a": 0, "z": 1}, "x": {"a": 0}}'],
  ['json', '{"box": {"z": "1"}}'],
  [
    'xml',
    `${XML}\n  <list_pair key="box">\n    <str_pair key="a" value="0"/><!-- c -->\n  </list_pair>\n${XML_END}`,
  ],
  [
    'xml',
    `${XML}<list_pair key='box'><str_pair value='1' key='z'/></list_pair><list_pair key="x"/>${XML_END}`,
  ],
  ['xml', `${XML}\r\n\t<list_pair key="box"/>\r\n${XML_END}`],
  ['json', '{"options": {"property": [{"section": "box", "key": "z", "value": "1"}]}}'],
];

describe.each(FORMS)('an option set in %s %j', (syntax, before) => {
  test('has the value that was meant, or stays as it is', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (value) => {
        const catalog = boxCatalog({ set: { a: value } });
        const { text, skipped } = await fixText(before, syntax, {}, catalog);
        const document = readText(text, syntax);
        expect(document.problems).toEqual([]);
        const settings = (from: string) =>
          entriesOf(readText(from, syntax)).map(
            ([section, name, own]) => [`${section}/${name}`, own] as const,
          );
        const wanted = new Map(settings(before));
        if (text !== before) wanted.set('box/a', value);
        else expect(skipped.length > 0 || (wanted.get('box/a') ?? '') === value).toBe(true);
        expect(new Map(settings(text))).toEqual(wanted);
        // Only .cfg and XML have values that cannot be written, and no syntax has a lone surrogate.
        const canWrite = syntax === 'xml' ? canStandInXml(value) : syntax !== 'cfg';
        if (canWrite && !/\p{Surrogate}/u.test(value)) expect(skipped).toEqual([]);
      }),
      runs(150),
    );
  });
});

/** Lines of a section with what a safe fix makes of them. */
const MISTAKES: readonly (readonly [string, string, string])[] = [
  ['server-type', 'smtp', 'SMTP'],
  ['enable-debug', 'FALSE', 'false'],
  ['smtp-connection-security', 'Start-TLS-Required', 'start-tls-required'],
  ['cnx-max-idle-time', '0:04:00', '00:04:00'],
  ['mail.smtp.auth.mechanisms', 'LOGIN,PLAIN', 'LOGIN PLAIN'],
  ['protocol-timeout', '00:60:00', '01:00:00'],
  ['port', '587', '587'],
  ['user', 'me # and you', 'me # and you'],
  ['cnx-pool-size', '{{ SIZE }}', '{{ SIZE }}'],
];

const blanks = fc.stringMatching(/^[ \t]{0,3}$/);
const lineBreak = fc.constantFrom('\n', '\r\n', '\r');
const cfgFiller = fc.constantFrom('', '  ', '# port = "25"', '; TRUE', '\t# c');
const cfgOption = fc
  .tuple(fc.constantFrom(...MISTAKES), blanks, blanks, blanks, blanks, fc.boolean())
  .map(([[name, wrong, right], a, b, c, d, isQuoted]) => {
    const before = `${a}${name}${b}=${c}${isQuoted ? `"${wrong}"` : wrong}${d}`;
    return [before, `${a}${name}${b}=${c}${right}${d}`] as const;
  });
const yamlFiller = fc.constantFrom('', '  ', '# port: "25"', '    # TRUE');
const yamlOption = fc
  .tuple(
    fc.constantFrom(...MISTAKES),
    fc.constantFrom(' ', '   '),
    fc.constantFrom('', ' # c', '  '),
    fc.constantFrom("'", '"'),
  )
  .map(([[name, wrong, right], gap, behind, quote]) => {
    const write = (value: string) => `  ${name}:${gap}${quote}${value}${quote}${behind}`;
    return [write(wrong), write(right)] as const;
  });

/** A file before and after, line for line; each option occurs once. */
function fileOf(
  head: string,
  option: fc.Arbitrary<readonly [string, string]>,
  filler: fc.Arbitrary<string>,
  tail: readonly string[],
): fc.Arbitrary<readonly [string, string]> {
  const line = fc.oneof(
    option,
    filler.map((text) => [text, text] as const),
  );
  const nameOf = ([text]: readonly [string, string]) => /^\s*([a-z][\w.-]*)\s*[=:]/.exec(text)?.[1];
  const lines = fc.uniqueArray(line, { maxLength: 14, selector: (one) => nameOf(one) ?? Symbol() });
  return fc.tuple(lines, fc.array(lineBreak, { minLength: 20, maxLength: 20 })).map(([own, ends]) => {
    const all = [[head, head] as const, ...own, ...tail.map((text) => [text, text] as const)];
    const join = (side: 0 | 1) => all.map((one, at) => one[side] + (ends[at] ?? '\n')).join('');
    return [join(0), join(1)] as const;
  });
}

describe.each<[Syntax, fc.Arbitrary<readonly [string, string]>]>([
  ['cfg', fileOf('[smtp-client]', cfgOption, cfgFiller, ['server = h.example.com', '[x]', 'port="25"'])],
  ['yaml', fileOf('smtp-client:', yamlOption, yamlFiller, ['  server: h.example.com', 'x:', '  port: TRUE'])],
])('a file of %s with mixed line ends', (syntax, files) => {
  test('changes in the values that are wrong, and nowhere else', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(files, async ([before, after]) => {
        const { text } = await fixText(before, syntax, { severities: new Map([['unused-option', 'off']]) });
        expect(text).toBe(after);
        expect((await fixText(text, syntax)).text).toBe(after);
      }),
      runs(300),
    );
  });
});

/** Pieces that mean something to a syntax, to be put into the files above. */
const PIECES: Readonly<Record<Syntax, readonly string[]>> = {
  cfg: [...'\n\r =[]#"x', '\r\n', '[box]', '\n[box]\n', 'a=0\n', '\na = 0', 'b', '\n# c\n'],
  yaml: [
    ...'\n\r"\'{}[],|>\t',
    ...[
      '  ',
      ': ',
      '- ',
      '? ',
      '# ',
      '&x ',
      '*x',
      '!t ',
      '\n  a: 0',
      '\nbox: {',
      '  b: 1\n',
      '<<: ',
      '---\n',
      '\n  # c\n',
    ],
  ],
  json: [
    ...'{}[],:"\n 0',
    '//',
    'null',
    '"box":{"b":"0"},',
    '"a":"0",',
    ',"b":1',
    '/* */',
    '{"section":"box","key":"b"},',
  ],
  xml: [
    ...'<>/="\'& \n-',
    ...[
      '\r\n',
      '<!-- c -->',
      '<str_pair key="b"/>',
      '<str_pair key="a" value="0"/>',
      '</list_pair>',
      '&amp;',
    ],
    ...['<list_pair key="box">', '<list_pair key="x"/>', '<![CDATA[x]]>', '&#10;', '<?a?>', '<CfgUpdate>'],
  ],
};

/** A file of the syntax with a few pieces put in, each in the place of a few characters. */
function brokenFile(syntax: Syntax): fc.Arbitrary<string> {
  const whole = fc.constantFrom(...FORMS.filter(([own]) => own === syntax).map(([, text]) => text));
  const change = fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.constantFrom(...PIECES[syntax]));
  return fc.tuple(whole, fc.array(change, { maxLength: 4 })).map(([text, changes]) =>
    changes.reduce((own, [place, cut, piece]) => {
      const at = place % (own.length + 1);
      return own.slice(0, at) + piece + own.slice(at + cut);
    }, text),
  );
}

describe.each(SYNTAXES)('any file of %s', (syntax) => {
  const catalog = boxCatalog({ set: { a: '1' } }, { set: { b: 'x y' } }, { set: { a: '1', c: '3' } });
  const severities = new Map([['quoted-value', 'off' as const]]);

  test('has no problem after its fixes that it had not before, and no other option changed', {
    timeout,
  }, async () => {
    let fixes = 0;
    await fc.assert(
      fc.asyncProperty(brokenFile(syntax), async (before) => {
        const { text, applied } = await fixText(before, syntax, { severities }, catalog);
        fixes += applied.length;
        if (applied.length === 0) expect(text).toBe(before);
        const isOther = ([section, name]: readonly string[]) =>
          section !== 'box' || !/^[abc]$/.test(name ?? '');
        const others = (from: string) => entriesOf(readText(from, syntax)).filter(isOther);
        expect(others(text)).toEqual(others(before));
        const known = messagesOf(readText(before, syntax));
        for (const message of messagesOf(readText(text, syntax))) expect(known).toContain(message);
        expect((await fixText(text, syntax, { severities }, catalog)).text).toBe(text);
      }),
      runs(800),
    );
    expect(fixes).toBeGreaterThan(300);
  });
});
