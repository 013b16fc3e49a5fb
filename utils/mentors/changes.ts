import type { DBCore, DBCoreTransaction, Middleware } from 'dexie';
import type { JustAskDatabase } from './database';

/**
 * The store's own book: how often it was changed, also up to the last backup and the last export, and
 * when she last put off being reminded of an export.
 */
export type LedgerRow =
  | { id: 'changes'; count: number }
  | { id: 'backup'; changes: number }
  | { id: 'export'; at: number; changes: number }
  | { id: 'reminder'; at: number };

/**
 * Counts every transaction that changes anything, within that transaction, whoever writes: what was counted
 * was stored. A store that has counted less than was once seen came back older than it was.
 */
export const countChanges: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'count-changes',
  create(down) {
    // Upgrades are no changes of hers, and begin before there is a ledger.
    const uncounted = new WeakSet<DBCoreTransaction>();
    return {
      ...down,
      transaction(stores, mode, options) {
        if (mode !== 'readwrite') return down.transaction(stores, mode, options);
        const trans = down.transaction([...new Set([...stores, 'ledger'])], mode, options);
        uncounted.add(trans);
        return trans;
      },
      table(name) {
        const table = down.table(name);
        if (name === 'ledger') return table;
        return {
          ...table,
          mutate(request) {
            if (!uncounted.delete(request.trans)) return table.mutate(request);
            // Begun in the order in which they were asked for, and acknowledged when both are done.
            const counted = countOne(down, request.trans);
            const done = table.mutate(request);
            return counted.then(() => done);
          },
        };
      },
    };
  },
};

function countOne(core: DBCore, trans: DBCoreTransaction) {
  const ledger = core.table('ledger');
  return ledger.get({ trans, key: 'changes' }).then((row?: { count: number }) =>
    ledger.mutate({
      type: 'put',
      trans,
      values: [{ id: 'changes', count: (row?.count ?? 0) + 1 }],
    }),
  );
}

/** How many transactions have changed the store since it began. */
export async function changesSoFar(db: JustAskDatabase): Promise<number> {
  const row = await db.ledger.get('changes');
  return row?.id === 'changes' ? row.count : 0;
}

/** Whether the store was changed since the last backup. */
export async function changedSinceBackup(db: JustAskDatabase): Promise<boolean> {
  const [row, changes] = await Promise.all([db.ledger.get('backup'), changesSoFar(db)]);
  return row?.id !== 'backup' || row.changes !== changes;
}

/** Notes that a backup was made when the store had been changed so often. */
export async function noteBackup(db: JustAskDatabase, changes: number): Promise<void> {
  await db.ledger.put({ id: 'backup', changes });
}

/** Notes that everything was exported. @param at milliseconds since 1970 */
export async function noteExport(db: JustAskDatabase, at: number): Promise<void> {
  await db.transaction('rw', db.ledger, async () => {
    await db.ledger.put({ id: 'export', at, changes: await changesSoFar(db) });
  });
}

/** When everything was last exported, and how much has changed since, in transactions. */
export async function lastExport(
  db: JustAskDatabase,
): Promise<{ at: number; since: number } | undefined> {
  const [row, changes] = await Promise.all([db.ledger.get('export'), changesSoFar(db)]);
  return row?.id === 'export' ? { at: row.at, since: changes - row.changes } : undefined;
}

/** She was reminded to export, and not now. @param at milliseconds since 1970 */
export async function putOffReminder(db: JustAskDatabase, at: number): Promise<void> {
  await db.ledger.put({ id: 'reminder', at });
}

/** So few people, or changes, are soon made again. */
const worthIt = { people: 5, changes: 30 } as const;
/** How long after the last export, or after she put it off, in milliseconds. */
const reminderEvery = 30 * 24 * 60 * 60 * 1000;

/**
 * Whether it is time to remind her of an export: there is something to lose, much has changed since the last
 * one, and that was a while ago.
 *
 * @param now milliseconds since 1970
 */
export async function shouldExport(db: JustAskDatabase, now: number): Promise<boolean> {
  const [exported, changes, people, putOff] = await Promise.all([
    lastExport(db),
    changesSoFar(db),
    db.mentors.count(),
    db.ledger.get('reminder'),
  ]);
  const last = Math.max(exported?.at ?? 0, putOff?.id === 'reminder' ? putOff.at : 0);
  const since = exported?.since ?? changes;
  return people >= worthIt.people && since >= worthIt.changes && now - last >= reminderEvery;
}
