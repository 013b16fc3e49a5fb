import { useCallback, useState } from 'preact/hooks';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { introductions, referrals } from '@/utils/mentors/referral-store';
import { rowsAt } from './people';
import type { Referrals } from './shortlist-model';
import { useLiveQuery } from './use-live-query';

/** So many more are shown each time that she asks for more. */
const atATime = 20;

/**
 * Who pointed to whom, and who could introduce her to whom; nothing is read before she turns to it.
 *
 * @param now milliseconds since 1970
 */
export function useReferrals(
  db: JustAskDatabase,
  now: number,
  onError: (error: unknown) => void,
): { referrals: Referrals | undefined; lookAtReferrals(): void; moreReferrals(): void } {
  const [most, setMost] = useState(0);
  const lookAtReferrals = useCallback(() => setMost((shown) => shown || atATime), []);
  const moreReferrals = useCallback(() => setMost((shown) => shown + atATime), []);
  const found = useLiveQuery(
    async () => {
      if (most === 0) return undefined;
      const [pointed, { list, more }] = await Promise.all([referrals(db), introductions(db, most)]);
      const rowOf = rowsAt(now);
      return {
        pointed: pointed.slice(0, most).map(({ from, to, at, mentor, namesakes }) => ({
          from: { id: from.id, name: from.name },
          ...{ to, at },
          ...(mentor ? { row: rowOf(mentor) } : {}),
          namesakes: namesakes.map(({ id, name, headline }) => ({
            ...{ id, name },
            ...(headline === undefined ? {} : { headline }),
          })),
        })),
        introductions: list.map(({ mentor, through }) => ({ row: rowOf(mentor), through })),
        more: more || pointed.length > most,
      };
    },
    onError,
    [most, now],
  );
  return { referrals: found, lookAtReferrals, moreReferrals };
}
