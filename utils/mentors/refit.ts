import { type Judging, judgingBy } from './aims-store';
import type { JustAskDatabase } from './database';
import { type Judge, newestReading } from './mentor-store';

/**
 * Judges everybody she keeps again, if her aims or her answers have changed since that was last done. May be stopped half
 * way: it is then not done, and starts anew the next time.
 */
export async function refit(
  db: JustAskDatabase,
  judgeBy: (judging: Judging) => Judge | Promise<Judge>,
): Promise<void> {
  const stored = await db.aims.get('mine');
  if (!stored || stored.fitted === stored.revision) return;
  const { revision } = stored;
  const judge = await judgeBy(judgingBy(stored));
  for (const id of await db.mentors.toCollection().primaryKeys()) {
    // One person at a time: whatever else the worker is asked in between is answered in between.
    await db.transaction('rw', db.mentors, db.readings, async () => {
      const reading = await newestReading(db, id);
      const fit = reading && judge(reading);
      await db.mentors.update(id, (mentor) => {
        if (fit) mentor.fit = fit;
        else delete mentor.fit;
      });
    });
  }
  await db.aims.update('mine', { fitted: revision });
}
