import { type Aims, statedGoals } from '@/utils/aims/aims';
import { assess } from '@/utils/fit/assess';
import type { Assessment, CriterionId, Judgement } from '@/utils/fit/assessment';
import { compileAims } from '@/utils/fit/compile-aims';
import { compose } from '@/utils/outreach/compose';
import type { Composition } from '@/utils/outreach/draft';
import type { Reading } from '@/utils/profile/reading';
import { anAims } from './aims';
import { knowledge } from './knowledge';
import { aReading, type ReadingPlan } from './reading';

/** The fit of a reading to aims that are compiled for it alone. */
export function fitOf(reading: Reading, aims: Aims): Assessment {
  return assess(reading, compileAims(aims, knowledge()));
}

/** What one criterion says of a made-up page, for aims with one goal; `undefined` where it doesn't apply. */
export function judgementOf(
  criterion: CriterionId,
  plan: ReadingPlan,
  aims: Parameters<typeof anAims>[0] = {},
): Judgement | undefined {
  return fitOf(aReading(plan), anAims({ goals: ['Welding'], ...aims })).judgements.find(
    (judgement) => judgement.criterion === criterion,
  );
}

/** The points of a known judgement; `undefined` where it is unknown or doesn't apply. */
export function pointsOf(...about: Parameters<typeof judgementOf>): number | undefined {
  const judgement = judgementOf(...about);
  return judgement?.known ? judgement.points : undefined;
}

/** A draft by the fit, as the worker composes it; only among several goals does the fit tell anything. */
export function composeFor(
  request: Omit<Parameters<typeof compose>[0], 'assessment'>,
): Composition {
  const { aims, reading } = request;
  const assessment = statedGoals(aims).length > 1 ? fitOf(reading, aims) : undefined;
  return compose({ ...request, assessment });
}
