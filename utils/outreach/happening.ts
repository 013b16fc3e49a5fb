import type { Channel, Happening } from '@/utils/journey/history';
import { happensBy, type Purpose } from '@/utils/journey/purpose';
import type { DraftText } from './draft';

/** What has happened once she sent a message, with its words. */
export function happeningOf(
  purpose: Purpose,
  channel: Channel,
  { subject, body }: DraftText,
): Happening {
  const message = { channel, subject, body };
  const kind = happensBy[purpose];
  // An assertion, because the compiler doesn't try as many kinds times channels as there are.
  return (kind === 'asked' ? { kind, purpose, ...message } : { kind, ...message }) as Happening;
}
