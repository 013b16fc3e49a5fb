import { i18n } from '#i18n';
import type { Aims } from '@/utils/aims/aims';
import type { CriterionId, Judgement } from '@/utils/fit/assessment';
import { isolate } from './isolate';

const labels = {
  topic: 'criterion.topic',
  road: 'criterion.road',
  values: 'criterion.values',
  'common-ground': 'criterion.commonGround',
  logistics: 'criterion.logistics',
  openness: 'criterion.openness',
} as const satisfies Record<CriterionId, string>;

/** What a criterion looks at, as a heading: "The road they took". */
export function criterionLabel(criterion: CriterionId): string {
  return i18n.t(labels[criterion]);
}

/** The same of a judgement: among several goals, the goal in her own words. */
export function judgementLabel(judgement: Judgement, aims: Aims | undefined): string {
  const goal = goalWords(judgement, aims);
  const several = (aims?.goals.filter(({ learn }) => learn.trim() !== '').length ?? 0) > 1;
  return goal !== undefined && several
    ? i18n.t('criterion.goal', [isolate(goal)])
    : criterionLabel(judgement.criterion);
}

/** The goal that a judgement is about, in her words. */
export function goalWords(judgement: Judgement, aims: Aims | undefined): string | undefined {
  return aims?.goals.find((goal) => goal.id === judgement.goalId)?.learn.trim() || undefined;
}

/** Points of the score that something added: "+8", "−2", "0". */
export function signed(points: number): string {
  if (points === 0) return '0';
  return `${points > 0 ? '+' : '−'}${Math.abs(points)}`;
}
