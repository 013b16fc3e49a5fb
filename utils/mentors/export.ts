import type { Entry } from '@/utils/portability/entry';
import { readAims } from './aims-store';
import type { JustAskDatabase } from './database';
import { entriesAfter, tablesOfPeople } from './person-entries';

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
    const people = await db.transaction('r', tablesOfPeople, () => entriesAfter(db, after, slice));
    yield* people;
    const last = people.at(-1);
    if (!last) break;
    after = last.id;
  }
  for (const dismissal of await db.dismissals.toArray()) yield { kind: 'dismissal', ...dismissal };
  for (const { turns: _, at, ...verdict } of await db.verdicts.orderBy('at').toArray()) {
    yield { kind: 'answer', at, verdict };
  }
  for (const view of await db.views.toArray()) yield { kind: 'view', view };
  for (const { id: _, ...phrase } of await db.phrases.toArray())
    yield { kind: 'phrase', ...phrase };
  for (const apart of await db.apart.toArray()) yield { kind: 'apart', ...apart };
}

/** How much there is to export, in people. */
export function countPeople(db: JustAskDatabase): Promise<number> {
  return db.mentors.count();
}
