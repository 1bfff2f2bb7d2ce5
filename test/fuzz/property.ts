import fc from 'fast-check';

/** Something that holds for any input. */
export interface Property {
  readonly name: string;
  /** How many inputs `npm run fuzz` tries. */
  readonly inputs: number;
  /** Tries inputs until one breaks the property; `onInput` is called before each. */
  attempt(course: Course, onInput?: () => void): Promise<Outcome>;
}

/** Which inputs are tried: the same seed makes the same ones. */
export interface Course {
  readonly seed: number;
  readonly inputs: number;
  /** Leads to one input of the seed: its number, or what is printed with a failure. */
  readonly path?: string;
}

export interface Outcome {
  readonly tried: number;
  /** How much of what the property is about was met with. */
  readonly met: number;
  /** The smallest input that was found to break the property, and how. */
  readonly failure?: { readonly path: string; readonly report: string };
}

/**
 * A property by a function that throws where it does not hold. What the function returns is how much it found of what
 * the property is about, one unless it says so: a property that nothing is left of on its way to the assertion would
 * hold for ever. Where the inputs meet with less than `meets` each, on the average, that is a failure.
 */
export function property<Input>(
  name: string,
  inputs: number,
  arbitrary: fc.Arbitrary<Input>,
  holds: (input: Input) => unknown,
  meets = 1,
): Property {
  return {
    name,
    inputs,
    async attempt({ seed, inputs, path }, onInput) {
      let met = 0;
      const details = await fc.check(
        fc.asyncProperty(arbitrary, async (input) => {
          onInput?.();
          const found = await holds(input);
          met += found === undefined ? 1 : Number(found);
        }),
        { seed, numRuns: inputs, ...(path !== undefined && { path }) },
      );
      const tried = details.numRuns;
      if (details.failed) {
        const { counterexample, numShrinks, errorInstance: error } = details;
        const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
        const smallest = fc.stringify(counterexample?.[0]);
        const report = `input ${tried} of seed ${seed}, made smaller ${numShrinks} times:\n${smallest}\n${why}`;
        return { tried, met, failure: { path: details.counterexamplePath ?? '0', report } };
      }
      if (path === undefined && met < meets * tried) {
        const report = `${tried} inputs met with ${met} of what it is about, and not with ${meets} each`;
        return { tried, met, failure: { path: '0', report } };
      }
      return { tried, met };
    },
  };
}

/** The seed for a part of the inputs of a property, so that no two parts try the same. */
export function seedOf(base: number, name: string, part: number): number {
  let seed = base ^ Math.imul(part + 1, 0x9e3779b1);
  for (const character of name) seed = Math.imul(seed ^ character.charCodeAt(0), 0x01000193);
  return seed & 0x7fffffff;
}
