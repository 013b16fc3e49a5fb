import { Dexie, type Transaction } from 'dexie';
import { type HistoryEvent, stillCounting } from '@/utils/journey/history';
import { standingOf } from '@/utils/journey/standing';
import { corrected } from '@/utils/profile/correction';
import { mutualsIn } from '@/utils/shortlist/acquaintance';
import { likenessKeys } from '@/utils/shortlist/likeness';
import { listedOf } from '@/utils/shortlist/listed';
import { searchParts, searchWordsOf } from '@/utils/shortlist/search-words';
import type { JustAskDatabase, Mentor, StoredReading, StoredSearchWords } from './database';
import { historyOf } from './history-store';

/**
 * Changes somebody's row, and with it what lists sort and filter by: every change of a mentor goes through
 * here, so that the two are never apart. Only inside a transaction over `mentors`.
 *
 * @returns how many rows there were to change
 */
export async function changeMentor(
  db: JustAskDatabase,
  mentorId: string,
  change: (mentor: Mentor) => void,
): Promise<number> {
  return db.mentors
    .where('id')
    .equals(mentorId)
    .modify((mentor) => {
      change(mentor);
      list(mentor);
    });
}

/** Puts onto a row what lists sort and filter by. */
function list(mentor: Mentor): void {
  const listed = listedOf(mentor);
  if (listed) mentor.listed = listed;
  else delete mentor.listed;
}

/**
 * Writes down anew by what words somebody is found, and by what they are known elsewhere, after any of it
 * changed: what was read or put right, a tag, a note. Only inside a transaction over `mentors`, `readings`, `histories` and `searchWords`.
 */
export async function rewriteSearchWords(db: JustAskDatabase, mentorId: string): Promise<void> {
  const mentor = await db.mentors.get(mentorId);
  if (!mentor) return;
  const [readings, history, before, last] = await Promise.all([
    db.readings.where('mentorId').equals(mentorId).toArray(),
    historyOf(db, mentorId),
    db.searchWords.where('mentorId').equals(mentorId).toArray(),
    db.searchWords.orderBy('changed').last(),
  ]);
  const changed = (last?.changed ?? 0) + 1;
  const rows = searchRows({ mentor, readings, history, changed });
  const isNews = rows.some(
    ({ part, words }) => !before.some((row) => row.part === part && row.words === words),
  );
  if (isNews) await db.searchWords.bulkPut(rows);
  const { alike, mutuals } = knownBy(readings);
  if (JSON.stringify([alike, mutuals]) === JSON.stringify([mentor.alike, mentor.mutuals])) return;
  await db.mentors.update(mentorId, (row) => {
    row.alike = alike;
    if (mutuals) row.mutuals = mutuals;
    else delete row.mutuals;
  });
}

/** What somebody can be known by on another site, and by whom, as it is stored. */
export function knownBy(stored: readonly StoredReading[]): { alike: string[]; mutuals?: string[] } {
  const readings = stored.map(({ reading, corrections }) => corrected(reading, corrections));
  const mutuals = mutualsIn(readings);
  return { alike: likenessKeys(readings), ...(mutuals.length > 0 ? { mutuals } : {}) };
}

/**
 * Derives for everybody what is derived: where things stand, what lists sort by, what they are found by. An
 * upgrade may do it the way that it is done now, for whatever version: nothing else is made of it. It is that of
 * version 3, in which each event was a row of its own.
 */
export async function projectEverybody(transaction: Transaction): Promise<void> {
  const mentors = transaction.table<Mentor, string>('mentors');
  const readings = transaction.table<StoredReading>('readings');
  const history = transaction.table<HistoryEvent>('history');
  const searchWords = transaction.table<StoredSearchWords>('searchWords');
  let changed = 0;
  for (const id of await mentors.toCollection().primaryKeys()) {
    const [events, stored] = await Promise.all([
      history.where('[mentorId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
      readings.where('mentorId').equals(id).toArray(),
    ]);
    const standing = standingOf(events);
    await mentors.update(id, (mentor) => {
      if (standing) mentor.standing = standing;
      else delete mentor.standing;
      Object.assign(mentor, knownBy(stored));
      list(mentor);
    });
    changed += 1;
    await searchWords.bulkPut(
      searchRows({ mentor: { id }, readings: stored, history: events, changed }),
    );
  }
}

/** A row with what lists sort and filter by. */
export function withListed({ listed: _before, ...mentor }: Mentor): Mentor {
  const listed = listedOf(mentor);
  return { ...mentor, ...(listed ? { listed } : {}) };
}

/**
 * What somebody is found by, as it is stored.
 *
 * @param person.history oldest first
 * @param person.changed the number of this change, greater than all before
 */
export function searchRows(person: {
  mentor: { id: string; tags?: readonly string[] | undefined };
  readings: readonly StoredReading[];
  history: readonly HistoryEvent[];
  changed: number;
}): StoredSearchWords[] {
  const { mentor, readings, history, changed } = person;
  const words = searchWordsOf({
    readings: readings.map(({ reading, corrections }) => corrected(reading, corrections)),
    tags: mentor.tags ?? [],
    history: stillCounting(history),
  });
  return searchParts.map((part) => ({ part, mentorId: mentor.id, words: words[part], changed }));
}
