import { type Aims, statedGoals } from '@/utils/aims/aims';
import type { Assessment, Band } from '@/utils/fit/assessment';
import { bandOf } from '@/utils/fit/weights';

/** How well somebody fits one of her goals; `not-enough` where that isn't known. */
export type GoalFit = { goalId: string; learn: string; band: Band };

/**
 * Who is good for which goal: every goal that she has put into words, the best met first, then in her order,
 * and last what isn't known. Empty where she has only one, which the fit as a whole is about, and where there
 * isn't enough to say anything.
 */
export function goalFits({ score, judgements }: Assessment, aims: Aims): GoalFit[] {
  const goals = statedGoals(aims);
  if (goals.length < 2 || score === undefined) return [];
  return goals
    .map(({ id, learn }) => {
      const found = judgements.find(
        ({ criterion, goalId }) => criterion === 'topic' && goalId === id,
      );
      const points = found?.known ? found.points : -1;
      const band: Band = points < 0 ? 'not-enough' : bandOf(100 * points);
      return { points, fit: { goalId: id, learn: learn.trim(), band } };
    })
    .sort((a, b) => b.points - a.points)
    .map(({ fit }) => fit);
}
