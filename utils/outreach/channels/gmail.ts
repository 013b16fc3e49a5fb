import { plainLine, plainText } from '@/utils/outreach/plain';
import { type ChannelDescription, recipientOf, within } from './channel';

/**
 * Gmail's compose window in a tab. Google documents no such address; `su` and `body` have worked for years.
 * It answers 413 or 400 from somewhere between 6,400 and 8,100 characters (defund12.org #893, seen 2026-11).
 */
const limit = 6_400;

export const gmail: ChannelDescription = {
  id: 'gmail',
  link(text) {
    const to = recipientOf(text);
    if (to === undefined) return { kind: 'bad-address', address: text.to };
    // Not URLSearchParams: it writes blanks as `+`.
    const parts = {
      view: 'cm',
      fs: '1',
      to,
      su: plainLine(text.subject),
      body: plainText(text.body),
    };
    const query = Object.entries(parts).map(
      ([name, value]) => `${name}=${encodeURIComponent(value)}`,
    );
    return within(limit, `https://mail.google.com/mail/?${query.join('&')}`);
  },
};
