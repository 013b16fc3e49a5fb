import * as z from 'zod/mini';

export const siteIds = ['linkedin', 'x', 'web'] as const;
export type SiteId = (typeof siteIds)[number];

/**
 * One person on one site: `linkedin:<slug>`, `x:<handle>` or `web:<url>`. The part after the colon is
 * lower case for the sites whose addresses ignore case, so two readings of one person compare equal.
 */
// Marked pure: a content script that only builds identities then does not carry the schema library.
export const Identity = /* @__PURE__ */ z
  .string()
  .check(/* @__PURE__ */ z.regex(/^(linkedin|x|web):\S+$/), /* @__PURE__ */ z.maxLength(2_000));
export type Identity = z.infer<typeof Identity>;

/** Builds an identity; `id` is the decoded slug, handle or address. */
export function identityOf(site: SiteId, id: string): Identity {
  return `${site}:${site === 'web' ? id : id.toLowerCase()}`;
}

/** Splits an identity into its site and the id on that site. */
export function parseIdentity(identity: Identity): { site: SiteId; id: string } {
  const colon = identity.indexOf(':');
  return { site: identity.slice(0, colon) as SiteId, id: identity.slice(colon + 1) };
}

/** The address of this person's own page, for links that she clicks herself. */
export function addressOf(identity: Identity): string {
  const { site, id } = parseIdentity(identity);
  if (site === 'linkedin') return `https://www.linkedin.com/in/${encodeURIComponent(id)}/`;
  if (site === 'x') return `https://x.com/${encodeURIComponent(id)}`;
  return id;
}
