import type { SearchPart } from '@/utils/shortlist/search-words';
import type { JustAskDatabase, StoredSearchWords } from './database';

/**
 * A slice of what people are found by, one part of it, in the order of their ids.
 *
 * @param after the id of the last person of the slice before
 */
export async function searchWordsAfter(
  db: JustAskDatabase,
  part: SearchPart,
  after: string | undefined,
  most: number,
): Promise<StoredSearchWords[]> {
  const begin = [part, after ?? ''];
  return db.searchWords
    .where('[part+mentorId]')
    .between(begin, [part, '\uffff'], after === undefined, true)
    .limit(most)
    .toArray();
}

/** The number of the last change of any words; 0 where there are none. */
export async function lastSearchChange(db: JustAskDatabase): Promise<number> {
  return (await db.searchWords.orderBy('changed').last())?.changed ?? 0;
}

/** All parts of the people whose words changed after the change of that number. */
export async function searchWordsSince(
  db: JustAskDatabase,
  change: number,
): Promise<StoredSearchWords[]> {
  return db.searchWords.where('changed').above(change).toArray();
}
