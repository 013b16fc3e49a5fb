import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { openDatabase } from '@/utils/mentors/database';
import { historyRow } from '@/utils/mentors/history-store';
import { searchWordsAfter } from '@/utils/mentors/search-words-store';
import { idsInOrder } from '@/utils/mentors/shortlist-store';
import { createSearchIndex } from '@/utils/shortlist/search-index';
import { searchParts } from '@/utils/shortlist/search-words';
import { found } from '@/utils/shortlist/wish';
import { shortlistMaker } from './made-shortlist.ts';

/** People and events that were put into the store. */
export type Filled = { people: number; events: number };

const slice = 1_000;

let maker: ReturnType<typeof shortlistMaker> | undefined;

/** Puts made people into the store of this extension, the first time in place of whatever is in it. */
export async function fill(count: number, seed: number, now: number): Promise<Filled> {
  const db = openDatabase();
  const tables = [db.mentors, db.readings, db.histories, db.searchWords];
  if (!maker) for (const table of tables) await table.clear();
  maker ??= shortlistMaker(seed, now);
  const { next } = maker;
  let events = 0;
  for (let from = 0; from < count; from += slice) {
    const people = Array.from({ length: Math.min(slice, count - from) }, next);
    await db.transaction('rw', tables, async () => {
      await db.mentors.bulkAdd(people.map(({ mentor }) => mentor));
      await db.readings.bulkAdd(people.map(({ reading }) => reading));
      await db.histories.bulkAdd(
        people.map(({ mentor, history }) => historyRow(mentor.id, history)),
      );
      await db.searchWords.bulkAdd(people.flatMap(({ words }) => words));
    });
    events += people.reduce((sum, { history }) => sum + history.length, 0);
  }
  db.close();
  return { people: count, events };
}

/** Milliseconds of each search, by engine, and of making the engine ready. */
export type Searched = Record<string, { ready: number; queries: number[] }>;

/**
 * The same queries by our index, by a filter of Dexie's over all rows, by fuse.js and by MiniSearch, one after
 * the other on the same people. Ours and Dexie's order and narrow too, as a list wants it; the other two only
 * find.
 */
export async function compare(queries: readonly string[]): Promise<Searched> {
  const db = openDatabase();
  const names = await db.mentors.toArray();
  const words = new Map<string, string>();
  for (const { mentorId, words: some } of await db.searchWords.toArray())
    words.set(mentorId, `${words.get(mentorId) ?? ''} ${some}`);
  const documents = names.map(({ id, name, headline = '' }) => ({
    id,
    who: `${name} ${headline}`,
    said: words.get(id) ?? '',
  }));

  const results: Searched = {};
  let ready = performance.now();
  const index = createSearchIndex();
  for (const part of searchParts) {
    let after: string | undefined;
    for (;;) {
      const rows = await searchWordsAfter(db, part, after, 500);
      for (const row of rows) index.add(row.mentorId, part, row.words);
      if (rows.length < 500) break;
      after = rows.at(-1)?.mentorId;
    }
  }
  const { ids } = await idsInOrder(db, { order: 'fit' });
  results.ours = {
    ready: performance.now() - ready,
    queries: await timed(queries, async (query) => found(ids, index.find(query))),
  };

  results.dexie = {
    ready: 0,
    queries: await timed(queries, (query) =>
      db.mentors
        .filter(({ name, headline = '' }) => `${name} ${headline}`.toLowerCase().includes(query))
        .toArray(),
    ),
  };

  ready = performance.now();
  const fuse = new Fuse(documents, { keys: ['who'], threshold: 0.3, ignoreLocation: true });
  results.fuse = {
    ready: performance.now() - ready,
    queries: await timed(queries, async (query) => fuse.search(query)),
  };

  ready = performance.now();
  const mini = new MiniSearch({ fields: ['who', 'said'] });
  mini.addAll(documents);
  results.minisearch = {
    ready: performance.now() - ready,
    queries: await timed(queries, async (query) =>
      mini.search(query, { prefix: true, fuzzy: 0.2, combineWith: 'AND' }),
    ),
  };
  db.close();
  return results;
}

/** The least of three for each query: what another program took away is not the engine's. */
async function timed(
  queries: readonly string[],
  search: (query: string) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      await search(query);
      least = Math.min(least, performance.now() - start);
    }
    times.push(least);
  }
  return times;
}
