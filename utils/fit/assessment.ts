import type { FieldName } from '@/utils/profile/reading';

/** Words of the page that the points rest on, as they stand there, and where they stood. */
export type Evidence = { field: FieldName; words: string };

export const criterionIds = ['topic', 'logistics', 'openness'] as const;
export type CriterionId = (typeof criterionIds)[number];

/**
 * One criterion's judgement. `points` run from 0 to 1; `weight` says how much they count in the score.
 * Without enough to go by it is *unknown*, with the fields that weren't read and could have told.
 * `evidence` is empty only where there are no points.
 */
export type Judgement = {
  criterion: CriterionId;
  weight: number;
  /** For `topic`: which of her goals this is about. */
  goalId?: string;
} & (
  | { known: true; points: number; evidence: Evidence[] }
  | { known: false; missing: FieldName[] }
);

export const bands = ['strong', 'good', 'some', 'little', 'not-enough'] as const;
export type Band = (typeof bands)[number];

/**
 * Fit of a reading to her aims. `score` is 0 to 100 and missing when `coverage` (0 to 1: how much of what
 * matters could be known) is below `minimumCoverage`; the band is then `not-enough`.
 */
export type Assessment = {
  score?: number;
  band: Band;
  coverage: number;
  judgements: Judgement[];
};
