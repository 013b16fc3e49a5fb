/** One line of the table: what a system reached in one benchmark, and what it has to reach. */
export type Result = {
  benchmark: string;
  system: string;
  /** Named figures, in the order in which they are shown. */
  figures: Record<string, number>;
  /** The 95 % interval of the first figure. */
  interval?: readonly [number, number];
  limit?: { figure: string; at: 'least' | 'most'; value: number; aim?: number };
};

/** Whether a result is on the wrong side of its limit; a figure that isn't a number is. */
export function isMissed({ figures, limit }: Result): boolean {
  if (!limit) return false;
  const value = figures[limit.figure] ?? Number.NaN;
  return limit.at === 'least' ? !(value >= limit.value) : !(value <= limit.value);
}

/** Where the product stands among others. */
export const product = 'Just Ask';
