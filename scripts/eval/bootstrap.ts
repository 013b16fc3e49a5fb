import { randomNumbers } from '../knowledge/random.ts';

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The interval that holds 95 of 100 means of samples drawn from the values with putting back (percentile
 * bootstrap, Efron 1979). The same for the same values at every run.
 */
export function interval95(values: readonly number[], samples = 2_000): [number, number] {
  const random = randomNumbers(1_979);
  const means = Array.from({ length: samples }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((one, other) => one - other);
  const at = (share: number) => means[Math.round(share * (samples - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}

/** The list in an order that only the seed tells (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = randomNumbers(seed);
  const all = [...list];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other] as T, all[at] as T];
  }
  return all;
}
