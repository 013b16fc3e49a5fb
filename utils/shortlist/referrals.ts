import { type HistoryEvent, stillCounting } from '@/utils/journey/history';
import { sortName } from './search-words';

/**
 * Somebody to whom one of hers pointed: by what name, when (milliseconds since 1970), and which of her people that
 * is, once she has said so.
 */
export type Referral = { to: string; at: number; mentorId?: string };

/**
 * To whom one of hers pointed, each name once. That she keeps whom they meant is an event of its own later on, with
 * the same name; the day is the one on which the name came.
 *
 * @param history of one person, oldest first
 */
export function referralsIn(history: readonly HistoryEvent[]): Referral[] {
  const byName = new Map<string, Referral>();
  for (const { at, what } of stillCounting(history)) {
    if (what.kind !== 'referred') continue;
    const { to, mentorId } = what;
    const name = sortName(to);
    const known = byName.get(name) ?? { to, at };
    byName.set(name, { ...known, ...(mentorId === undefined ? {} : { mentorId }) });
  }
  return [...byName.values()];
}
