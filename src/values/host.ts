import { isHostName, isIpv4, isIpv6, looksLikeUrl } from './host-name.ts';
import type { HostSpec } from './spec.ts';
import { illegal, type Kind, legal, type Suggestion } from './value.ts';

export const host: Kind<HostSpec> = {
  read(text, spec) {
    // A URL in this place is a mistake of its own, which a rule explains.
    return isHost(text) || looksLikeUrl(text) ? legal(text) : illegal(meantBy(text, spec));
  },
  accepts: () => 'a host name or an IP address',
  isSame: (one, other) => isHost(String(one)) && String(one).toLowerCase() === String(other).toLowerCase(),
};

function meantBy(text: string, spec: HostSpec): Suggestion | undefined {
  const bracketed = /^\[(.*)\]$/.exec(text)?.[1];
  if (bracketed !== undefined && isIpv6(bracketed)) return { text: bracketed, certain: true };
  const [, name = '', number] = /^(.+?):(\d{1,5})$/.exec(text) ?? [];
  const inner = /^\[(.*)\]$/.exec(name)?.[1] ?? name;
  if (spec.numberBelongsIn && number !== undefined && isPort(number) && isHost(inner)) {
    const alsoSet = { option: spec.numberBelongsIn, text: String(Number(number)) };
    return { text: inner, certain: true, alsoSet };
  }
  const trimmed = text.trim();
  return trimmed !== text && isHost(trimmed) ? { text: trimmed, certain: true } : undefined;
}

function isPort(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= 65535;
}

function isHost(text: string): boolean {
  return isHostName(text) || isIpv4(text) || isIpv6(text);
}
