import { vi } from 'vitest';

/**
 * How a property is tried: always the same cases, so that a failure comes back; `JUST_ASK_LONG` tries many
 * more and other ones.
 */
export const tries: { numRuns: number; seed?: number } = process.env.JUST_ASK_LONG
  ? { numRuns: 5_000 }
  : { numRuns: 200, seed: 20_261_123 };

// Thousands of cases take longer than a test may otherwise.
if (process.env.JUST_ASK_LONG) vi.setConfig({ testTimeout: 180_000 });
