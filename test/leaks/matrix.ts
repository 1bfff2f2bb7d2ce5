import { type Canary, canaries } from './canaries.ts';
import { FORMS, type Form } from './forms.ts';
import { POSITIONS } from './positions.ts';
import { pick, randomOf } from './random.ts';
import { type SecretOption, secretOptions } from './secret-options.ts';
import { leakIn } from './traces.ts';
import { WAYS, type Workplace } from './ways.ts';

/** One secret in one file, to be looked for in what one way to run the program writes. */
export interface Case {
  readonly form: Form;
  readonly position: string;
  readonly way: string;
  readonly option: SecretOption;
  readonly canary: Canary;
}

/**
 * Every form with every position with a third of the ways in turn, so that each way meets each form and each position,
 * with an option and a secret by lot; and every form with every
 * position with every kind of secret, each with an option and a way by lot.
 */
export function* cases(seed: number): Generator<Case> {
  const random = randomOf(seed);
  const options = secretOptions();
  const secrets = canaries(seed);
  const ways = Object.keys(WAYS);
  for (const [row, form] of FORMS.entries()) {
    for (const [column, position] of Object.keys(POSITIONS).entries()) {
      for (const [at, way] of ways.entries()) {
        if ((row + column + at) % 3 !== 0 || isLeftOut(way, position)) continue;
        const fits = fitting(form, position, pick(options, random), pick(secrets, random), secrets);
        if (fits) yield { form, position, way, ...fits };
      }
      for (const canary of secrets) {
        const one = { form, position, way: pick(ways, random), option: pick(options, random), canary };
        if (textOf(one, canary.text) !== undefined && !isLeftOut(one.way, position)) yield one;
      }
    }
  }
}

/** The plain secret where the place does not take the one that it is the turn of. */
function fitting(
  form: Form,
  position: string,
  option: SecretOption,
  canary: Canary,
  secrets: readonly Canary[],
): Pick<Case, 'option' | 'canary'> | undefined {
  const candidates = [canary, ...secrets.filter(({ kind }) => kind === 'plain' || kind === 'only digits')];
  const found = candidates.find(({ text }) => textOf({ form, position, option }, text) !== undefined);
  return found && { option, canary: found };
}

/** In prose redact goes by the looks of words: what stands in a comment and nowhere else may be a name as well. */
function isGuessed(way: string, position: string): boolean {
  return way.startsWith('redact') && position.startsWith('in a comment');
}

/** An editor that is asked within a name proposes names that begin like it. */
function isTyped(way: string, position: string): boolean {
  return way.startsWith('an editor') && position.startsWith('as a name');
}

function isLeftOut(way: string, position: string): boolean {
  return isGuessed(way, position) || isTyped(way, position);
}

function textOf({ form, position, option }: Pick<Case, 'form' | 'position' | 'option'>, secret: string) {
  return POSITIONS[position]?.({ form, option, secret });
}

export interface Tried {
  readonly runs: number;
  readonly characters: number;
  readonly leak?: string;
}

/** Runs the way on the file with the secret and on the same file with another one. */
export async function tryCase(one: Case, place: Workplace): Promise<Tried> {
  const { form, option, canary } = one;
  const outputs: string[] = [];
  const earlier = textOf(one, canary.earlier) ?? '';
  for (const secret of [canary.text, canary.other]) {
    const text = textOf(one, secret);
    if (text === undefined) throw new Error(`${describe(one)}: not every secret of a kind fits`);
    outputs.push(
      await (WAYS[one.way] as (typeof WAYS)[string])({ name: form.file, text, earlier, option }, place),
    );
  }
  const [output = '', changed = ''] = outputs;
  const leak = leakIn(output, changed, canary, hasFreeNumbers(one));
  const characters = output.length + changed.length;
  return leak === undefined
    ? { runs: 2, characters }
    : { runs: 2, characters, leak: `${describe(one)}: ${leak}` };
}

function hasFreeNumbers({ form, position, way }: Case): boolean {
  return form.isOneLine || BEFORE_ANOTHER.has(position) || TELLS_PLACES.test(way);
}

/** Where something else that is told stands behind the secret on its line. */
const BEFORE_ANOTHER: ReadonlySet<string> = new Set([
  'without a comma',
  'before its name',
  'as the name of an element',
]);

/**
 * An editor and a caller of the library hold the text and are told of ranges in all of it; a file that is no
 * configuration of the program is read without knowing what is secret, and errors stand at their true columns.
 */
const TELLS_PLACES = /editor|library|with the file as|catalog check|completion|reference/;

export function describe({ form, position, way, option, canary }: Case): string {
  return `${way} of ${form.name}, [${option.section}] ${option.name} ${position} (${canary.kind})`;
}
