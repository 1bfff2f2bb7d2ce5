/** These have no flags, so that a JSON Schema can take them over. */
export const HOST_NAME =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.?$/;
export const NUMBER_AT_END = /(?:^|\.)\d+\.?$/;
export const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
export const IPV6_SIGNS = /^[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*$/;
export const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//;

/** Whether a text is a host name by RFC 1123. A name whose last label is a number is an address, or nothing. */
export function isHostName(text: string): boolean {
  const isShort = text.replace(/\.$/, '').length <= 253;
  return isShort && HOST_NAME.test(text) && !NUMBER_AT_END.test(text);
}

export function isIpv4(text: string): boolean {
  return IPV4.test(text);
}

/** Without brackets. */
export function isIpv6(text: string): boolean {
  return text.length <= 45 && IPV6_SIGNS.test(text) && URL.canParse(`http://[${text}]/`);
}

export function looksLikeUrl(text: string): boolean {
  return SCHEME.test(text);
}

/** The host of an http or https URL; undefined for anything else. */
export function hostOfHttpUrl(text: string): string | undefined {
  return /^https?:\/\//i.test(text) ? hostOfUrl(text) : undefined;
}

/** The host of a URL of any scheme; undefined for anything else. */
export function hostOfUrl(text: string): string | undefined {
  // URL leaves the host of schemes it does not know as it is and refuses ports it does not like: http reads all.
  if (!looksLikeUrl(text)) return undefined;
  const url = text.replace(SCHEME, 'http://');
  if (!URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.replace(/^\[(.*)\]$/, '$1');
  return host === '' ? undefined : host;
}

/** Whether the host is one of the domains or lies below one, in any case. */
export function isWithin(host: string, domains: readonly string[]): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return domains.some((written) => {
    const domain = written.toLowerCase();
    const isSame = name.length === domain.length;
    return name.endsWith(domain) && (isSame || name[name.length - domain.length - 1] === '.');
  });
}
