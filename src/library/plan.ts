import type { ConfigDocument } from '../document/document.ts';
import { missingPart, NOT_COMPARED } from '../document/missing-part.ts';
import type { Syntax } from '../document/syntax.ts';
import { resolve } from '../effective/effective-config.ts';
import { pairApplications } from '../plan/pair-applications.ts';
import { plan as planConfigs } from '../plan/plan.ts';
import type { PlanData } from '../report/plan-data.ts';
import { planObject } from '../report/plan-json.ts';
import { checkOptions, readConfiguration, readSettings } from './arguments.ts';
import type { CheckOptions, TextOptions } from './options.ts';
import { builtin } from './published.ts';

/** How two texts are read, and by what they are checked. */
export interface PlanOptions extends CheckOptions {
  /** The syntax of both texts, unless `before` or `after` gives one. */
  readonly syntax?: Syntax | undefined;
  /** How the text before is read; it is called `before` unless a path is given. */
  readonly before?: TextOptions | undefined;
  /** How the text after is read; it is called `after` unless a path is given. */
  readonly after?: TextOptions | undefined;
}

/** What changes between two configurations, and what it takes to bring it into effect. */
export interface Plan extends PlanData {
  readonly ok: true;
}

/** Two texts that cannot be compared. */
export interface NoPlan {
  readonly ok: false;
  /** Why, as a sentence. */
  readonly message: string;
  /** The place that cannot be read, where it is one. Line and column count from 1. */
  readonly place?: {
    readonly side: 'before' | 'after';
    readonly line: number;
    readonly column: number;
  };
}

/**
 * Compares two configurations by what is in effect. Texts that cannot be read as a whole, or whose applications do
 * not belong together, cannot be compared: the result then says why.
 *
 * When changes take effect is what the option reference of the vendor says, and `unknown` where it does not.
 *
 * Throws an ArgumentError for an option of no meaning.
 */
export async function plan(before: string, after: string, options: PlanOptions = {}): Promise<Plan | NoPlan> {
  checkOptions(options, ['syntax', 'before', 'after', 'catalog', 'release', 'rules', 'placeholders']);
  const { catalog, lintOptions } = readSettings(options);
  const old = await readSide('before', before, options);
  const present = await readSide('after', after, options);
  const missing = missingPlace('before', old) ?? missingPlace('after', present);
  if (missing) return missing;
  const pairing = pairApplications(resolve(old, catalog), resolve(present, catalog));
  if (!pairing.ok) return { ok: false, message: pairing.message };
  const made = planConfigs(pairing, catalog, lintOptions);
  const sides = { before: old.source, after: present.source };
  const data = planObject({
    ...sides,
    plan: made,
    showAll: true,
    showErrors: true,
    documented: builtin().rules,
  });
  return { ok: true, ...data };
}

function readSide(
  side: 'before' | 'after',
  text: string,
  { syntax, [side]: own = {} }: PlanOptions,
): Promise<ConfigDocument> {
  checkOptions(own, ['syntax', 'path']);
  return readConfiguration(text, { path: own.path, syntax: own.syntax ?? syntax }, side);
}

function missingPlace(side: 'before' | 'after', document: ConfigDocument): NoPlan | undefined {
  const missing = missingPart(document);
  if (!missing) return undefined;
  const place = { side, ...document.source.position(missing.offset) };
  return { ok: false, message: `${missing.message}; ${NOT_COMPARED}`, place };
}
