import { liveQuery } from 'dexie';

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
