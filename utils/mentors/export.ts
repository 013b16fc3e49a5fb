import type { Entry } from '@/utils/portability/entry';
import { readAims } from './aims-store';
import type { JustAskDatabase } from './database';
import { entriesOf, tablesOfPeople } from './person-entries';

/** So many people are held at a time. */
const slice = 200;

/**
 * Everything in the store, entry by entry, with little of it in memory. Each person is of one moment; what
 * is written in between is in the export or not, never half.
 */
export async function* allEntries(db: JustAskDatabase): AsyncGenerator<Entry> {
  const aims = await readAims(db);
  if (aims) yield { kind: 'aims', aims };
  for (let after = ''; ; ) {
    const people = await peopleAfter(db, after);
    yield* people.entries;
    if (people.last === undefined) break;
    after = people.last;
  }
  for (const dismissal of await db.dismissals.toArray()) yield { kind: 'dismissal', ...dismissal };
  for (const { turns: _, at, ...verdict } of await db.verdicts.orderBy('at').toArray()) {
    yield { kind: 'answer', at, verdict };
  }
}

/** How much there is to export, in people. */
export function countPeople(db: JustAskDatabase): Promise<number> {
  return db.mentors.count();
}

async function peopleAfter(db: JustAskDatabase, after: string) {
  return db.transaction('r', tablesOfPeople, async () => {
    const ids = await db.mentors.where('id').above(after).limit(slice).primaryKeys();
    return { entries: await entriesOf(db, ids), last: ids.at(-1) };
  });
}
