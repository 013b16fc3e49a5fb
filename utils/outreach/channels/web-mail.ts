import type { Channel } from '@/utils/journey/history';
import { plainLine, plainText } from '@/utils/outreach/plain';
import { type ChannelDescription, mail, within } from './channel';

/**
 * A mail service in a tab, with the message filled in by the address of its compose window.
 *
 * @param service.url up to the first thing that is filled in, with its `?`
 * @param service.to, service.subject, service.body what it calls each of them
 * @param service.limit longest address that it takes, in characters
 * @param service.spoilsPlus it reads the `+` of a mail address as a blank, however it is encoded
 */
export function webMail(
  id: Channel,
  service: {
    url: string;
    to: string;
    subject: readonly string[];
    body: string;
    limit: number;
    spoilsPlus?: boolean;
  },
): ChannelDescription {
  return mail(id, (text, to) => {
    if (service.spoilsPlus && to.includes('+')) return { kind: 'spoilt-address', address: to };
    const parts = [
      [service.to, to],
      ...service.subject.map((name) => [name, plainLine(text.subject)] as const),
      [service.body, plainText(text.body)],
    ] as const;
    // Not URLSearchParams: it writes blanks as `+`, which some of them show.
    const query = parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return within(service.limit, service.url + query.join('&'));
  });
}
