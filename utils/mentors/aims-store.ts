import { type Aims, emptyAims } from '@/utils/aims/aims';
import type { JustAskDatabase } from './database';
import { type Turn, take } from './turn';

/** Her aims, or `undefined` before she has said anything. */
export async function readAims(db: JustAskDatabase): Promise<Aims | undefined> {
  const stored = (await db.aims.get('mine'))?.aims;
  // Aims that were stored before a part of them was thought of.
  return stored && { ...emptyAims('goal-1'), ...stored };
}

/**
 * Stores the parts of her aims that changed and leaves the others as they are, so two open surfaces don't
 * overwrite each other; unless the same surface has saved something newer already.
 */
export async function changeAims(
  db: JustAskDatabase,
  { change, turn }: { change: Partial<Aims>; turn: Turn },
): Promise<void> {
  await db.transaction('rw', db.aims, async () => {
    const stored = await db.aims.get('mine');
    const turns = take(stored?.turns ?? {}, turn);
    if (!turns) return;
    const before = { ...emptyAims('goal-1'), ...stored?.aims };
    const aims = { ...before, ...change };
    const revision = stored?.revision ?? 0;
    await db.aims.put({
      id: 'mine',
      aims,
      revision: decidesFit(before) === decidesFit(aims) ? revision : revision + 1,
      fitted: stored?.fitted ?? 0,
      turns,
    });
  });
}

/** The parts that a fit depends on, to compare. */
function decidesFit(aims: Aims): string {
  const { now, goals, qualities, values, logistics, background, priorities, steps } = aims;
  return JSON.stringify([now, goals, qualities, values, logistics, background, priorities, steps]);
}
