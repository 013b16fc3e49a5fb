/** Where a service answers: the address that `/chat/completions` is added to, and what the browser is asked for. */
export type EndpointAddress = {
  base: string;
  /** The match pattern of its origin; ports can't be named in one. */
  origin: string;
  host: string;
  /** On this computer. */
  local: boolean;
};

/** Why an address can't be used. */
export type AddressProblem = 'no-address' | 'insecure' | 'key-in-address' | 'site';

/** The hosts of this computer that the manifest names; a match pattern for `[::1]` isn't understood by Firefox. */
const localHosts: readonly string[] = ['localhost', '127.0.0.1'];
/** Pages that we read, or may be allowed to; nothing is ever sent to them, and their access is a matter of its own. */
const sites =
  /(?:^|\.)(?:linkedin\.com|x\.com|twitter\.com|mail\.google\.com|outlook\.(?:live|office|office365)\.com|outlook\.cloud\.microsoft)$/;

/**
 * Reads an address that she typed. Encrypted, or on this computer; without a key in it, which would end up in
 * logs. An address without a path gets `/v1`, where all services of this kind answer.
 */
export function endpointAddress(typed: string): EndpointAddress | AddressProblem {
  const url = URL.parse(typed.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return 'no-address';
  if (url.username !== '' || url.password !== '' || url.search !== '') return 'key-in-address';
  const local = localHosts.includes(url.hostname);
  if (url.protocol === 'http:' && !local) return 'insecure';
  if (sites.test(url.hostname)) return 'site';
  const path = url.pathname.replace(/\/+$/, '').replace(/\/chat\/completions$/, '');
  return {
    base: `${url.origin}${path === '' ? '/v1' : path}`,
    origin: `${url.protocol}//${url.hostname}/*`,
    host: url.host,
    local,
  };
}
