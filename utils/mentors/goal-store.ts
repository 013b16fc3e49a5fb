import { type Stage, stages } from '@/utils/journey/standing';
import type { JustAskDatabase } from './database';
import type { KeptMentor } from './mentor-store';
import { idsInOrder, mentorsWithIds, stagesById } from './shortlist-store';

/** Who covers one goal of hers: how many at each stage, and the few who are furthest, best fit first. */
export type Coverage = {
  goalId: string;
  counts: Record<Stage, number>;
  furthest: KeptMentor[];
};

/** So many people stand for a goal; the list has the others. */
const mostShown = 4;

/** Furthest first; who is closed covers nothing any more. */
const byDistance = ['mentoring', 'meeting', 'replied', 'asked', 'kept'] as const satisfies Stage[];

/** Who covers each of these goals. Only indexes are read, and the rows of the few who are shown. */
export async function coverageOf(
  db: JustAskDatabase,
  goalIds: readonly string[],
): Promise<Coverage[]> {
  const stageOf = await stagesById(db);
  return Promise.all(
    goalIds.map(async (goalId) => {
      const { ids } = await idsInOrder(db, { order: 'fit', goalId });
      const at = Map.groupBy(ids, (id) => stageOf.get(id));
      const counts = Object.fromEntries(
        stages.map((stage) => [stage, at.get(stage)?.length ?? 0]),
      ) as Coverage['counts'];
      const first = byDistance.flatMap((stage) => at.get(stage) ?? []).slice(0, mostShown);
      return { goalId, counts, furthest: await mentorsWithIds(db, first) };
    }),
  );
}
