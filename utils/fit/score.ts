import type { Aims } from '@/utils/aims/aims';
import type { Reading } from '@/utils/profile/reading';
import type { Assessment, Judgement } from './assessment';
import { logistics } from './criteria/logistics';
import { openness } from './criteria/openness';
import { topic } from './criteria/topic';
import { type FitInput, fitInput } from './fit-input';
import {
  bandOf,
  emptySourceShare,
  minimumCoverage,
  rowSources,
  topicSources,
  weights,
} from './weights';

/** A criterion is one function in one file of `criteria/`; this list is all there is to register. */
const criteria: readonly ((input: FitInput, aims: Aims) => Judgement[])[] = [
  topic,
  logistics,
  openness,
];

/**
 * How well a reading fits her aims. Pure and deterministic; takes time linear in the page's text. What
 * couldn't be known neither raises nor lowers the score: it lowers the coverage, and where the whole or the
 * topic is covered less than `minimumCoverage` there is no score.
 *
 * A row of a list is held to `rowSources` instead: it never shows more, and its score is provisional wherever
 * it is shown.
 */
export function score(reading: Reading, aims: Aims): Assessment {
  const input = fitInput(reading);
  const judgements = criteria.flatMap((criterion) => criterion(input, aims));
  const topicCoverage = coverageOfTopic(input);
  // Without a goal in words the topic is what is missing most.
  let all = judgements.some(({ criterion }) => criterion === 'topic') ? 0 : weights.topic;
  let covered = 0;
  let known = 0;
  let earned = 0;
  for (const judgement of judgements) {
    all += judgement.weight;
    if (!judgement.known) continue;
    known += judgement.weight;
    earned += judgement.weight * judgement.points;
    covered += judgement.weight * (judgement.criterion === 'topic' ? topicCoverage : 1);
  }
  // In whole hundredths, so that "everything" is 1.
  const coverage = Math.round((100 * covered) / all) / 100;
  const hasTopic = judgements.some(
    (judgement) => judgement.known && judgement.criterion === 'topic',
  );
  const enough =
    hasTopic &&
    (reading.source === 'row'
      ? rowSources.some((field) => input[field].status === 'read')
      : Math.min(coverage, topicCoverage) >= minimumCoverage);
  if (!enough) return { band: 'not-enough', coverage, judgements };
  const points = Math.round((100 * earned) / known);
  return { score: points, band: bandOf(points), coverage, judgements };
}

/** How much of what could tell about the topic was read, 0 to 1. */
function coverageOfTopic(input: FitInput): number {
  let share = 0;
  for (const field of ['headline', 'roles', 'about', 'posts'] as const) {
    const { status } = input[field];
    if (status === 'read') share += topicSources[field];
    else if (status === 'absent' && field !== 'posts')
      share += topicSources[field] * emptySourceShare;
  }
  return Math.min(1, share);
}
