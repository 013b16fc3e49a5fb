import { useLayoutEffect, useState } from 'preact/hooks';
import { watch } from '@/utils/mentors/watch';

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
  // Asked before the surface is painted: the browser reads while it paints.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says what the query depends on
  useLayoutEffect(() => watch(query, (value) => setResult(() => value), onError), dependencies);
  return result;
}
