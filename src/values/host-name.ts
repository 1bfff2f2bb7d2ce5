/** Whether a text is a host name by RFC 1123. A name whose last label is a number is an address, or nothing. */
export function isHostName(text: string): boolean {
  if (
    text.replace(/\.$/, '').length > 253 ||
    !/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.?$/i.test(text)
  ) {
    return false;
  }
  return !/(?:^|\.)\d+\.?$/.test(text);
}

export function isIpv4(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text);
}

/** Without brackets. */
export function isIpv6(text: string): boolean {
  const hasForm = text.length <= 45 && text.includes(':') && /^[0-9a-f:.]+$/i.test(text);
  return hasForm && URL.canParse(`http://[${text}]/`);
}

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

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
    return name === domain || name.endsWith(`.${domain}`);
  });
}
