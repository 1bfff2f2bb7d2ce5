import assert from 'node:assert/strict';
import fc from 'fast-check';
import { builtinCatalog } from '../../../src/catalog/builtin.ts';
import type { Severity } from '../../../src/diagnostics/diagnostic.ts';
import type { ConfigDocument } from '../../../src/document/document.ts';
import { SYNTAXES, type Syntax } from '../../../src/document/syntax.ts';
import { type FixOptions, fixOne } from '../../../src/fix/fix.ts';
import { hideValues } from '../../../src/fix/guessed.ts';
import type { Fixable } from '../../../src/fix/intent.ts';
import { lint } from '../../../src/lint.ts';
import { compose } from '../../../src/source/compose.ts';
import { smallest } from '../../../src/source/smallest.ts';
import { applyEdits } from '../../../src/source/text-edit.ts';
import { boxCatalog } from '../../support/box-catalog.ts';
import { fixText } from '../../support/fix-text.ts';
import { entriesOf, messagesOf, readText } from '../../support/outline.ts';
import { type Property, property } from '../property.ts';
import { anyWord, cfgLines } from '../settings.ts';
import { GRAMMARS } from '../syntaxes.ts';
import { mutatedText } from '../texts.ts';

const catalog = builtinCatalog();
const severities = new Map<string, Severity>([
  ['redundant-default', 'info'],
  ['plain-secret', 'info'],
]);

/** What fixing promises of any file. */
export function fixProperties(): readonly Property[] {
  return [
    ...SYNTAXES.flatMap((syntax) =>
      [false, true].map((unsafe) =>
        property(
          `${syntax}: fixes${unsafe ? ', the unsafe ones too,' : ''} leave fewer to make, no new problem, and nothing for a second time`,
          4_000,
          mutatedText(syntax, 3),
          (text) => checkFixes(text, syntax, { unsafe, severities }),
          0.05,
        ),
      ),
    ),
    property(
      'cfg: fixes of files with many mistakes leave fewer to make, and nothing for a second time',
      4_000,
      fc.tuple(cfgLines, fc.boolean()),
      ([lines, unsafe]) => checkFixes(lines.join('\n'), 'cfg', { unsafe, severities }),
      0.15,
    ),
    ...SYNTAXES.map((syntax) =>
      property(
        `${syntax}: a fix by itself takes away its finding`,
        3_000,
        fc.tuple(mutatedText(syntax, 1), fc.noBias(fc.nat())),
        ([text, choice]) => takesAway(text, syntax, choice),
        0.05,
      ),
    ),
    ...forms(),
    ...lines(),
    ...brokenFiles(),
  ];
}

function fixablesOf(document: ConfigDocument, unsafe: boolean): readonly Fixable[] {
  const isWanted = (one: Partial<Fixable>) =>
    one.fix !== undefined && (unsafe || one.fix.applicability === 'safe');
  return lint(document, catalog, { severities }).findings.filter(isWanted) as Fixable[];
}

async function checkFixes(before: string, syntax: Syntax, options: FixOptions): Promise<number> {
  const original = readText(before, syntax);
  const result = await fixText(before, syntax, options);
  const { text, applied, rounds, document } = result;
  if (applied.length === 0) assert.equal(text, before);
  // The edits of all rounds are the difference, and the smallest ones too.
  const edits = compose(before.length, rounds);
  assert.equal(applyEdits(before, edits), text);
  assert.equal(applyEdits(before, smallest(edits, before)), text);
  // There is no problem that was not there, and the rest reads as before.
  const known = [...messagesOf(original)];
  for (const message of messagesOf(document)) {
    const at = known.indexOf(message);
    assert.notEqual(at, -1, `there was no problem: ${message}`);
    known.splice(at, 1);
  }
  const comments = original.comments().map((one) => one.text.trimEnd());
  for (const { text: comment } of document.comments())
    assert.ok(comments.includes(comment.trimEnd()), 'a comment came');
  const unsafe = options.unsafe === true;
  const open = fixablesOf(document, unsafe);
  // A fix may bring up another finding, whose fix is then made as well unless it cannot be.
  const first = fixablesOf(original, unsafe);
  const placeOf = ({ rule, section, option }: Fixable) => JSON.stringify([rule, section, option]);
  const places = new Set(first.map(placeOf));
  const left = open.filter((one) => places.has(placeOf(one)));
  if (applied.length > 0) assert.ok(left.length < first.length, 'there are no fewer fixes to make');
  assert.equal(open.length, result.skipped.length, 'a fix is neither made nor skipped');
  const again = await fixText(text, syntax, options);
  assert.equal(again.text, text);
  assert.deepEqual(again.applied, []);
  lint(hideValues(document, result.guessed), catalog, { severities });
  return applied.length > 0 ? 1 : 0;
}

async function takesAway(before: string, syntax: Syntax, choice: number): Promise<boolean> {
  const document = readText(before, syntax);
  const fixables = fixablesOf(document, true);
  const chosen = fixables[choice % fixables.length];
  const edits = chosen && (await fixOne(document, chosen, catalog));
  if (!chosen || !edits) return false;
  const after = readText(applyEdits(before, edits), syntax);
  const alike = (all: readonly Fixable[]) =>
    all.filter(
      ({ rule, message, section }) =>
        rule === chosen.rule && message === chosen.message && section === chosen.section,
    );
  assert.ok(alike(fixablesOf(after, true)).length < alike(fixables).length, 'the finding is still there');
  return true;
}

const XML = '<CfgData><CfgCreate><CfgApplication><options>';
const XML_END = '</options></CfgApplication></CfgCreate></CfgData>';

/** Files with the option a and another; what stands before, between and behind it stays. */
const FORMS: Readonly<Record<Syntax, readonly string[]>> = {
  cfg: ['# c\n[box]\n  a  =  0  \nz = 1\n\n[x]\na = 0\n', '[box]\r\nz=1'],
  yaml: [
    '# c\nbox:\n  a: 0 # c\n  z: 1\nx: {a: 0}\n',
    'box:\n  z: "1" # c\n  "a": \'0\'\n',
    'box: {z: 1, a: "0"}\n',
    'box: {z: 1, a: 0}\n',
    'box:\n  z: 1',
    'options:\n  property:\n  - {section: box, key: z, value: 1}\n',
  ],
  json: [
    '{"box": {"a": 0, "z": 1}, "x": {"a": 0}}',
    '{"box": {"z": "1"}}',
    '{"options": {"property": [{"section": "box", "key": "z", "value": "1"}]}}',
  ],
  xml: [
    `${XML}\n  <list_pair key="box">\n    <str_pair key="a" value="0"/><!-- c -->\n  </list_pair>\n${XML_END}`,
    `${XML}<list_pair key='box'><str_pair value='1' key='z'/></list_pair><list_pair key="x"/>${XML_END}`,
    `${XML}\r\n\t<list_pair key="box"/>\r\n${XML_END}`,
  ],
};

function forms(): readonly Property[] {
  return SYNTAXES.map((syntax) =>
    property(
      `${syntax}: an option that is set has the value that was meant, or stays as it is`,
      4_000,
      fc.tuple(fc.constantFrom(...FORMS[syntax]), anyWord),
      async ([before, value]) => {
        const { text, skipped } = await fixText(before, syntax, {}, boxCatalog({ set: { a: value } }));
        const document = readText(text, syntax);
        assert.deepEqual(document.problems, []);
        const settings = (from: string) =>
          entriesOf(readText(from, syntax)).map(
            ([section, name, own]) => [`${section}/${name}`, own] as const,
          );
        const wanted = new Map(settings(before));
        if (text !== before) wanted.set('box/a', value);
        else assert.ok(skipped.length > 0 || (wanted.get('box/a') ?? '') === value);
        assert.deepEqual(new Map(settings(text)), wanted);
        return text !== before;
      },
      0.5,
    ),
  );
}

/** Options with a mistake, and what a safe fix makes of it. */
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

type BeforeAndAfter = readonly [before: string, after: string];

/** A file before and after, line for line; each option occurs once. */
function fileOf(
  head: string,
  option: fc.Arbitrary<BeforeAndAfter>,
  filler: fc.Arbitrary<string>,
  tail: readonly string[],
): fc.Arbitrary<BeforeAndAfter> {
  const line = fc.oneof(
    option,
    filler.map((text): BeforeAndAfter => [text, text]),
  );
  const nameOf = ([text]: BeforeAndAfter) => /^\s*([a-z][\w.-]*)\s*[=:]/.exec(text)?.[1];
  const lines = fc.uniqueArray(line, { maxLength: 14, selector: (one) => nameOf(one) ?? Symbol() });
  const lineBreak = fc.constantFrom('\n', '\r\n', '\r');
  return fc.tuple(lines, fc.array(lineBreak, { minLength: 20, maxLength: 20 })).map(([own, ends]) => {
    const all = [[head, head] as const, ...own, ...tail.map((text) => [text, text] as const)];
    const join = (side: 0 | 1) => all.map((one, at) => one[side] + (ends[at] ?? '\n')).join('');
    return [join(0), join(1)];
  });
}

function lines(): readonly Property[] {
  const blanks = fc.stringMatching(/^[ \t]{0,3}$/);
  const cfgOption = fc
    .tuple(fc.constantFrom(...MISTAKES), blanks, blanks, blanks, blanks, fc.boolean())
    .map(([[name, wrong, right], a, b, c, d, isQuoted]): BeforeAndAfter => {
      const before = `${a}${name}${b}=${c}${isQuoted ? `"${wrong}"` : wrong}${d}`;
      return [before, `${a}${name}${b}=${c}${right}${d}`];
    });
  const yamlOption = fc
    .tuple(
      fc.constantFrom(...MISTAKES),
      fc.constantFrom(' ', '   '),
      fc.constantFrom('', ' # c', '  '),
      fc.constantFrom("'", '"'),
    )
    .map(([[name, wrong, right], gap, behind, quote]): BeforeAndAfter => {
      const write = (value: string) => `  ${name}:${gap}${quote}${value}${quote}${behind}`;
      return [write(wrong), write(right)];
    });
  const cfgFiller = fc.constantFrom('', '  ', '# port = "25"', '; TRUE', '\t# c');
  const yamlFiller = fc.constantFrom('', '  ', '# port: "25"', '    # TRUE');
  const files: readonly (readonly [Syntax, fc.Arbitrary<BeforeAndAfter>])[] = [
    ['cfg', fileOf('[smtp-client]', cfgOption, cfgFiller, ['server = h.example.com', '[x]', 'port="25"'])],
    [
      'yaml',
      fileOf('smtp-client:', yamlOption, yamlFiller, ['  server: h.example.com', 'x:', '  port: TRUE']),
    ],
  ];
  return files.map(([syntax, file]) =>
    property(
      `${syntax}: with mixed line ends a fix changes the values that are wrong, and no other byte`,
      4_000,
      file,
      async ([before, after]) => {
        const { text } = await fixText(before, syntax, { severities: new Map([['unused-option', 'off']]) });
        assert.equal(text, after);
        assert.equal((await fixText(text, syntax)).text, after);
        return before !== after;
      },
      0.6,
    ),
  );
}

/** Files with an option in each place that an option can have, and a few pieces put in. */
function brokenFiles(): readonly Property[] {
  const box = boxCatalog({ set: { a: '1' } }, { set: { b: 'x y' } }, { set: { a: '1', c: '3' } });
  // The name of an option is changed where only its letters are small.
  const off = new Map(['quoted-value', 'unknown-option'].map((id) => [id, 'off' as const]));
  return SYNTAXES.map((syntax) => {
    const piece = fc.constantFrom(...GRAMMARS[syntax].pieces);
    const changes = fc.array(fc.tuple(fc.noBias(fc.nat()), fc.nat({ max: 3 }), piece), { maxLength: 4 });
    const file = fc.tuple(fc.constantFrom(...FORMS[syntax]), changes).map(([text, own]) =>
      own.reduce((present, [place, cut, piece]) => {
        const at = place % (present.length + 1);
        return present.slice(0, at) + piece + present.slice(at + cut);
      }, text),
    );
    return property(
      `${syntax}: fixes of a broken file change no other option`,
      4_000,
      file,
      async (before) => {
        const { text, applied } = await fixText(before, syntax, { severities: off }, box);
        if (applied.length === 0) assert.equal(text, before);
        const isOther = ([section, name]: readonly string[]) =>
          section !== 'box' || !/^[abc]$/.test(name ?? '');
        const others = (from: string) => entriesOf(readText(from, syntax)).filter(isOther);
        assert.deepEqual(others(text), others(before));
        const known = messagesOf(readText(before, syntax));
        for (const message of messagesOf(readText(text, syntax))) assert.ok(known.includes(message), message);
        assert.equal((await fixText(text, syntax, { severities: off }, box)).text, text);
        return applied.length > 0;
      },
      0.15,
    );
  });
}
