import { webMail } from './web-mail';

/**
 * Yahoo Mail in a tab. Most code in use calls the subject `subject`, some `subj` (seen 2026-11), and nobody
 * documents it, so it is there by both names. No figure for its longest address was found: the shortest one of
 * the others counts.
 */
export const yahoo = webMail('yahoo', {
  url: 'https://compose.mail.yahoo.com/?',
  to: 'to',
  subject: ['subject', 'subj'],
  body: 'body',
  limit: 2_000,
});
