import type { Identity, SiteId } from './identity';

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
