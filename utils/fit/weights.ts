import { type Priority, priorityIds } from '@/utils/aims/aims';
import type { Band, CriterionId } from './assessment';
import { logistic, logit } from './calibration';
import type { FitInput } from './fit-input';

/*
 * How the score comes about: weights of evidence (I. J. Good, Probability and the Weighing of Evidence, 1950).
 * The probability that what somebody does matches her goal is calibrated (`calibration.ts`); every other
 * criterion adds to its logarithmic odds, or takes from them. So evidence in favour never lowers a score,
 * nothing outweighs a match that isn't there, and where only the topic is known the score is the probability.
 */

/**
 * How far each criterion but the topic can move the score at most, in log-odds, by its place in her order.
 * Deep similarity is the best-founded predictor of a good match (Eby et al. 2013: rho .38 to .59 with what
 * mentees perceive), needs come before it (Deng et al. 2022), and she decides (Allen et al. 2006; Kendall
 * and Smith-Jentsch 2015). The sizes themselves are judgement: no public set of labelled mentor matches
 * exists (searched 2026-11).
 */
const atPlace = [1.6, 0.9, 0.75, 0.6, 0.45] as const;
/** What the topic's own evidence counts by its place: where something else comes first it pulls less. */
const topicAtPlace = [1, 0.85, 0.75, 0.65, 0.6] as const;
/** Openness predicts an answer, not a fit: 0.2 moves a score of 50 by 5 points. */
const opennessWeight = 0.2;
/** The topic's weight where coverage is counted: as much as all others together in the order that we propose. */
const topicCoverageWeight = 2.7;

/** How far a criterion can move the score, in log-odds; for `topic`, its weight in the coverage. */
export function weightOf(criterion: CriterionId, priorities: readonly Priority[]): number {
  if (criterion === 'openness') return opennessWeight;
  const place = placeOf(criterion, priorities);
  return criterion === 'topic'
    ? topicCoverageWeight * (topicAtPlace[place] ?? 1)
    : (atPlace[place] ?? 0);
}

/** What the topic's evidence is multiplied with, 0 to 1, by her order. */
export function topicShare(priorities: readonly Priority[]): number {
  return topicAtPlace[placeOf('topic', priorities)] ?? 1;
}

/**
 * By how many points a criterion can raise or lower a score of 50, at a place (from 0) in her order. The
 * topic sets the score, so its reach is the whole of it.
 */
export function reach(criterion: CriterionId, place: number): number {
  if (criterion === 'topic') return 100;
  const weight = criterion === 'openness' ? opennessWeight : (atPlace[place] ?? 0);
  return Math.round(100 * logistic(weight)) - 50;
}

/** Her order, with whatever an older one lacks at the end. */
export function completeOrder(order: readonly Priority[]): Priority[] {
  return [...new Set([...order, ...priorityIds])];
}

function placeOf(criterion: Priority, priorities: readonly Priority[]): number {
  const place = priorities.indexOf(criterion);
  return place < 0 ? priorityIds.indexOf(criterion) : place;
}

/** One in ten people in a list is a match: what calibration assumed, in log-odds. */
export const prior = logit(0.1);

/** Her best-covered goal makes three quarters of the topic, all of them by importance the rest. */
export const bestGoalShare = 0.75;

/** No row of a list shows enough of anybody for more than this. */
export const mostOfRow = 85;

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

/** What was looked at and told us nothing, as a part that the page shows to be empty: it counts by half. */
export const emptySourceShare = 0.5;

/** The band of a score, 0 to 100. */
export function bandOf(score: number): Band {
  if (score >= 75) return 'strong';
  if (score >= 55) return 'good';
  return score >= 35 ? 'some' : 'little';
}
