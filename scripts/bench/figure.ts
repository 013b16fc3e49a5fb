/** One measured figure. Without a limit it is there to compare with. */
export interface Figure {
  name: string;
  value: number;
  unit: 'ms' | 'MB' | '%' | '×' | '';
  /** The most that it may be; the run fails above it. */
  limit?: number;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function p95(values: readonly number[]): number {
  return quantile(values, 0.95);
}

export function p99(values: readonly number[]): number {
  return quantile(values, 0.99);
}

/** The smallest value that at least this share of all are not above (nearest rank). */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('Nothing was measured.');
  return found;
}

/** A run with the extension and a run without it, one right after the other. */
export interface Pair<T> {
  with: T;
  without: T;
}

/**
 * Runs both halves of each pair in turn. Which comes first changes from pair to pair in an order that is
 * the same at every run, so that a machine that grows slower or faster favours neither.
 */
export async function inPairs<T>(
  count: number,
  run: (half: keyof Pair<T>) => Promise<T>,
): Promise<Pair<T>[]> {
  const pairs: Pair<T>[] = [];
  for (let index = 0; index < count; index++) {
    const withFirst = [true, false, false, true, false, true, true, false][index % 8];
    const first = await run(withFirst ? 'with' : 'without');
    const second = await run(withFirst ? 'without' : 'with');
    pairs.push(withFirst ? { with: first, without: second } : { with: second, without: first });
  }
  return pairs;
}

/** What the extension added in each pair. */
export function added<T>(pairs: readonly Pair<T>[], of: (half: T) => number): number[] {
  return pairs.map((pair) => of(pair.with) - of(pair.without));
}
