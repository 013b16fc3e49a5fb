import { useCallback, useMemo, useState } from 'preact/hooks';
import { type Aims, statedGoals } from '@/utils/aims/aims';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { coverageOf } from '@/utils/mentors/goal-store';
import { rowsAt } from './people';
import type { GoalCoverage } from './shortlist-model';
import { useLiveQuery } from './use-live-query';

/** Which of her goals is covered by whom; nothing is read before she turns to it. */
export function useGoals(
  db: JustAskDatabase,
  { aims, now }: { aims: Aims | undefined; now: number },
  onError: (error: unknown) => void,
): { goals: GoalCoverage[] | undefined; lookAtGoals(): void } {
  const [needed, setNeeded] = useState(false);
  const lookAtGoals = useCallback(() => setNeeded(true), []);
  const stated = useMemo(() => aims && statedGoals(aims), [aims]);
  const goals = useLiveQuery(
    async () => {
      if (!needed || !stated) return undefined;
      const covered = await coverageOf(
        db,
        stated.map(({ id }) => id),
      );
      const rowOf = rowsAt(now);
      return covered.map(({ furthest, ...coverage }, at) => ({
        ...coverage,
        learn: stated[at]?.learn.trim() ?? '',
        furthest: furthest.map(rowOf),
      }));
    },
    onError,
    [needed, stated, now],
  );
  return { goals, lookAtGoals };
}
