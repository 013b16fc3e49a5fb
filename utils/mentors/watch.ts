import { Dexie, liveQuery, RangeSet } from 'dexie';

/**
 * Runs a query against the store now and whenever what it read has changed, in any context of ours, until
 * the returned function is called.
 */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({ next: onValue, error: onError });
  return () => subscription.unsubscribe();
}

/**
 * Has every watched query, in any context of ours, run again, as Dexie does itself when a page comes back from
 * the browser's memory (dexie 4, 2026-11): the news of a change was lost.
 */
export function runAgain(): void {
  Dexie.on.storagemutated.fire({ all: new RangeSet(Number.NEGATIVE_INFINITY, [[]]) });
}
