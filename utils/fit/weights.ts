import type { Band, CriterionId } from './assessment';
import type { FitInput } from './fit-input';

/**
 * How much each criterion counts; together 1. Judgement, not fitted: no public set of labelled mentor
 * matches exists (searched 2026-11). Change them with the examples in `tests/unit/fit/score.test.ts`.
 *
 * | criterion | weight | why |
 * | --- | --- | --- |
 * | topic     | .75 | mentees are helped most when the match follows their needs (Deng et al. 2022) |
 * | logistics | .15 | decides whether it can happen, says nothing about what she'd learn |
 * | openness  | .10 | predicts an answer, not a fit: seen and shown, hardly counted |
 *
 * Followers, employers' fame, schools, age and looks count nothing.
 */
export const weights: Record<CriterionId, number> = { topic: 0.75, logistics: 0.15, openness: 0.1 };

/** Her best-covered goal makes three quarters of the topic, all of them by importance the rest. */
export const bestGoalShare = 0.75;

/**
 * Below this share of what matters, or of what could tell about the topic, there is no score. At .5 a
 * headline is not enough while jobs, "about" and posts couldn't be read, and with the jobs or the "about" it is.
 */
export const minimumCoverage = 0.5;

/**
 * One of these is enough for the provisional score of a row: the line or two by which people say themselves
 * what they do. With a name and a place alone there is none.
 */
export const rowSources = ['headline', 'about', 'roles'] as const satisfies (keyof FitInput)[];

/** How much of the topic each part of a page could tell, when it was read. Together more than 1: posts can
 * stand in for a part that a site doesn't have. */
export const topicSources = {
  headline: 0.35,
  roles: 0.35,
  about: 0.3,
  posts: 0.15,
} as const satisfies Partial<Record<keyof FitInput, number>>;

/** A part that the page shows to be empty is looked at, but told us nothing: it counts by half. */
export const emptySourceShare = 0.5;

/** The band of a score, 0 to 100. */
export function bandOf(score: number): Band {
  if (score >= 75) return 'strong';
  if (score >= 55) return 'good';
  return score >= 35 ? 'some' : 'little';
}
