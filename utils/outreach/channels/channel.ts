import type { Channel } from '@/utils/journey/history';
import type { DraftText } from '@/utils/outreach/draft';
import { isMailAddress } from '@/utils/outreach/mail-address';

/**
 * What became of a draft on its way out: a link that opens it, or what to do instead. `length` and `limit`
 * count the characters of the link. `bad-address`: `to` is not one plain mail address, and nothing was made.
 */
export type ChannelLink =
  | { kind: 'link'; url: string }
  | { kind: 'copy'; text: string }
  | { kind: 'too-long'; length: number; limit: number }
  | { kind: 'bad-address'; address: string };

/** A way out. `link` never sends: it opens something that she sends by her own hand. */
export type ChannelDescription = { id: Channel; link(text: DraftText): ChannelLink };

/** `to` without blanks around it, where it is empty or one plain address; else `undefined`. */
export function recipientOf({ to }: DraftText): string | undefined {
  const address = to.replace(/^ +| +$/g, '');
  return address === '' || isMailAddress(address) ? address : undefined;
}

/** A link, or that it is too long to work. */
export function within(limit: number, url: string): ChannelLink {
  return url.length <= limit
    ? { kind: 'link', url }
    : { kind: 'too-long', length: url.length, limit };
}
