import { removePeople } from './bin';
import type { JustAskDatabase, Mentor } from './database';
import { historyOf } from './history-store';
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
    if ((await lastTouched(db, mentor.id)) < now - grace) await removeForGood(db, mentor, now);
  }
}

/** When anything last happened with somebody, in milliseconds since 1970. */
async function lastTouched(db: JustAskDatabase, mentorId: string): Promise<number> {
  return (await historyOf(db, mentorId)).at(-1)?.at ?? 0;
}

/**
 * The people whom she keeps, never asked, and last touched before a moment: kept them, noted something, wrote
 * a draft.
 *
 * @param before milliseconds since 1970
 */
export async function unaskedSince(db: JustAskDatabase, before: number): Promise<Mentor[]> {
  const kept = await db.mentors.where('standing.stage').equals('kept').toArray();
  const unasked = kept.filter((mentor) => mentor.standing?.askedAt === undefined);
  const last = await Promise.all(unasked.map(({ id }) => lastTouched(db, id)));
  return unasked.filter((_, at) => (last[at] ?? 0) < before);
}

/**
 * Removes the people who have stayed longer than she keeps somebody whom she never asked.
 *
 * @param before who was last touched before this goes
 */
export async function forgetUnasked(
  db: JustAskDatabase,
  before: number,
  now: number,
): Promise<void> {
  for (const mentor of await unaskedSince(db, before)) await removeForGood(db, mentor, now);
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
