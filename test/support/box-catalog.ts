import { builtinCatalog } from '../../src/catalog/builtin.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { catalogFile } from '../../src/catalog/schema.ts';

/** Settings by option. */
type Settings = Readonly<Record<string, string>>;

/** A rule about section [box]: where `when` holds, each option of `set` has to have this value, by a fix if not. */
export interface BoxRule {
  readonly when?: Settings;
  /** What is demanded; `set` unless given. */
  readonly expect?: Readonly<Record<string, unknown>>;
  readonly set: Settings;
}

/** The catalogue of the program and a section [box] with options of one letter and `secret`, which take any text. */
export function boxCatalog(...rules: readonly BoxRule[]): Catalog {
  const facts = { summary: 'Anything.', type: 'text', emptyAllowed: true, takesEffect: 'restart' };
  const letters = 'abcdefghijklmnop'.split('').map((letter) => [letter, facts] as const);
  const file = {
    section: 'box',
    summary: 'A box.',
    source: 'the tests',
    options: { ...Object.fromEntries(letters), secret: { ...facts, secret: true } },
    rules: Object.fromEntries(
      rules.map(({ when, set, expect = set }, at) => [
        `rule-${at + 1}`,
        {
          severity: 'error',
          summary: 'A mistake.',
          message: 'This is a mistake.',
          because: 'The test says so.',
          names: [Object.keys(set)[0]],
          ...(when && { when }),
          expect,
          fix: { set, applicability: 'safe' },
          bad: {},
          good: set,
        },
      ]),
    ),
  };
  return builtinCatalog([catalogFile.parse(file)]);
}
