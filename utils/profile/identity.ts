import * as z from 'zod/mini';

export const siteIds = ['linkedin', 'x', 'web'] as const;
export type SiteId = (typeof siteIds)[number];

/**
 * One person on one site: `linkedin:<slug>`, `x:<handle>` or `web:<url>`. The part after the colon is
 * lower case for the sites whose addresses ignore case, so two readings of one person compare equal.
 */
export const Identity = z.string().check(z.regex(/^(linkedin|x|web):\S+$/), z.maxLength(2_000));
export type Identity = z.infer<typeof Identity>;

// Kept apart so that a content script, which only needs these, does not carry the schema library.
export { addressOf, identityOf, parseIdentity } from './address';
