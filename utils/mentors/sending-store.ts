import { type Channel, stillCounting } from '@/utils/journey/history';
import { describe } from '@/utils/outreach/channels/channels';
import type { JustAskDatabase } from './database';

/** How she has been sending lately: the mail that she opened last, and how many of LinkedIn's notes went out. */
export type RecentSending = { usualMail?: Channel; notes: number };

/** How far back "lately" reaches, in milliseconds: LinkedIn counts notes by the month, and doesn't say from which day. */
export const lately = 30 * 86_400_000;

/**
 * How she has been sending since a moment, to whomever.
 *
 * @param since milliseconds since 1970
 */
export async function recentSending(db: JustAskDatabase, since: number): Promise<RecentSending> {
  const histories = await db.histories.where('sentAt').aboveOrEqual(since).distinct().toArray();
  const events = histories
    .flatMap((history) => stillCounting(history.events).filter(({ at }) => at >= since))
    .sort((a, b) => a.at - b.at);
  let usualMail: Channel | undefined;
  let notes = 0;
  for (const { what } of events) {
    if (what.kind === 'opened' && describe(what.channel).takesAddress) usualMail = what.channel;
    if (what.kind === 'asked' && what.channel === 'linkedin-note') notes += 1;
  }
  return { notes, ...(usualMail ? { usualMail } : {}) };
}
