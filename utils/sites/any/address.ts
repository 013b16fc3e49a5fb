/**
 * Parts of an address that say where a reader came from and nothing about the page. Names as the services
 * document them; the list is what common link-cleaning lists agree on, seen 2026-11.
 */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|li_fat_id|igshid|yclid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|oly_\w+_id|vero_id|ref_src|srsltid)$/i;

/** As long as an identity can be, with room for a name behind it. */
const longest = 1_800;

/**
 * One address for one page: no fragment, no login, nothing that only tells where a reader came from.
 * `undefined` for everything but `https:`, and for addresses too long to be remembered.
 */
export function pageAddress(url: URL): string | undefined {
  if (url.protocol !== 'https:') return undefined;
  const clean = new URL(url);
  clean.hash = '';
  clean.username = '';
  clean.password = '';
  // Not by `searchParams`: in Firefox a content script can't iterate it (seen 2026-11 in 153).
  const kept = clean.search.slice(1).split('&');
  clean.search = kept.filter((part) => !tracking.test(part.split('=')[0] ?? '')).join('&');
  return clean.href.length > longest ? undefined : clean.href;
}

/** An address on the web that somebody gives as theirs, resolved; `undefined` for all but `https:`. */
export function linkFrom(text: string, base: URL): string | undefined {
  const url = URL.parse(text.trim(), base);
  if (url?.protocol !== 'https:' || url.username || url.password) return undefined;
  return url.href.length > longest ? undefined : url.href;
}

/** A name as the end of an address: lower case, words joined by hyphens, in any script; never empty. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  // A name of signs alone.
  return slug || encodeURIComponent([...name].slice(0, 10).join(''));
}
