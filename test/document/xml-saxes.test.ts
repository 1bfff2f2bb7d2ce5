import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { localName, type XmlNode } from '../../src/document/xml-node.ts';
import { parseXml } from '../../src/document/xml-parse.ts';

const runs = (numRuns: number) => ({ seed: 20_240_611, numRuns });

/** What a document holds, one line for each event, as an independent parser has it; undefined where it finds an error. */
function eventsOf(text: string): readonly string[] | undefined {
  const events: string[] = [];
  let isBroken = false;
  let texts = '';
  const flush = () => {
    if (texts !== '') events.push(`text ${texts}`);
    texts = '';
  };
  const parser = new SaxesParser();
  parser.on('error', () => {
    isBroken = true;
  });
  parser.on('doctype', () => {
    isBroken = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    flush();
    events.push(`open ${name} ${JSON.stringify(Object.entries(attributes))}`);
  });
  parser.on('closetag', ({ name }) => {
    flush();
    events.push(`close ${name}`);
  });
  parser.on('text', (piece) => {
    if (events.length > 0) texts += piece;
  });
  parser.on('cdata', (piece) => {
    flush();
    events.push(`cdata ${piece}`);
  });
  parser.write(text).close();
  return isBroken ? undefined : withoutTail(events);
}

/** White space behind the element at the top is no text of it. */
function withoutTail(events: readonly string[]): readonly string[] {
  return events.filter((event, at) => !(event.startsWith('text ') && at === events.length - 1));
}

function ownEvents(text: string): readonly string[] | undefined {
  const { children, problems } = parseXml(text);
  if (problems.length > 0) return undefined;
  const events: string[] = [];
  let texts = '';
  const flush = () => {
    if (texts !== '') events.push(`text ${texts}`);
    texts = '';
  };
  const walk = (node: XmlNode) => {
    if (node.type === 'text' && !node.isCdata) {
      texts += node.text;
      return;
    }
    flush();
    if (node.type === 'text') {
      events.push(`cdata ${node.text}`);
      return;
    }
    const pairs = node.attributes.map(({ name, value }) => [name, value]);
    events.push(`open ${node.name} ${JSON.stringify(pairs)}`);
    for (const child of node.children) walk(child);
    flush();
    events.push(`close ${node.name}`);
  };
  for (const node of children) walk(node);
  return events;
}

const PIECES = [
  ...'<>/=&;"\'!?-[]:_.x19 \n\t\r',
  ...[
    '<a>',
    '</a>',
    '<a/>',
    '<b c="d"/>',
    "<b c='d' e = 'f'>",
    '</b>',
    '</b >',
    '<!-- x -->',
    '<!--',
    '-->',
    '--',
  ],
  ...[
    '<![CDATA[x]]>',
    '<![CDATA[',
    ']]>',
    '<?p x?>',
    '<?xml version="1.0"?>',
    '<?xml version="1.0" encoding="utf-8"?>',
  ],
  ...[' standalone="yes"', '<?', '?>', '&amp;', '&lt;', '&#65;', '&#x41;', '&#0;', '&#xD800;', '&x;', '&'],
  ...[
    '\r\n',
    '\u0001',
    '\ufffe',
    '\u0085',
    '\u2028',
    '\ufeff',
    '😀',
    'é',
    '\u00b7',
    '\u0300',
    '\u037e',
    ' key="k"',
  ],
  ...[
    'xmlns="u"',
    'x:y',
    '=""',
    "=''",
    '<é/>',
    '<x:y z="&quot;"/>',
    '&apos;',
    '<!DOCTYPE a>',
    '<!ENTITY e "x">',
  ],
];

const sequences = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join(''));

const WHOLE = [
  '<?xml version="1.0" encoding="utf-8"?>\n<a x="1"><b c="d &amp; e" f=\'"\'/>text<!-- y --><![CDATA[<z>]]></a>\n',
  '\ufeff<CfgData>\r\n  <options><list_pair key="s"><str_pair key="k" value="v"/></list_pair></options>\r\n</CfgData>',
  "<?xml version='1.0'?><!-- a --><?p q?><a\n\tb\n=\n'c'\n>&#x41;&gt;</a ><!-- b --> ",
];

const mutants = fc
  .tuple(
    fc.constantFrom(...WHOLE),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.constantFrom('', ...PIECES)), { maxLength: 3 }),
  )
  .map(([text, changes]) =>
    changes.reduce((own, [place, cut, piece]) => {
      const at = place % (own.length + 1);
      return own.slice(0, at) + piece + own.slice(at + cut);
    }, text),
  )
  // Cutting within a character leaves half of it, which no parser is asked about.
  .filter((text) => !/\p{Surrogate}/u.test(text) && !/version\s*=\s*["']1\.[1-9]/.test(text));

/** The other parser takes the target of an instruction with what follows a question mark. */
const LENIENT = /<\?[^\s?>]+\?(?!>)/;

describe('XML is taken and refused as an independent parser does it', () => {
  test.each([
    [
      'pieces',
      fc.oneof(
        sequences,
        sequences.map((text) => `<a>${text}</a>`),
      ),
      6000,
    ],
    ['changed documents', mutants, 6000],
  ] as const)('%s', { timeout: 60_000 }, (_, texts, count) => {
    let taken = 0;
    fc.assert(
      fc.property(texts, (text) => {
        if (LENIENT.test(text)) return;
        const expected = eventsOf(text);
        if (expected) taken++;
        expect(ownEvents(text)).toEqual(expected);
      }),
      runs(count),
    );
    expect(taken).toBeGreaterThan(count / 20);
  });

  test('and each name and value stands where its place says', () => {
    fc.assert(
      fc.property(mutants, (text) => {
        const open = [...parseXml(text).children];
        for (let node = open.pop(); node; node = open.pop()) {
          if (node.type === 'text') continue;
          open.push(...node.children);
          const { nameSpan, startTag, endTag, attributes, name } = node;
          expect(text.slice(nameSpan.start, nameSpan.end)).toBe(name);
          expect(text.slice(startTag.start, nameSpan.end)).toBe(`<${name}`);
          expect(name.endsWith(localName(node))).toBe(true);
          if (endTag) expect(text.slice(endTag.start, endTag.end)).toMatch(/^<\/[^<]*$/s);
          for (const { nameSpan: own, name: attribute, valueSpan, readable } of attributes) {
            expect(text.slice(own.start, own.end)).toBe(attribute);
            if (readable) expect(text.slice(valueSpan.start, valueSpan.end)).toMatch(/^(["']).*\1$/s);
          }
        }
      }),
      runs(2000),
    );
  });
});
