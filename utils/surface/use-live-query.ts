import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/**
 * The result of a query against the store, kept up to date across every open surface and the worker;
 * `undefined` until the first result. `onError` is told when the store can't be read.
 */
export function useLiveQuery<T>(
  query: () => Promise<T>,
  onError: (error: unknown) => void,
  dependencies: readonly unknown[],
): T | undefined {
  const [result, setResult] = useState<T>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says what the query depends on
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({ next: (value) => setResult(() => value), error: onError });
    return () => subscription.unsubscribe();
  }, dependencies);
  return result;
}
