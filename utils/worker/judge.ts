import { isReady } from '@/utils/aims/aims';
import { assess } from '@/utils/fit/assess';
import type { Assessment } from '@/utils/fit/assessment';
import { compileAims } from '@/utils/fit/compile-aims';
import type { Judging } from '@/utils/mentors/aims-store';
import type { Fit } from '@/utils/mentors/database';
import type { Reading } from '@/utils/profile/reading';
import { loadKnowledge } from './knowledge';

/**
 * The fit of readings by her aims and her answers; `undefined` while she has no goal in words.
 * @throws when the knowledge of occupations that we ship can't be opened
 */
export async function judgeBy(
  judging: Judging | undefined,
): Promise<(reading: Reading) => Assessment | undefined> {
  if (!judging || !isReady(judging.aims)) return () => undefined;
  const compiled = compileAims(judging.aims, await loadKnowledge(), judging.shift);
  return (reading) => assess(reading, compiled);
}

/** What the store keeps of an assessment. */
export function summary(assessment: Assessment | undefined): Fit | undefined {
  if (!assessment) return undefined;
  const { score, band } = assessment;
  return { band, ...(score === undefined ? {} : { score }) };
}
