import type { Transaction } from 'dexie';
import type { HistoryEvent } from '@/utils/journey/history';
import type { JustAskDatabase } from './database';

/**
 * Everything that happened with a mentor, oldest first, in one row: a browser takes about as long to store a row
 * of one event as one of fifty (docs/decisions/0018).
 */
export type StoredHistory = {
  mentorId: string;
  events: HistoryEvent[];
  /** When messages were opened somewhere or sent, in milliseconds since 1970. */
  sentAt: number[];
  /** There where they ever pointed to somebody. */
  refers?: 1;
};

/** A mentor's history, oldest first. */
export async function historyOf(db: JustAskDatabase, mentorId: string): Promise<HistoryEvent[]> {
  return (await db.histories.get(mentorId))?.events ?? [];
}

/**
 * A history as it is stored.
 *
 * @param events in any order
 */
export function historyRow(mentorId: string, events: readonly HistoryEvent[]): StoredHistory {
  const sentAt = events.flatMap(({ at, what: { kind } }) =>
    kind === 'opened' || kind === 'asked' ? [at] : [],
  );
  return {
    mentorId,
    events: events.toSorted((a, b) => a.at - b.at),
    sentAt,
    ...(events.some(({ what }) => what.kind === 'referred') ? { refers: 1 } : {}),
  };
}

/**
 * Makes events of one mentor another's. Only inside a transaction over `histories`.
 *
 * @param ids which ones; those that the first doesn't have are left out
 */
export async function giveEvents(
  db: JustAskDatabase,
  ids: readonly string[],
  { from, to }: { from: string; to: string },
): Promise<void> {
  const given = new Set(ids);
  const [theirs, others] = await Promise.all([historyOf(db, from), historyOf(db, to)]);
  const moved = theirs.filter(({ id }) => given.has(id));
  const left = theirs.filter(({ id }) => !given.has(id));
  if (left.length > 0) await db.histories.put(historyRow(from, left));
  else await db.histories.delete(from);
  await db.histories.put(historyRow(to, [...others, ...moved]));
}

/** So many people's events are joined at a time. */
const slice = 500;

/** Before version 4 each event was a row of its own, with whose it is. */
export async function joinHistories(transaction: Transaction): Promise<void> {
  const events = transaction.table<HistoryEvent & { mentorId: string }>('history');
  const histories = transaction.table<StoredHistory>('histories');
  const ids = await transaction.table('mentors').toCollection().primaryKeys();
  for (let from = 0; from < ids.length; from += slice) {
    const some = ids.slice(from, from + slice) as string[];
    const all = await events
      .where('[mentorId+at]')
      .between([some[0], 0], [some.at(-1), Infinity])
      .toArray();
    const byMentor = Map.groupBy(all, ({ mentorId }) => mentorId);
    await histories.bulkAdd(
      [...byMentor].map(([mentorId, theirs]) =>
        historyRow(
          mentorId,
          theirs.map(({ mentorId: _, ...event }) => event),
        ),
      ),
    );
  }
}
