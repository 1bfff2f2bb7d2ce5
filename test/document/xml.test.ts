import { describe, expect, test } from 'vitest';
import { entriesOf, messagesOf, outline, readText } from '../support/outline.ts';

const read = (text: string) => outline(readText(text, 'xml'));

/** The lists of one application; the offset of the first is 45. */
const application = (lists: string) =>
  `<CfgData><CfgCreate><CfgApplication><options>${lists}</options></CfgApplication></CfgCreate></CfgData>`;

describe('sections and options', () => {
  test('are read with the place of each name and value, quotes included', () => {
    expect(
      read(application('<list_pair key="s"><str_pair key="k" value="v"/></list_pair><list_pair key=\'t\'/>')),
    ).toEqual(['[s] 60:"s"', 'k = v  78:"k" 88:"v"', "[t] 120:'t'"]);
  });

  test('may be given twice', () => {
    const pair = '<str_pair key="k" value="1"/>';
    expect(read(application(`<list_pair key="s">${pair}${pair}</list_pair><list_pair key="s"/>`))).toEqual([
      '[s] 60:"s" 149:"s"',
      'k = 1  78:"k" 88:"1"',
      'k = 1  107:"k" 117:"1"',
    ]);
  });

  test('may have their attributes in another order, and more of them', () => {
    const pair = '<str_pair\n\tvalue = "v"  x="1"\r\n key\n=\'k\'></str_pair >';
    expect(read(application(`<list_pair a="b" key="s">${pair}</list_pair>`))).toEqual([
      '[s] 66:"s"',
      'k = v  107:\'k\' 89:"v"',
    ]);
  });

  test('may have a prefix', () => {
    const text =
      '<c:CfgData xmlns:c="x"><c:CfgApplication><c:options><c:list_pair key="s"><c:str_pair key="k" value="v"/></c:list_pair></c:options></c:CfgApplication></c:CfgData>';
    expect(entriesOf(readText(text, 'xml'))).toEqual([['s', 'k', 'v']]);
  });

  test('stand among comments, instructions and other elements', () => {
    const text = `<?xml version="1.0" encoding="utf-8"?>\n<!-- a <list_pair> --><?b <c?>
<CfgData><CfgHost name="h"><options><list_pair key="no"/></options></CfgHost>
<CfgCreate><CfgApplication name="a &amp; b"><userProperties><list_pair key="no"/></userProperties>
<options><!-- <list_pair key="no"/> --><list_pair key="s"><?b?><!--x--><str_pair key="k" value="v"/></list_pair>
</options><tenantDBIDs>text</tenantDBIDs></CfgApplication></CfgCreate></CfgData>`;
    const document = readText(text, 'xml');
    expect(entriesOf(document)).toEqual([['s', 'k', 'v']]);
    expect(document.problems).toEqual([]);
    expect(document.configurations).toMatchObject([{ name: 'a & b' }]);
    expect(document.comments().map((comment) => comment.text)).toEqual([
      ' a <list_pair> ',
      ' <list_pair key="no"/> ',
      'x',
    ]);
  });

  test('of a pair without a value are empty', () => {
    expect(read(application('<list_pair key="s"><str_pair key="k"/></list_pair>'))).toEqual([
      '[s] 60:"s"',
      'k =   78:"k" 81:',
    ]);
  });

  test('belong to the application that they stand in', () => {
    const one = (name: string) =>
      `<CfgApplication name="${name}"><options><list_pair key="s"/></options></CfgApplication>`;
    const { configurations, incomplete } = readText(
      `<CfgData><CfgCreate>${one('a')}${one('b')}</CfgCreate></CfgData>`,
      'xml',
    );
    expect(configurations).toMatchObject([
      { name: 'a', sections: [{ name: 's' }], isEmailServer: false },
      { name: 'b', sections: [{ name: 's' }], isEmailServer: false },
    ]);
    expect(incomplete).toBe(false);
  });

  test.each(['CfgUpdate', 'CfgAnything'])('may be missing where the application stands in %s', (name) => {
    const text = `<CfgData><${name}><CfgApplication><options><list_pair key="s"/></options></CfgApplication></${name}></CfgData>`;
    expect(read(text).slice(1)).toEqual(['incomplete']);
    expect(readText(text, 'xml').missing).toEqual({
      message: 'an application stands in something else than CfgCreate: it may be given in part',
      offset: text.indexOf('<CfgApplication'),
    });
  });
});

describe('a value', () => {
  test.each([
    ['a&amp;b&lt;c&gt;d&quot;e&apos;f', 'a&b<c>d"e\'f'],
    ['&#65;&#x42;&#x1F600;', 'AB😀'],
    ['a\tb\nc\r\nd\re', 'a b c d e'],
    ['&#9;&#10;&#13;', '\t\n\r'],
    ["it's 1//0g#;=]]>", "it's 1//0g#;=]]>"],
    ['  two  blanks  ', '  two  blanks  '],
  ])('%j says %j', (written, value) => {
    const document = readText(
      application(`<list_pair key="s"><str_pair key="k" value="${written}"/></list_pair>`),
      'xml',
    );
    expect(entriesOf(document)).toEqual([['s', 'k', value]]);
    expect(document.problems).toEqual([]);
  });

  test.each([
    ['a & b', 'an & begins no reference here'],
    ['a&b=c;', 'an & begins no reference here'],
    ['&nbsp;', 'XML does not define this reference'],
    ['&#0;', 'XML does not define this reference'],
    ['&#xFFFFFFFFFF;', 'XML does not define this reference'],
    ['a<b', 'a < stands in the value of an attribute'],
    ['\u0001', 'this character cannot stand in XML, not even escaped'],
  ])('%j is unknown, and nothing else is', (written, message) => {
    const pairs = `<str_pair key="k" value="${written}"/><str_pair key="l" value="v"/>`;
    const document = readText(application(`<list_pair key="s">${pairs}</list_pair>`), 'xml');
    expect(messagesOf(document)).toEqual([message]);
    const [, unknown, known, ...others] = outline(document);
    expect(unknown).toMatch(/^k = \?/);
    expect(known).toMatch(/^l = v/);
    expect(others).toHaveLength(1);
    expect(document.incomplete).toBe(false);
  });
});

describe('what is no XML', () => {
  test('is told of at the start of the file, and not at a < further on', () => {
    const [configuration] = readText('<!-- a -->\npassword = a<b c="1">\n', 'xml').configurations;
    expect(configuration?.anchor).toEqual({ start: 0, end: 0 });
  });

  const unclosed = 'this element is not closed: its end tag is missing';

  test.each<[string, readonly string[]]>([
    [
      '<list_pair key="s"><str_pair key="k" value="v/></list_pair>',
      ['this value is not closed: its closing quote is missing'],
    ],
    [
      '<list_pair key="s"><str_pair key=k value="v"/></list_pair>',
      ['this attribute has no quotes around its value'],
    ],
    ['<list_pair key="s"><str_pair key value="v"/></list_pair>', ['this attribute has no value']],
    [
      '<list_pair key="s"><str_pair key="k"value="v"/></list_pair>',
      ['a blank is missing before this attribute'],
    ],
    ['<list_pair key="s"><str_pair key="k" key="l"/></list_pair>', ['this attribute is given twice']],
    ['<list_pair key="s"><str_pair key="k" value="v"></list_pair>', [unclosed]],
    ['<list_pair key="s">', [unclosed]],
    ['</list_pair>', ['this end tag closes nothing']],
    ['<list_pair key="s"><str_pair key="k" value="v"</list_pair>', ['this tag is not closed']],
    ['<list_pair key="s"/ >', ['a blank stands between / and >']],
    ['<list_pair key="s" ?/>', ['this stands where an attribute belongs']],
    ['< list_pair key="s"/>', ['a < begins no element here', 'this stands where a list_pair belongs']],
    ['<!-- a -- b -->', ['two hyphens stand in a comment, which XML does not allow']],
    ['<!-- a --->', ['two hyphens stand in a comment, which XML does not allow']],
    ['<!-- a', ['the file ends within this element, and 4 elements are not closed']],
    ['<!-- a <!-- b -->', ['a comment begins in a comment']],
    ['<![CDATA[a]]>', ['this stands where a list_pair belongs']],
    ['<?xml version="1.0"?>', ['an XML declaration can stand at the very start of a file only']],
    ['<??>', ['this processing instruction has no name']],
  ])('%s', (lists, messages) => {
    const found = messagesOf(readText(application(lists), 'xml'));
    for (const message of messages) expect(found).toContain(message);
    expect(found.join()).not.toMatch(/list_pair key|"s"/);
  });

  test('is told with what to write, but for words that may be a part of a value', () => {
    const helpOf = (text: string) => readText(text, 'xml').problems.map(({ help }) => help);
    expect(helpOf(application('\n<list_pair key="s">\n'))).toEqual(['Write </list_pair>.']);
    expect(helpOf(application('\n<secret>\n'))).toContain(undefined);
    expect(helpOf(application('\n</secret>\n'))).toEqual(['Remove it, or write </options>.']);
    expect(helpOf('[smtp-client]\nport = 25\n')).toEqual([
      'If it holds another syntax, give it by --syntax.',
    ]);
  });

  test('does not hide the options behind an option that is not closed', () => {
    const pairs = '<str_pair key="k" value="v">\n<str_pair key="l" value="w"/>\n';
    const document = readText(application(`<list_pair key="s">\n${pairs}</list_pair>`), 'xml');
    expect(document.problems).toMatchObject([{ message: unclosed, help: 'End the tag with />.' }]);
    expect(outline(document).map((line) => line.slice(0, 5))).toEqual([
      '[s] 6',
      'k = ?',
      'l = w',
      '! thi',
      'incom',
    ]);
  });

  test('is told once where the file is cut off', () => {
    const cut = '<CfgData>\n<CfgCreate>\n<CfgApplication>\n<options>\n<list_pair key="s">\n';
    const { problems, incomplete } = readText(cut, 'xml');
    expect(problems.map(({ message }) => message)).toEqual([
      'the file ends within this element, and 5 elements are not closed',
    ]);
    expect(incomplete).toBe(true);
  });

  test('is told of every line', () => {
    const pair = '<str_pair key="k" value=v/>';
    const { problems } = readText(
      application(`<list_pair key="s">\n${pair}\n${pair}\n${pair}\n</list_pair>`),
      'xml',
    );
    expect(problems).toHaveLength(3);
  });

  test.each(['', ' ', 'text', '<a/><b/>', '<a/>text', '<![CDATA[x]]>', '<a></b></a>'])(
    '%j at the top',
    (text) => {
      const document = readText(text, 'xml');
      expect(document.problems.length).toBeGreaterThan(0);
      // Not about options at all, so nothing of a configuration is missing.
      expect(document.incomplete).toBe(false);
    },
  );
});

describe('the shape of Configuration XML', () => {
  const within = (pairs: string) =>
    messagesOf(readText(application(`<list_pair key="s">${pairs}</list_pair>`), 'xml'));

  test.each([
    ['<list_pair key="k"><str_pair key="a" value="b"/></list_pair>', 'a list stands where a value belongs'],
    ['<int_pair key="k" value="1"/>', 'this stands where a str_pair belongs'],
    ['<str_pair value="v"/>', 'this element names no option: it has no key'],
    ['port = 25', 'text stands where a str_pair belongs'],
    ['<![CDATA[ ]]>', 'text stands where a str_pair belongs'],
    ['<str_pair key="k">v</str_pair>', 'something stands within this str_pair: its value is an attribute'],
  ])('does not have %s in a list', (pair, message) => {
    expect(within(pair)).toEqual([message]);
  });

  test.each([
    ['<str_pair key="k" value="v"/>', 'this stands where a list_pair belongs'],
    ['<list_pair><str_pair key="k" value="v"/></list_pair>', 'this list_pair has no key'],
    ['text', 'this stands where a list_pair belongs'],
  ])('does not have %s in options', (list, message) => {
    const document = readText(application(list), 'xml');
    expect(messagesOf(document)).toEqual([message]);
    expect(document.incomplete).toBe(true);
  });

  test('has lists in applications', () => {
    const document = readText('<xml><options><list_pair key="s"/></options></xml>', 'xml');
    expect(messagesOf(document)).toEqual(['no CfgApplication stands in the file']);
    expect(document.incomplete).toBe(true);
  });

  test.each([
    '<project/>',
    '<project><modelVersion>4</modelVersion></project>',
    '<?xml version="1.0"?><a b="c"/>',
  ])('is no part of %s, which is another file', (text) => {
    const document = readText(text, 'xml');
    expect(outline(document)).toEqual([]);
    expect(document.configurations).toMatchObject([{ sections: [], isEmailServer: true }]);
  });
});

describe('a hostile file', () => {
  const withDoctype = (doctype: string, value: string) =>
    doctype + application(`<list_pair key="s"><str_pair key="k" value="${value}"/></list_pair>`);
  const told = 'a document type declaration stands here: it is not read';

  test('of a billion laughs is not unfolded', () => {
    const entities = Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`);
    const doctype = `<!DOCTYPE CfgData [<!ENTITY e0 "ha">${entities.join('')}]>\n`;
    const document = readText(withDoctype(doctype, '&e30;'), 'xml');
    expect(messagesOf(document)).toEqual([told, 'XML does not define this reference']);
    expect(entriesOf(document)).toEqual([['s', 'k']]);
    expect(document.incomplete).toBe(true);
  });

  test.each([
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n',
    '<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd">\n',
    '<!DOCTYPE a PUBLIC "-//a//b" \'file:///etc/hosts\' [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>\n',
    '<!DOCTYPE a [<!-- ]> " --><?p ]>\' ?><!ENTITY x "]>">]>\n',
  ])('opens nothing: %s', (doctype) => {
    const document = readText(withDoctype(doctype, '&x;'), 'xml');
    expect(messagesOf(document)).toEqual([told, 'XML does not define this reference']);
    expect(entriesOf(document)).toEqual([['s', 'k']]);
  });

  test('that nests too deeply is refused', () => {
    const document = readText(`<CfgApplication>${'<a>'.repeat(100_000)}`, 'xml');
    expect(messagesOf(document)).toEqual(['the file nests deeper than 500 levels']);
    expect(document.incomplete).toBe(true);
  });

  test.each([
    '<a b="',
    '<',
    '&',
    '<!--',
    '<![CDATA[',
    '<?',
    '</a',
    '<a b=\'<c d="',
    '<!DOCTYPE [',
    ']]>',
    '<a ',
    '-',
  ])('that repeats %j is read in a time that grows no faster than it', (piece) => {
    const text = `<CfgApplication>${piece.repeat(200_000)}`;
    expect(readText(text, 'xml').problems.length).toBeGreaterThan(0);
  });
});
