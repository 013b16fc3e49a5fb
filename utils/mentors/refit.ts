import type { Aims } from '@/utils/aims/aims';
import type { Reading } from '@/utils/profile/reading';
import type { Fit, JustAskDatabase } from './database';
import { newestReading } from './mentor-store';

/**
 * Judges everybody she keeps again, if her aims have changed since that was last done. May be stopped half
 * way: it is then not done, and starts anew the next time.
 */
export async function refit(
  db: JustAskDatabase,
  judge: (reading: Reading, aims: Aims) => Fit | undefined,
): Promise<void> {
  const stored = await db.aims.get('mine');
  if (!stored || stored.fitted === stored.revision) return;
  const { aims, revision } = stored;
  for (const id of await db.mentors.toCollection().primaryKeys()) {
    // One person at a time: whatever else the worker is asked in between is answered in between.
    await db.transaction('rw', db.mentors, db.readings, async () => {
      const reading = await newestReading(db, id);
      const fit = reading && judge(reading, aims);
      await db.mentors.update(id, (mentor) => {
        if (fit) mentor.fit = fit;
        else delete mentor.fit;
      });
    });
  }
  await db.aims.update('mine', { fitted: revision });
}
