import { removePeople } from './bin';
import type { JustAskDatabase, Mentor } from './database';
import { historyOf } from './mentor-store';
import { tablesOfPeople } from './person-entries';

/** How long somebody whose keeping she undid can be had back, in milliseconds. */
const grace = 60 * 60 * 1000;

/**
 * Removes the people whose keeping she undid a while ago: what she doesn't keep isn't stored. What she said
 * of their fit stays, as of anybody whom she never kept.
 *
 * @param now milliseconds since 1970
 */
export async function forgetUnkept(db: JustAskDatabase, now: number): Promise<void> {
  for (const mentor of await db.mentors.filter(({ standing: kept }) => !kept).toArray()) {
    const last = (await historyOf(db, mentor.id)).at(-1)?.at ?? 0;
    if (last < now - grace) await removeForGood(db, mentor, now);
  }
}

/** Removes somebody at once; the backups follow. */
async function removeForGood(
  db: JustAskDatabase,
  { id, identities }: Mentor,
  now: number,
): Promise<void> {
  await db.transaction('rw', [...tablesOfPeople, 'bin'], async () => {
    await db.bin.put({ id: `gone-${id}`, at: now, kind: 'gone', mentorIds: [id], identities });
    await removePeople(db, [id]);
  });
}
