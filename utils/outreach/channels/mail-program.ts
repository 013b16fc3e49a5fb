import { plainLine, plainText } from '@/utils/outreach/plain';
import { mail, within } from './channel';

/**
 * Her mail program, by RFC 6068: blanks are `%20`, line breaks `%0D%0A`. On Windows everything beyond 2,046
 * characters makes nothing happen at all, silently (superruub.wordpress.com; electron #9987; seen 2026-11).
 */
const limit = 2_000;

export const mailProgram = mail('mail-program', (text, to) => {
  const [local = '', host = ''] = to.split('@');
  const address = to === '' ? '' : `${encodeURIComponent(local)}@${encodeURIComponent(host)}`;
  const subject = encodeURIComponent(plainLine(text.subject));
  const body = encodeURIComponent(plainText(text.body).replace(/\n/g, '\r\n'));
  return within(limit, `mailto:${address}?subject=${subject}&body=${body}`);
});
