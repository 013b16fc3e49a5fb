import { onSite } from './on-site';

/**
 * LinkedIn's paid message to anybody: 200 characters of subject and 1,900 of text (lettercounter.org,
 * leadspark-ai.com, digitalmoats.com; one page says 2,000, one 4,000; seen 2026-11).
 */
export const inmail = onSite('inmail', 'linkedin', {
  hasSubject: true,
  limits: () => ({ subject: 200, body: 1_900 }),
});
