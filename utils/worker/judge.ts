import { isReady } from '@/utils/aims/aims';
import { assess } from '@/utils/fit/assess';
import type { Assessment } from '@/utils/fit/assessment';
import { type CompiledAims, compileAims } from '@/utils/fit/compile-aims';
import type { Knowledge } from '@/utils/fit/knowledge/pack';
import { oncePer } from '@/utils/fit/once-per';
import { memo } from '@/utils/fit/text/memo';
import { bandOf } from '@/utils/fit/weights';
import type { Judging } from '@/utils/mentors/aims-store';
import type { Reading } from '@/utils/profile/reading';
import type { Fit } from '@/utils/shortlist/listed';
import { loadKnowledge } from './knowledge';

/** Her aims change seldom, and a page asks with every few rows: they are made ready when they differ. */
const compilerOf = oncePer((knowledge: Knowledge) =>
  memo(1, (json): CompiledAims => {
    const { aims, shift } = JSON.parse(json) as Judging;
    return compileAims(aims, knowledge, shift);
  }),
);

/**
 * The fit of readings by her aims and her answers; `undefined` while she has no goal in words.
 * @throws when the knowledge of occupations that we ship can't be opened
 */
export async function judgeBy(
  judging: Judging | undefined,
): Promise<(reading: Reading) => Assessment | undefined> {
  if (!judging || !isReady(judging.aims)) return () => undefined;
  const compiled = compilerOf(await loadKnowledge())(JSON.stringify(judging));
  return (reading) => assess(reading, compiled);
}

/** What the store keeps of an assessment. */
export function summary(assessment: Assessment | undefined): Fit | undefined {
  if (!assessment) return undefined;
  const { score, band, judgements } = assessment;
  const known = judgements.filter((judgement) => judgement.known);
  const goals = known.flatMap(({ criterion, goalId, points }) =>
    criterion === 'topic' && goalId !== undefined && isGood(points) ? [goalId] : [],
  );
  const open = known.some(({ criterion, points }) => criterion === 'openness' && points >= 1);
  return {
    band,
    ...(score === undefined ? {} : { score }),
    ...(goals.length > 0 ? { goals } : {}),
    ...(open ? { open } : {}),
  };
}

/** Whether a probability of a match is one that she is told of as good. */
function isGood(chance: number): boolean {
  const band = bandOf(100 * chance);
  return band === 'strong' || band === 'good';
}
