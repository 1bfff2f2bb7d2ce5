import { enumerate } from '../text/enumerate.ts';
import { nearest } from './nearest.ts';
import { ownProperty } from './own-property.ts';
import type { ChoiceSpec } from './spec.ts';
import { illegal, type Kind, legal, type Reading } from './value.ts';

/** A text that was meant to be one of the values is not much longer than they are. */
const LONGEST = 300;

export const choice: Kind<ChoiceSpec> = {
  read(text, spec) {
    return spec.values.includes(text) ? legal(text) : readOther(text, spec);
  },
  accepts({ values, open, orContaining }) {
    const list = open ? `one of ${values.join(', ')}` : enumerate(values, 'or');
    return orContaining ? `${list}, or a text containing "${orContaining}"` : list;
  },
};

/** A text that is none of the values as they are written. */
function readOther(text: string, spec: ChoiceSpec): Reading {
  const lower = text.toLowerCase();
  const spelling = spec.values.find((value) => value.toLowerCase() === lower);
  if (spelling !== undefined) return { status: 'legal', value: spelling, spelling };
  if (spec.orContaining !== undefined && lower.includes(spec.orContaining.toLowerCase())) return legal(text);
  if (spec.open) {
    const instead = ownProperty(spec.instead, text);
    return { status: 'unrecognized', value: text, inferred: false, ...(instead && { instead }) };
  }
  if (text.length > LONGEST) return illegal();
  const same = spec.values.find((value) => plain(value) === plain(text));
  if (same !== undefined) return illegal({ text: same, certain: true });
  const withPath = spec.values.find((value) => lower.startsWith(`${value.toLowerCase()}/`));
  if (withPath !== undefined && spec.pathBelongsIn) {
    const [part = ''] = text.slice(withPath.length + 1).split(/[/?#;\s]/, 1);
    const alsoSet = { option: spec.pathBelongsIn, text: part };
    const reason = `what follows the host belongs in ${spec.pathBelongsIn}`;
    return illegal(!/^[\w.-]+$/.test(part) ? undefined : { text: withPath, certain: false, alsoSet }, reason);
  }
  const close = nearest(text, spec.values);
  return illegal(close ? { text: close, certain: false } : undefined);
}

/** Letters and digits only, so that start_tls and StartTLS/ are read as start-tls. */
function plain(text: string): string {
  return text.toLowerCase().replace(/(?<=.)\/+$|[-_\s]/g, '');
}
