import { onSite } from './on-site';

/**
 * The note of an invitation on LinkedIn: 200 characters, 300 with Premium (lettercounter.org, linkedhelper.com;
 * older pages know only the 300; seen 2026-11). Who pays nothing has a few notes a month: 5 by a copy of
 * LinkedIn's own help, 3 or some 10 by others; so how many is hers to say.
 */
export const linkedinNote = onSite('linkedin-note', 'linkedin', {
  limits: ({ noteLength }) => ({ body: noteLength }),
});
