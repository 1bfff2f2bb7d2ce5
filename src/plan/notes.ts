import { compareReleases } from '../catalog/release.ts';
import type { TakesEffect } from '../catalog/schema.ts';
import type { Option } from '../catalog/section-catalog.ts';
import { TAKES_EFFECT } from '../catalog/takes-effect.ts';
import type { Condition } from '../condition/condition.ts';
import { describe } from '../condition/describe.ts';
import { deciding } from '../condition/mentions.ts';
import { isCorrected } from '../effective/is-corrected.ts';
import { phrases } from '../rules/participants.ts';
import type { Side } from './change.ts';
import type { SectionPair } from './section-pairs.ts';

/** What is known of a change when its sentences are made. */
export interface ChangeFacts {
  readonly pair: SectionPair;
  readonly option: Option | undefined;
  readonly takesEffect: TakesEffect;
  readonly before: Side;
  readonly after: Side;
  readonly usedWhen: Condition | undefined;
  readonly isUsed: boolean;
  readonly release: string;
}

/** Where the moment comes from. */
export function whyThen({ option, takesEffect }: ChangeFacts): string {
  if (!option) return 'smtp-lint does not know this option.';
  if (takesEffect === 'unknown') return 'The documentation does not say when a change takes effect.';
  return `${option.source}: a change takes effect ${TAKES_EFFECT[takesEffect]}.`;
}

/** What a reader of the plan would not expect, in the order of its weight. */
export function notesOn(facts: ChangeFacts): readonly string[] {
  const { pair, option, takesEffect, before, after } = facts;
  const notes: string[] = [];
  const unused = whyUnused(facts);
  if (unused) notes.push(unused);
  if (pair.after.match !== 'exact')
    notes.push(`The documentation knows no section [${pair.name}], so whether it is read is not known.`);
  if (takesEffect === 'unknown') notes.push(whyThen(facts));
  for (const [when, side] of [
    ['before', before],
    ['after', after],
  ] as const) {
    const unknown = whyUnknown(side);
    if (unknown) notes.push(`The value ${when} the change ${unknown}.`);
  }
  const { discontinued } = option?.facts ?? {};
  if (discontinued !== undefined && compareReleases(discontinued, facts.release) <= 0)
    notes.push(`It was discontinued with ${discontinued}.`);
  return notes;
}

function whyUnused({ pair: { after }, usedWhen, isUsed }: ChangeFacts): string | undefined {
  if (isUsed || !usedWhen) return undefined;
  const why = phrases(after, deciding(usedWhen, after));
  return `It is used only when ${describe(usedWhen)}; ${why}.`;
}

function whyUnknown({ origin, isKnown, read }: Side): string | undefined {
  if (isKnown) return undefined;
  if (origin === 'nowhere' || !read) return 'is not known, for a part of the section cannot be read';
  const { content } = read;
  if (content.type === 'illegal') return 'is not one the option accepts';
  if (content.type === 'unknown')
    return content.why === 'placeholder' ? 'is a placeholder' : 'cannot be read';
  if (isCorrected(read)) return 'is written so that what the server makes of it is not documented';
  return undefined;
}
