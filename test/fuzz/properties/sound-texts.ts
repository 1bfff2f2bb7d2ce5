import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolve } from '../../../src/effective/effective-config.ts';
import { lintConfigs } from '../../../src/lint.ts';
import { SoundText } from '../../../src/rules/sound-text.ts';
import { namesProgram } from '../../../src/suppress/directive.ts';
import { readText } from '../../support/outline.ts';
import { ANY, catalog, RUNS, SOUND, valuesOf, written } from '../nearly-sound.ts';
import { type Property, property } from '../property.ts';

const SYNTAXES = ['cfg', 'json'] as const;
type Values = Readonly<Record<string, string>>;

const option = fc.constantFrom(...Object.keys(SOUND));
const meaningful = option.chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...valuesOf(name))));
const any = fc.tuple(
  option,
  fc.oneof(fc.constantFrom(...ANY), fc.string({ maxLength: 12 }), fc.uuid(), fc.domain()),
);

/** What is put in place of a part of a text, from somewhere on. */
const splice = fc.record({
  at: fc.nat(600),
  gone: fc.nat(3),
  put: fc.oneof(
    fc.constantFrom(
      'smtp-lint-disable-line',
      '\u202e',
      '\n',
      '\r',
      '\r\n',
      '"',
      '\\',
      '=',
      '#',
      ' ',
      '[log]\n',
      '}',
      '\u200b',
      '',
      ':',
    ),
    fc.string({ maxLength: 3 }),
  ),
});

/** What makes another file of one: other values, and at times a change that has nothing to do with values. */
const change = fc.record({
  values: fc.array(fc.oneof(meaningful, any), { minLength: 1, maxLength: 3 }).map(Object.fromEntries<string>),
  splices: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.tuple(splice)),
});

const textOf = (values: Values, syntax: (typeof SYNTAXES)[number]) => {
  const text = written([Object.entries({ ...SOUND, ...values }), true, syntax]);
  return syntax === 'cfg' ? `# One mailbox.\n${text.replaceAll('\nc', '\n;\nc')}\n# The end` : text;
};

/** A text is passed over only where a run that reads it has nothing to say. */
export function soundTextProperties(): readonly Property[] {
  return [
    property(
      'of a text that is like a sound one there is nothing to say',
      20_000,
      fc.tuple(
        fc.array(meaningful, { maxLength: 1 }).map(Object.fromEntries<string>),
        fc.array(change, { minLength: 10, maxLength: 40 }),
        fc.constantFrom(...SYNTAXES),
        fc.constantFrom(...RUNS),
      ),
      ([values, changes, syntax, run]) => {
        const configsOf = (text: string) => resolve(readText(text, syntax), catalog);
        const findings = (text: string) => lintConfigs(configsOf(text), catalog, run).findings;
        const kept = textOf(values, syntax);
        const [config] = configsOf(kept);
        if (!config || findings(kept).length > 0) return 0;
        const sound = new SoundText(config, namesProgram);
        assert.ok(sound.isLike(kept));
        const others = changes.map(({ values: own, splices }) =>
          splices.reduce(
            (text, { at, gone, put }) => text.slice(0, at) + put + text.slice(at + gone),
            textOf({ ...values, ...own }, syntax),
          ),
        );
        const alike = others.filter((text) => sound.isLike(text));
        for (const text of alike) assert.deepEqual(findings(text), [], text);
        return alike.length;
      },
      0.1,
    ),
  ];
}
