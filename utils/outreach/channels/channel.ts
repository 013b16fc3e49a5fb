import type { Channel } from '@/utils/journey/history';
import type { DraftText } from '@/utils/outreach/draft';
import { isMailAddress } from '@/utils/outreach/mail-address';
import type { SiteId } from '@/utils/profile/identity';

/** What the sites allow her, which only she knows. */
export type SendingRules = {
  /** How many characters LinkedIn lets her put into a note: 200, with Premium 300. */
  noteLength: 200 | 300;
};

/** Most characters of each part, where the site ends it; in UTF-16 units, as `siteLength` counts. */
export type Limits = { subject?: number; body?: number };

/** Where a message goes: the page that she pastes it on, and what the sites allow her. */
export type Destination = { page?: string | undefined; rules: SendingRules };

/**
 * What became of a draft on its way out: what opens it, or what to do instead.
 *
 * - `link` opens it somewhere, filled in.
 * - `copy` goes to the clipboard; `page` is where she pastes it.
 * - `file` is saved by her browser.
 * - `too-long`: the link would not work; `length` and `limit` count its characters. Nothing is lost by copying.
 * - `cut-off`: the site would cut that part off at `limit` characters.
 * - `bad-address`: `to` is not one plain mail address.
 * - `empty`: there are no words to take along.
 * - `spoilt-address`: this service would make another address of it.
 */
export type ChannelLink =
  | { kind: 'link'; url: string }
  | { kind: 'copy'; text: string; page?: string }
  | { kind: 'file'; name: string; type: string; content: string }
  | { kind: 'too-long'; length: number; limit: number }
  | { kind: 'cut-off'; part: keyof Limits; length: number; limit: number }
  | { kind: 'empty' }
  | { kind: 'bad-address'; address: string }
  | { kind: 'spoilt-address'; address: string };

/**
 * A way out, one file each. `link` never sends: it opens something that she sends by her own hand.
 * `hasSubject`: whether there is a line for it there. `site`: whose page she pastes it on.
 */
export type ChannelDescription = {
  id: Channel;
  hasSubject: boolean;
  takesAddress: boolean;
  site?: Exclude<SiteId, 'web'>;
  limits(rules: SendingRules): Limits;
  link(text: DraftText, to: Destination): ChannelLink;
};

/**
 * A way by mail: nothing is made where `to` is not one plain address.
 *
 * @param link `to` is the address without blanks around it, or empty
 */
export function mail(
  id: Channel,
  link: (text: DraftText, to: string) => ChannelLink,
): ChannelDescription {
  return {
    id,
    hasSubject: true,
    takesAddress: true,
    limits: () => ({}),
    link(text) {
      const to = text.to.replace(/^ +| +$/g, '');
      const isAddress = to === '' || isMailAddress(to);
      return isAddress ? link(text, to) : { kind: 'bad-address', address: text.to };
    },
  };
}

/** A link, or that it is too long to work. */
export function within(limit: number, url: string): ChannelLink {
  return url.length <= limit
    ? { kind: 'link', url }
    : { kind: 'too-long', length: url.length, limit };
}
