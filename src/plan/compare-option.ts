import { type Option, usedWhenOf } from '../catalog/section-catalog.ts';
import { shownLength } from '../diagnostics/show-value.ts';
import type { ConfigDocument } from '../document/document.ts';
import { isCorrected } from '../effective/is-corrected.ts';
import { isShown } from '../effective/phrase.ts';
import type { ReadEntry } from '../effective/read-entry.ts';
import type { Setting } from '../effective/section-config.ts';
import { isSameValue } from '../values/index.ts';
import type { Change, Respelling, Side } from './change.ts';
import { notesOn, whyThen } from './notes.ts';
import type { SectionPair } from './section-pairs.ts';
import { shownOption } from './shown-option.ts';
import { sourceOf } from './source-of.ts';

export type Comparison =
  | { readonly type: 'change'; readonly change: Change }
  | { readonly type: 'respelling'; readonly respelling: Respelling }
  | { readonly type: 'same' };

/** The texts that the two sides of a comparison stand in. */
export interface Documents {
  readonly before: ConfigDocument;
  readonly after: ConfigDocument;
}

/** Compares what an option is in effect on both sides. `name` is the name in the file. */
export function compareOption(
  name: string,
  pair: SectionPair,
  documents: Documents,
  release: string,
): Comparison {
  const [old, present] = [pair.before.setting(name), pair.after.setting(name)];
  const lookup = pair.after.catalog.lookup(name);
  const option = lookup.type === 'option' ? lookup.option : undefined;
  const [before, after] = [sideOf(old, option), sideOf(present, option)];
  const shown = shownOption(name, [old.read, present.read]);
  const isSecret = option?.isSecret ?? false;
  if (isSameSetting(old, present, option, documents)) {
    if (old.read?.entry.value === present.read?.entry.value) return { type: 'same' };
    return { type: 'respelling', respelling: { pair, option: shown, before, after, isSecret } };
  }
  const takesEffect = option?.takesEffect ?? 'unknown';
  const usedWhen = usedWhenOf(lookup);
  const uses = usedWhen ? [pair.before.holds(usedWhen), pair.after.holds(usedWhen)] : [true];
  const isUsed = uses.some((use) => use !== false);
  const isCertain =
    takesEffect !== 'unknown' &&
    (!isUsed || uses.includes(true)) &&
    before.isKnown &&
    after.isKnown &&
    pair.after.match === 'exact';
  const facts = { pair, option, takesEffect, before, after, usedWhen, isUsed, release };
  return {
    type: 'change',
    change: {
      pair,
      option: shown,
      kind: before.origin === 'nowhere' ? 'added' : after.origin === 'nowhere' ? 'removed' : 'changed',
      before,
      after,
      takesEffect,
      isUsed,
      isCertain,
      isSecret,
      because: whyThen(facts),
      notes: notesOn(facts),
    },
  };
}

export function sideOf({ origin, fact, read }: Setting, option: Option | undefined): Side {
  if (origin === 'default') return { origin, text: option?.default?.text, read: undefined, isKnown: true };
  if (origin === 'nowhere' || !read)
    return { origin: 'nowhere', text: undefined, read: undefined, isKnown: fact.known };
  const text = isShown(read) ? shownPart(read.entry.value) : undefined;
  return { origin, text, read, isKnown: fact.known && !isCorrected(read) };
}

function shownPart(text: string): string {
  const length = shownLength(text);
  return length < text.length ? `${text.slice(0, length)}…` : text;
}

/** Whether two settings of an option are the same in effect; where that cannot be known, the same text. */
export function isSameSetting(
  old: Setting,
  present: Setting,
  option: Option | undefined,
  documents: Documents,
): boolean {
  // Beside the option whose job it does, writing out a default is not the same as leaving it out.
  if (option?.facts.shadows !== undefined && old.origin !== present.origin) return false;
  const isGuessed = [old, present].some(({ read }) => read && isCorrected(read));
  if (!old.fact.known || !present.fact.known || isGuessed)
    return hasSameText(old.read, present.read, documents);
  if (!option) return old.fact.value === present.fact.value;
  return isSameValue(old.fact.value, present.fact.value, option.spec);
}

/** What cannot be known is the same where the same is written. */
function hasSameText(
  old: ReadEntry | undefined,
  present: ReadEntry | undefined,
  { before, after }: Documents,
): boolean {
  if (!old || !present) return old === present;
  if (old.entry.readable && present.entry.readable) return old.entry.value === present.entry.value;
  const [oldText, presentText] = [sourceOf(old.entry, before), sourceOf(present.entry, after)];
  // An alias stands for what is written elsewhere.
  return oldText === presentText && (!oldText.includes('*') || before.source.text === after.source.text);
}
