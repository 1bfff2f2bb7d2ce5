import { describe, expect, test } from 'vitest';
import { entriesOf, messagesOf, outline, readText } from '../support/outline.ts';

const read = (text: string) => outline(readText(text, 'cfg'));
const help = (text: string) => readText(text, 'cfg').problems.map((problem) => problem.help);

const UNREADABLE = 'this line is neither a section, an option, a comment nor blank';

describe('an option', () => {
  test('stands in the section whose header stands above it, each with its place', () => {
    expect(read('[s]\nk=v\n[t]\nl=w')).toEqual([
      '[s] 0:[s]',
      'k = v  4:k 6:v',
      '[t] 8:[t]',
      'l = w  12:l 14:w',
    ]);
  });

  test('is split at the first =', () => {
    expect(read('[s]\nk=a=b==')).toEqual(['[s] 0:[s]', 'k = a=b==  4:k 6:a=b==']);
  });

  test('has no blanks around its name and value', () => {
    expect(read('[s]\n \t\v\fa b \t = \t c  d \f\v')).toEqual(['[s] 0:[s]', 'a b = c  d  8:a b 18:c  d']);
  });

  test('keeps a no-break space in its value', () => {
    expect(entriesOf(readText('[s]\nk = \u00a0v\u00a0', 'cfg'))).toEqual([['s', 'k', '\u00a0v\u00a0']]);
  });

  test.each([
    '1//0g#abc;def',
    '; no comment',
    '# no comment',
    '"quoted"',
    "'none'",
    '"',
    'C:\\temp\\',
    '[x]',
    `\${NAME}`,
    '{{ name }}',
    'é 😀 \u2028 \u0000',
  ])('has the value %j as it is written', (value) => {
    const document = readText(`[s]\nk = ${value}\n`, 'cfg');
    expect(entriesOf(document)).toEqual([['s', 'k', value]]);
    expect(messagesOf(document)).toEqual([]);
  });

  test.each(['k=', 'k =', 'k = \t ', ' k='])('may be empty, as in %j', (line) => {
    const document = readText(`[s]\n${line}\n[t]`, 'cfg');
    const [entry] = document.configurations[0]?.sections[0]?.entries ?? [];
    expect(entry).toMatchObject({ name: 'k', value: '', readable: true });
    expect(entry?.valueSpan.end).toBe(entry?.valueSpan.start);
    // Where one would write the value: behind the equals sign, on the same line.
    expect(entry?.valueSpan.start).toBe(4 + line.trimEnd().length);
    expect(messagesOf(document)).toEqual([]);
  });

  test('keeps the case of its name', () => {
    expect(entriesOf(readText('[s]\nServer=a\nserver=b', 'cfg'))).toEqual([
      ['s', 'Server', 'a'],
      ['s', 'server', 'b'],
    ]);
  });

  test('that is given twice is kept twice, in the order of the file', () => {
    expect(read('[s]\nk=1\nl=2\nk=3')).toEqual([
      '[s] 0:[s]',
      'k = 1  4:k 6:1',
      'l = 2  8:l 10:2',
      'k = 3  12:k 14:3',
    ]);
  });
});

describe('a section', () => {
  test('that is given twice is one section with two headers', () => {
    expect(read('[s]\na=1\n[t]\n[s]\nb=2')).toEqual([
      '[s] 0:[s] 12:[s]',
      'a = 1  4:a 6:1',
      'b = 2  16:b 18:2',
      '[t] 8:[t]',
    ]);
  });

  test('may be empty', () => {
    expect(read('[s]')).toEqual(['[s] 0:[s]']);
  });

  test('has the name between the brackets as it is written', () => {
    expect(read('  [ a.b ]\t\nk=v')).toEqual(['[ a.b ] 2:[ a.b ]', 'k = v  11:k 13:v']);
  });
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  '%s is a name like any other',
  (name) => {
    const document = readText(`[${name}]\n${name}=1\n[t]\n${name}=2\n[${name}]\n${name}=3`, 'cfg');
    expect(entriesOf(document)).toEqual([
      [name, name, '1'],
      [name, name, '3'],
      ['t', name, '2'],
    ]);
    expect(messagesOf(document)).toEqual([]);
  },
);

test.each([
  ['LF', '[s]\na=1\n\nb=2\n'],
  ['CRLF', '[s]\r\na=1\r\n\r\nb=2\r\n'],
  ['a lone CR', '[s]\ra=1\r\rb=2\r'],
  ['all of them', '[s]\r\na=1\n\rb=2'],
])('lines end in %s', (_, text) => {
  expect(entriesOf(readText(text, 'cfg'))).toEqual([
    ['s', 'a', '1'],
    ['s', 'b', '2'],
  ]);
  expect(messagesOf(readText(text, 'cfg'))).toEqual([]);
});

test('spans do not touch the line breaks', () => {
  expect(read('[s] \r\n k = v \r\nl =\r')).toEqual(['[s] 0:[s]', 'k = v  7:k 11:v', 'l =   15:l 18:']);
});

test.each(['', '\n', ' \t\r\n\r\n', '# k=v', '  ; [s]', ';', '#'])('%j holds nothing', (text) => {
  expect(read(text)).toEqual([]);
});

test('a comment fills its line, whatever it holds', () => {
  expect(entriesOf(readText('[s]\n  # a=1\n;[t]\nb=2 # c', 'cfg'))).toEqual([['s', 'b', '2 # c']]);
});

test('a file is one configuration, reported at its start', () => {
  const { configurations, structure, incomplete } = readText('\n[s]\nk=v', 'cfg');
  expect(configurations).toMatchObject([{ anchor: { start: 0, end: 0 }, isEmailServer: true }]);
  expect(structure).toEqual([]);
  expect(incomplete).toBe(false);
});

describe('a line that cannot be read', () => {
  test('names its option if it has a colon, and is asked for =', () => {
    expect(read('[s]\n server : mail  \nport=25')).toEqual([
      '[s] 0:[s]',
      'server = ?  5:server 18:',
      'port = 25  21:port 26:25',
      `! ${UNREADABLE}  5:server`,
    ]);
    expect(help('[s]\nserver: mail')).toEqual(['Did you mean = instead of the colon?']);
  });

  test('names its option by its first word', () => {
    expect(read('[s]\nserver mail')).toEqual([
      '[s] 0:[s]',
      'server = ?  4:server 15:',
      `! ${UNREADABLE}  4:s`,
    ]);
    expect(help('[s]\nserver mail')).toEqual(['An option is written name = value.']);
  });

  test('is asked for a name before its equals sign', () => {
    expect(read('[s]\n  = v\nk=w')).toEqual([
      '[s] 0:[s]',
      'k = w  10:k 12:w',
      '! no option name stands before =  6:=',
    ]);
    expect(help('[s]\n = v')).toEqual(['Write the name of the option before =.']);
  });

  test('has a colon before its equals sign, which then belongs to the value', () => {
    expect(read('[s]\npassword: ab=c\nscope:https=x')).toEqual([
      '[s] 0:[s]',
      'password = ?  4:password 18:',
      'scope:https = x  19:scope:https 31:x',
      `! ${UNREADABLE}  4:password`,
    ]);
    expect(help('[s]\npassword: ab=c')).toEqual(['Did you mean = instead of the colon?']);
  });

  test('is no option whose value holds a colon', () => {
    const document = readText('[s]\na=b: c\nd = https://x: y', 'cfg');
    expect(entriesOf(document)).toEqual([
      ['s', 'a', 'b: c'],
      ['s', 'd', 'https://x: y'],
    ]);
    expect(messagesOf(document)).toEqual([]);
  });

  test('names nothing if it starts with a colon', () => {
    expect(entriesOf(readText('[s]\n: mail', 'cfg'))).toEqual([]);
    expect(messagesOf(readText('[s]\n: mail', 'cfg'))).toEqual([UNREADABLE]);
  });

  test('is told once where no section has begun', () => {
    expect(read('server: mail\n[s]')).toEqual(['[s] 13:[s]', `! ${UNREADABLE}  0:server`]);
  });

  test('does not take its equals sign from the next line', () => {
    expect(read('[s]\na\nb=1')).toEqual([
      '[s] 0:[s]',
      'a = ?  4:a 5:',
      'b = 1  6:b 8:1',
      `! ${UNREADABLE}  4:a`,
    ]);
  });
});

describe('a section header', () => {
  test('that is not closed opens its section all the same', () => {
    expect(read('[s]\n[smtp-client\nk=v')).toEqual([
      '[s] 0:[s]',
      '[smtp-client] 4:[smtp-client',
      'k = v  17:k 19:v',
      '! the section header is not closed  4:[smtp-client',
    ]);
    expect(help('[s')).toEqual(['End the header with ].']);
  });

  test('does not take its bracket from the next line', () => {
    expect(read('[s\na]=1')).toEqual([
      '[s] 0:[s',
      'a] = 1  3:a] 6:1',
      '! the section header is not closed  0:[s',
    ]);
  });

  test.each([
    ['[s] ; note', '4:; note'],
    ['[s]# note', '3:# note'],
    ['[s]]', '3:]'],
    ['[s]b] ', '3:b]'],
    ['[s] k=v', '4:k=v'],
  ])('opens its section before the text that follows it: %s', (header, rest) => {
    const document = readText(`${header}\na=1`, 'cfg');
    expect(entriesOf(document)).toEqual([['s', 'a', '1']]);
    expect(outline(document).at(-1)).toBe(
      `! text follows the section header  ${rest.slice(0, rest.indexOf(':') + 2)}`,
    );
    expect(document.problems).toHaveLength(1);
  });

  test.each(['[]', '[ \t ]'])('needs a name: %j', (header) => {
    expect(read(header).at(-1)).toBe(`! the section header holds no name  0:${header}`);
  });

  test('that lacks a name and is followed by text is reported for both, in the order of the file', () => {
    expect(messagesOf(readText('[] x', 'cfg'))).toEqual([
      'the section header holds no name',
      'text follows the section header',
    ]);
  });
});

describe('an option before the first section', () => {
  test('is a problem, and belongs nowhere', () => {
    expect(read('k = v\n[s]\na=1')).toEqual([
      '[s] 6:[s]',
      'a = 1  10:a 12:1',
      '! an option stands before the first section  0:k',
    ]);
    expect(help('k = v')).toEqual(['Put the header of its section, such as [name], on a line above it.']);
  });
});

test('all problems are told, in the order of the file, and quote nothing of it', () => {
  const document = readText(
    'canary=1\n[canary\ncanary: canary\n=canary\n[s] canary\ncanary canary\n[]',
    'cfg',
  );
  expect(messagesOf(document)).toEqual([
    'an option stands before the first section',
    'the section header is not closed',
    UNREADABLE,
    'no option name stands before =',
    'text follows the section header',
    UNREADABLE,
    'the section header holds no name',
  ]);
  expect(document.problems.map((problem) => problem.help).join()).not.toContain('canary');
});
