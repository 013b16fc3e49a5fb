import { webMail } from './web-mail';

/**
 * Gmail's compose window in a tab. Google documents no such address; `su` and `body` have worked for years.
 * It answers 413 or 400 from somewhere between 6,400 and 8,100 characters (defund12.org #893, seen 2026-11).
 */
export const gmail = webMail('gmail', {
  url: 'https://mail.google.com/mail/?view=cm&fs=1&',
  to: 'to',
  subject: ['su'],
  body: 'body',
  limit: 6_400,
});
