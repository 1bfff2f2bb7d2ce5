import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smtpLint } from './support/cli.ts';
import { validator } from './support/schemas.ts';

/**
 * Each directory of test/plans is a change: before.*, after.*, perhaps options.json with further arguments, and
 * expected.txt with what the plan says of it. expected.txt is written by `npm run accept`; read it before you commit it.
 */
const root = 'test/plans';
const validate = validator('plan');

describe.each(readdirSync(root))('%s', (name) => {
  const directory = join(root, name);

  test('has the plan that is expected', async () => {
    const options = readdirSync(directory).includes('options.json')
      ? JSON.parse(readFileSync(join(directory, 'options.json'), 'utf8'))
      : [];
    const args = ['diff', '--format', 'json', ...options, side('before'), side('after')];
    const { exitCode, stdout, stderr } = await smtpLint(args);
    const lines = [`$ ${[...args.slice(3, -2)].join(' ')}`.trimEnd(), ...stderr.trimEnd().split('\n')];
    if (stdout !== '') {
      const plan = JSON.parse(stdout);
      expect(validate(plan) || validate.errors).toBe(true);
      lines.push(...outline(plan));
    }
    const text = [...lines.filter((line) => line !== '' && line !== '$'), `exit ${exitCode}`].join('\n');
    await expect(`${text}\n`).toMatchFileSnapshot(resolve(directory, 'expected.txt'));
  });

  function side(which: 'before' | 'after'): string {
    const file = readdirSync(directory).find((entry) => entry.startsWith(`${which}.`)) ?? `${which}.cfg`;
    return join(directory, file);
  }
});

type Json = Readonly<Record<string, string & boolean>>;

interface PlanJson {
  readonly changes: readonly Json[];
  readonly unchanged: readonly Json[];
  readonly interim: readonly Json[];
  readonly otherSections: readonly string[];
  readonly verdict: Json;
}

/** The plan, one line for each change, each interim finding and the verdict. */
function outline({ changes, unchanged, interim, otherSections, verdict }: PlanJson): readonly string[] {
  return [
    ...changes.map((change) => {
      const { section, option, kind, takesEffect, used, certain } = change;
      const marks = [takesEffect, ...(used ? [] : ['unused']), ...(certain ? [] : ['uncertain'])];
      return `${kind} ${section}/${option}${values(change)}: ${marks.join(', ')}`;
    }),
    ...unchanged.map((one) => `unchanged ${one.section}/${one.option}${values(one)}`),
    ...interim.map(({ rule, severity, section, option, from, until }) => {
      return `interim ${severity} ${rule} ${section}/${option ?? ''} from ${from} until ${until}`;
    }),
    ...otherSections.map((name) => `other section ${name}`),
    `verdict ${verdict.takesEffect}${verdict.certain ? '' : ', uncertain'}`,
  ];
}

function values({ secret, hidden, before, after }: Json): string {
  if (secret || hidden) return secret ? ' (secret)' : ' (hidden)';
  return ` ${JSON.stringify(before) ?? '-'} → ${JSON.stringify(after) ?? '-'}`;
}
