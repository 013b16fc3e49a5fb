import type { Identity } from '@/utils/profile/identity';
import type { Dismissal, JustAskDatabase } from './database';

/** Remembers "not this person". */
export async function dismiss(db: JustAskDatabase, dismissal: Dismissal): Promise<void> {
  await db.dismissals.put(dismissal);
}

/** Takes "not this person" back. */
export async function restore(db: JustAskDatabase, identity: Identity): Promise<void> {
  await db.dismissals.delete(identity);
}

/** What she said of this person, if she did. */
export async function dismissalOf(
  db: JustAskDatabase,
  identity: Identity,
): Promise<Dismissal | undefined> {
  return db.dismissals.get(identity);
}

/** Those of these people whom she said "not this person" of, with one query. */
export async function dismissedAmong(
  db: JustAskDatabase,
  identities: readonly Identity[],
): Promise<ReadonlySet<Identity>> {
  const found = await db.dismissals.bulkGet([...identities]);
  return new Set(found.flatMap((dismissal) => dismissal?.identity ?? []));
}
