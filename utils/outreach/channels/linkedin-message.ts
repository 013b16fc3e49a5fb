import { onSite } from './on-site';

/**
 * A message to somebody she is connected with on LinkedIn: 3,000 characters by two pages (leadspark-ai.com,
 * socialsurfer.app; seen 2026-11). A figure of 8,000 is about as well; the lower one counts.
 *
 * `linkedin.com/messaging/compose/?recipient=` is in use, but nothing says that it takes a text.
 */
export const linkedinMessage = onSite('linkedin-message', 'linkedin', {
  limits: () => ({ body: 3_000 }),
});
