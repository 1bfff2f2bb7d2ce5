export const VERIFIER = 'the verifier of catalogues and presets';

/**
 * What may kill a mutant, in the order in which it is asked: the verifier, then the tests of these files. Tests that
 * hold generated files against the catalogue are not among them: they would fail for any change.
 */
export const KILLERS = [
  [
    'the tables typed from the reference and the contract',
    [
      'catalog/reference.test.ts',
      'catalog/javamail.test.ts',
      'catalog/contract.test.ts',
      'catalog/dependencies.test.ts',
    ],
  ],
  ['cases of rules', ['cases.test.ts', 'catalog/engine-rules.test.ts']],
  ['plans', ['plans.test.ts', 'plan/one-option.test.ts']],
  ['templates', ['template.test.ts', 'catalog/presets.test.ts']],
];

/** Tests that say the same of a mutant as others: templates in further syntaxes. */
export const REPETITIONS = /^template\.test\.ts > \S+ (?:yaml|json) (?:full|short) /;

/** The killers for a mutant: of a preset the templates are asked first, as little else reads it. */
export function killersFor(target) {
  if (!target.startsWith('presets/')) return KILLERS;
  return KILLERS.toSorted(([one], [other]) => Number(other === 'templates') - Number(one === 'templates'));
}
