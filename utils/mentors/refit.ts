import { type Judging, judgingBy } from './aims-store';
import type { JustAskDatabase } from './database';
import { type Judge, mainReading } from './mentor-store';
import { changeMentor } from './projection';

/** So many people are judged between two commits; judging one takes a few milliseconds. */
const atOnce = 20;

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
  const ids = await db.mentors.toCollection().primaryKeys();
  // Some at a time: a commit waits for the disk, and whatever else the worker is asked in between is answered
  // in between.
  for (let from = 0; from < ids.length; from += atOnce) {
    await db.transaction('rw', db.mentors, db.readings, async () => {
      for (const id of ids.slice(from, from + atOnce)) {
        const reading = await mainReading(db, id);
        const fit = reading && judge(reading);
        await changeMentor(db, id, (mentor) => {
          if (fit) mentor.fit = fit;
          else delete mentor.fit;
        });
      }
    });
  }
  await db.aims.update('mine', { fitted: revision });
}
