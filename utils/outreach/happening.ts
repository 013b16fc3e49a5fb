import type { Channel, Happening } from '@/utils/journey/history';
import { happensBy, type Purpose } from '@/utils/journey/purpose';
import type { DraftText } from './draft';

/** What has happened once she sent a message; with its words, where they are known. */
export function happeningOf(purpose: Purpose, channel: Channel, text?: DraftText): Happening {
  const message = { channel, ...(text ? { subject: text.subject, body: text.body } : {}) };
  const kind = happensBy[purpose];
  // An assertion, because the compiler doesn't try as many kinds times channels as there are.
  return (kind === 'asked' ? { kind, purpose, ...message } : { kind, ...message }) as Happening;
}
