import { priorityIds } from '@/utils/aims/aims';
import type { FieldName } from '@/utils/profile/reading';

/** Words of the page that the points rest on, as they stand there, and where they stood. */
export type Evidence = { field: FieldName; words: string };

/** Openness is seen and shown, and hardly counted: it tells whether they answer, not whether they fit. */
export const criterionIds = [...priorityIds, 'openness'] as const;
export type CriterionId = (typeof criterionIds)[number];

/**
 * What a criterion found. `points` run from 0 to 1; for `topic` they are the probability of a match, for all
 * others 0.5 says nothing either way. Without enough to go by it is *unknown*, with the fields that weren't
 * read and could have told: silence is no zero. Where all of them were read or are absent, the page was looked
 * at and says nothing, which the coverage counts by half. `evidence` is empty only where nothing speaks for a
 * match.
 */
export type Finding = {
  criterion: CriterionId;
  /** Which of her goals this is about, where it is about one. */
  goalId?: string;
} & (
  | { known: true; points: number; evidence: Evidence[] }
  | { known: false; missing: FieldName[] }
);

/**
 * A finding in the score. `weight` is how far it can move the score at most, in log-odds, by her order.
 * `adds` are whole points of the score that came from it, negative where it took some: those of all
 * judgements together are the score.
 */
export type Judgement = Finding & { weight: number } & (
    | { known: true; adds: number }
    | { known: false }
  );
export type KnownJudgement = Judgement & { known: true };

export const bands = ['strong', 'good', 'some', 'little', 'not-enough'] as const;
export type Band = (typeof bands)[number];

/**
 * Fit of a reading to her aims. `score` is 0 to 100 and missing when `coverage` (0 to 1: how much of what
 * matters could be known) is below `minimumCoverage`; the band is then `not-enough`. `reasons` are the
 * judgements that say most, at most three, strongest first; `missing` are the fields that would tell most
 * of what is unknown, most telling first. `chance` is the probability that the score stands for, before her
 * own answers moved it and before any cap.
 */
export type Assessment = {
  score?: number;
  band: Band;
  coverage: number;
  judgements: Judgement[];
  reasons: KnownJudgement[];
  missing: FieldName[];
  chance?: number;
  /** From a row of a list, which shows little of anybody: the score is capped and may change. */
  provisional?: true;
};
