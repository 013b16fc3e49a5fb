import type { DraftText } from '@/utils/outreach/draft';
import { plainText } from '@/utils/outreach/plain';
import type { ChannelDescription } from './channel';

/** The text for her clipboard: the body alone, because LinkedIn's and X's messages have no subject. */
export function copyOf({ body }: Pick<DraftText, 'body'>): string {
  return plainText(body);
}

/** Anything else: she pastes the text where she likes. Works for every text and every address. */
export const copy: ChannelDescription = {
  id: 'copy',
  hasSubject: true,
  takesAddress: false,
  limits: () => ({}),
  link: (text) => ({ kind: 'copy', text: copyOf(text) }),
};
