import { changesSoFar } from '@/utils/mentors/changes';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { countPeople } from '@/utils/mentors/export';
import { readCanary, writeCanary } from '@/utils/settings/canary';

/**
 * Compares the store with what was last seen of it. One that has been changed less often than that came back
 * empty or older; this is remembered until she has said how to go on, and nothing else is done.
 *
 * @returns whether something was lost
 */
export async function checkStore(db: JustAskDatabase): Promise<boolean> {
  // In this order: what is written in between only makes the store newer than what was seen.
  const seen = await readCanary();
  const [changes, people] = await Promise.all([changesSoFar(db), countPeople(db)]);
  if (seen?.lost) return true;
  if (seen && changes < seen.changes) {
    await writeCanary({ ...seen, lost: true });
    return true;
  }
  if (seen?.changes !== changes || seen.people !== people) await writeCanary({ changes, people });
  return false;
}

/** She goes on with the store as it is, or has brought something back into it. */
export async function acceptStore(db: JustAskDatabase): Promise<void> {
  const [changes, people] = await Promise.all([changesSoFar(db), countPeople(db)]);
  await writeCanary({ changes, people });
}
