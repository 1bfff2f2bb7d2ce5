import { beforeEach, describe, expect, test } from 'vitest';
import { Catalog } from '../../src/catalog/catalog.ts';
import type { CatalogFile } from '../../src/catalog/schema.ts';
import { resolve } from '../../src/effective/effective-config.ts';
import { isKnownSound, type LintOptions, lint, lintShown } from '../../src/lint.ts';
import { SoundText } from '../../src/rules/sound-text.ts';
import { namesProgram } from '../../src/suppress/directive.ts';
import {
  ANY,
  catalog,
  NAMES,
  type NearlySound,
  RUNS,
  SOUND,
  valuesOf,
  written,
} from '../fuzz/nearly-sound.ts';
import { readText } from '../support/outline.ts';

type Compared = 'cfg' | 'json';

/** Checks a file as a run does with each. */
function check(text: string, syntax: Compared, options: LintOptions): void {
  lintShown(resolve(readText(text, syntax), catalog), catalog, options, 1000);
}

const isKnown = (text: string, syntax: Compared, options: LintOptions) =>
  isKnownSound(text, syntax, catalog, options);

/** What a run says that has seen no other file. */
const told = (text: string, syntax: Compared, options: LintOptions) =>
  lint(readText(text, syntax), catalog, { ...options }).findings.map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

function soundText(text: string, syntax: Compared): SoundText {
  const [config] = resolve(readText(text, syntax), catalog);
  if (!config) throw new Error('there is no configuration');
  return new SoundText(config, namesProgram);
}

const MANY = 12;

describe.each(['cfg', 'json'] as const)('%s', (syntax) => {
  const fileOf = (values: Readonly<Record<string, string>>, hasSecret = false): string =>
    written([Object.entries(values), hasSecret, syntax] satisfies NearlySound);

  /** Files in which one option is set to each value that means something to it, and to some that do not. */
  const files = [...new Set([...NAMES, ...Object.keys(SOUND)])].flatMap((name) =>
    [...new Set([...valuesOf(name), ...ANY])].map((value) => fileOf({ ...SOUND, [name]: value })),
  );

  test.each(RUNS)('nothing is to be said of what is like a sound text: %j', { timeout: 60_000 }, (run) => {
    const findings = files.map((text) => told(text, syntax, run));
    const sound = files.filter((_, at) => findings[at]?.length === 0);
    for (const kept of sound) {
      const one = soundText(kept, syntax);
      const alike = files.filter((text) => one.isLike(text));
      expect(alike).toContain(kept);
      for (const text of alike) expect(findings[files.indexOf(text)], text).toEqual([]);
      expect(one.isLike(kept.replace('contact@contoso', 'another@contoso')), kept).toBe(true);
    }
  });

  describe('after one text', () => {
    const text = fileOf(SOUND, true);
    let sound: SoundText;
    beforeEach(() => {
      sound = soundText(text, syntax);
    });

    test.each([
      ['contact', 'another', true],
      ['smtp.office365.com', 'smtp-1.office365.com', true],
      ['smtp.office365.com', 'mail.example', false],
      ['smtp.office365.com', 'smtp.gmail.com', false],
      ['start-tls-required', 'none', false],
      ['00:00:30', '00:00:31', false],
      ['587', '588', false],
    ])('one with another value is known where no rule tells the two apart: %s, %s', (own, other, isLike) => {
      expect(sound.isLike(text.replace(own, other))).toBe(isLike);
    });

    test('several values may be others at once, and others again', () => {
      const with1 = (user: string, id: string) =>
        text.replace('contact@', `${user}@`).replace('8d5f4c1e', id);
      for (const [user, id] of [
        ['a', '8d5f4c1e'],
        ['contact', '00000000'],
        ['b', '11111111'],
      ] as const)
        expect(sound.isLike(with1(user, id))).toBe(true);
      expect(sound.isLike(with1('b', 'no-uuid!'))).toBe(false);
    });

    test('one with more or less around it is not', () => {
      for (const other of [` ${text}`, `${text} `, `${text}\n`, text.slice(1), text.slice(0, -1), ''])
        expect(sound.isLike(other), other).toBe(false);
    });

    test('one of another syntax is not, nor one that is checked otherwise', () => {
      const options = {};
      for (let times = 0; times < MANY; times++) check(text, syntax, options);
      expect(isKnown(text, syntax, options)).toBe(true);
      expect(isKnown(text, syntax === 'cfg' ? 'json' : 'cfg', options)).toBe(false);
      expect(isKnown(text, syntax, { ...options })).toBe(false);
    });

    const PLACEHOLDER = '$' + '{A}';
    const INTRUDERS = [
      '',
      ' x',
      'x ',
      '\tx',
      'x\t',
      'x\r',
      'x\rport = a',
      'x\nport = a',
      'x\r\n[log]\r\nport = a',
      'x", "port": "a',
      'x"',
      '"x"',
      "'x'",
      'x\\',
      'x\\"',
      '\\u0041',
      'x\0',
      'x\u007f',
      'x\u00a0',
      'x\u200b',
      'x\u202e',
      'é',
      'x # y',
      'x ; y',
      PLACEHOLDER,
      'smtp-lint-disable-file',
      'x # smtp-lint-disable-line',
    ];
    test.each(INTRUDERS.map((one) => [one]))(
      'what stands in place of a value breaks nothing: %j',
      (value) => {
        const others = Object.values(SOUND).map((own) => text.replace(own, () => value));
        const known = others.filter((other) => sound.isLike(other));
        for (const other of known) expect(told(other, syntax, {}), other).toEqual([]);
        if (value === PLACEHOLDER) expect(known.length).toBeGreaterThan(0);
      },
    );
  });
});

describe('of a .cfg', () => {
  const text = written([Object.entries(SOUND), false, 'cfg']);

  function keptIs(kept: string, other: string): boolean {
    const options = {};
    for (let times = 0; times < MANY; times++) check(kept, 'cfg', options);
    return isKnown(other, 'cfg', options);
  }

  test('the lines may end in CRLF, in all files alike', () => {
    const crlf = (one: string) => one.replaceAll('\n', '\r\n');
    const other = text.replace('contact@', 'b@');
    expect(keptIs(crlf(text), crlf(other))).toBe(true);
    expect(keptIs(text, crlf(other))).toBe(false);
    expect(keptIs(crlf(text), other)).toBe(false);
    expect(keptIs(text.replaceAll('\n', '\r'), other.replaceAll('\n', '\r'))).toBe(false);
  });

  test('comments may say anything, but what is meant for the program or turns the direction of writing', () => {
    const commented = (words: string) => `# a\n${text}\n;${words}`;
    for (const [words, isLike] of [
      ['', true],
      [' another one', true],
      ['\t[log]\t', true],
      ['port = x', true],
      [' smtp-lint-disable-file', false],
      [' SMTP lint ignore', false],
      ['\u202e', false],
      ['\u200b', false],
      ['\0', false],
      ['x\rport = a', false],
      ['x\n', false],
      ['x\nport = a', false],
    ] as const) {
      expect(keptIs(commented(' b'), commented(words)), words).toBe(isLike);
      if (isLike) expect(told(commented(words), 'cfg', {})).toEqual([]);
    }
    expect(keptIs(commented(' b'), ` ${commented(' b')}`)).toBe(false);
    expect(keptIs(`#\n${text}`, `#\n#\n${text}`)).toBe(false);
  });

  test('a blank behind a comment or a value keeps nothing else from being another one', () => {
    expect(keptIs(`# a \n${text}\n# b`, `# a \n${text}\n# c`)).toBe(true);
    const blank = text.replace('port = 587', 'port = 587 ');
    expect(keptIs(blank, blank.replace('contact@', 'b@'))).toBe(true);
    expect(keptIs(text, blank)).toBe(false);
  });

  test('none is kept that is very long', () => {
    const long = `${text}\n#${' '.repeat(100_000)}`;
    expect(keptIs(long, long)).toBe(false);
  });

  test('none is kept without a known section, even if none has to be there', () => {
    const options = { severities: new Map([['missing-section', 'off'] as const]) };
    for (const [kept, isKept] of [
      ['[log]\na = b', false],
      ['[smtp-client]', true],
    ] as const) {
      const own = {
        ...options,
        severities: new Map([...options.severities, ['missing-option', 'off'] as const]),
      };
      for (let times = 0; times < MANY; times++) check(kept, 'cfg', own);
      expect(isKnown(kept, 'cfg', own), kept).toBe(isKept);
    }
  });

  test('none is kept that a comment keeps findings out of, or of which there is something to say', () => {
    const broken = text.replace('port = 587', 'port = x');
    for (const kept of [
      `# smtp-lint-disable-file\n${broken}`,
      `# smtp-lint-disable-next-line syntax\n${text}`,
      broken,
      `${text}\nno option`,
      `[${text.slice(1).replace(']', ' ]')}`,
    ])
      expect(keptIs(kept, kept), kept).toBe(false);
  });

  /** How many of some files a run passes over. */
  function passedOver(files: readonly string[]): number {
    const options = {};
    return files.filter((file) => {
      const isPassed = isKnown(file, 'cfg', options);
      if (!isPassed) check(file, 'cfg', options);
      return isPassed;
    }).length;
  }
  const shape = (at: number) => `${text}\n[s${at}]`;
  const MANY_FILES = 1000;

  test('of files of several kinds, one behind the other, nearly all are passed over', () => {
    const files = Array.from({ length: MANY_FILES }, (_, at) => shape(at % 5));
    expect(passedOver(files)).toBeGreaterThan(MANY_FILES - 60);
  });

  test('files that are sound are passed over between others that are not', () => {
    const broken = text.replace('587', 'x');
    const files = Array.from({ length: MANY_FILES }, (_, at) => (at % 2 === 0 ? text : broken));
    expect(passedOver(files)).toBeGreaterThan(MANY_FILES / 8);
  });

  test('after files that are like none before those that are alike are found again', () => {
    const others = Array.from({ length: MANY_FILES }, (_, at) => shape(at));
    expect(passedOver(others)).toBe(0);
    const alike = Array.from({ length: MANY_FILES }, () => text);
    const passed = passedOver([...others, ...alike]);
    expect(passed).toBeGreaterThan(MANY_FILES / 3);
    // Not at once: that they are compared again and again would take longer than it gains.
    expect(passed).toBeLessThan(MANY_FILES - 1);
  });
});

describe('of JSON', () => {
  const json = (values: Readonly<Record<string, unknown>>) =>
    JSON.stringify({ 'smtp-client': { ...SOUND, ...values } });
  const own = { port: 587, 'enable-authentication': true };

  test('numbers and words stay as they are, and other values may be others', () => {
    const options = {};
    for (let times = 0; times < MANY; times++) check(json(own), 'json', options);
    expect(isKnown(json({ ...own, user: 'b@contoso.example' }), 'json', options)).toBe(true);
    for (const port of [588, 5870, 58, '587', -587, 587.5])
      expect(isKnown(json({ ...own, port }), 'json', options), String(port)).toBe(false);
  });

  test('of an export of several applications the first one may have other values', () => {
    const application = (user: string) => ({
      subtype: 'CFGEmailServer',
      options: {
        property: Object.entries({ ...SOUND, user }).map(([key, value]) => ({
          section: 'smtp-client',
          key,
          value,
        })),
      },
    });
    const exported = (users: readonly string[]) => JSON.stringify(users.map(application));
    const options = {};
    for (let times = 0; times < MANY; times++) check(exported(['a', 'b']), 'json', options);
    expect(isKnown(exported(['a', 'b']), 'json', options)).toBe(true);
    expect(isKnown(exported(['c', 'b']), 'json', options)).toBe(true);
    expect(isKnown(exported(['a', 'c']), 'json', options)).toBe(false);
  });
});

test('a value that is not judged for what another option says may be any', () => {
  const option = { summary: 'An option.', takesEffect: 'unknown' } as const;
  const box: CatalogFile = {
    section: 'box',
    summary: 'A box.',
    source: 'Nowhere',
    options: {
      mode: { ...option, type: 'choice', values: ['counted', 'free'] },
      size: { ...option, type: 'integer', checkedWhen: { mode: 'counted' } },
    },
  };
  const own = new Catalog([box], catalog.engineRules);
  const options = {};
  const isKnownAfter = (kept: string, other: string) => {
    for (let times = 0; times < MANY; times++)
      lintShown(resolve(readText(kept, 'cfg'), own), own, options, 1000);
    return isKnownSound(other, 'cfg', own, options);
  };
  const of = (mode: string, size: string) => `[box]\nmode = ${mode}\nsize = ${size}`;
  expect(isKnownAfter(of('free', 'small'), of('free', 'large'))).toBe(true);
  expect(isKnownAfter(of('counted', '1'), of('counted', 'large'))).toBe(false);
  expect(isKnownAfter(of('free', 'small'), of('counted', 'small'))).toBe(false);
});
