import { cut } from '@/utils/sites/values';

/**
 * The person's part of a profile address, decoded and in lower case. One person's address is written with
 * and without percent signs, and in any case; all of these are one slug.
 */
export function slugOf(address: string | null | undefined): string | undefined {
  return decode(/\/in\/([^/?#]+)/.exec(address ?? '')?.[1]);
}

/** Decodes a slug where it can be decoded; `undefined` for what can be nobody's. */
export function decode(slug: string | undefined): string | undefined {
  if (!slug) return undefined;
  try {
    const decoded = decodeURIComponent(slug).normalize('NFC').toLowerCase();
    return /[\s/]/.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/**
 * Where a link leads away from LinkedIn, also through the page that asks whether she wants to leave;
 * `undefined` for every other link, and for what isn't `https:`.
 */
export function outsideOf(href: string | null): string | undefined {
  const link = URL.parse(href ?? '', 'https://www.linkedin.com');
  const leaving = /^\/(?:safety\/go|redir\/redirect)/.test(link?.pathname ?? '');
  const target = leaving ? URL.parse(link?.searchParams.get('url') ?? '') : link;
  const isInside = /(?:^|\.)(?:linkedin\.com|licdn\.com|lnkd\.in)$/.test(target?.hostname ?? '');
  return target?.protocol === 'https:' && !isInside ? cut(target.href) : undefined;
}
