import type { Judgement, KnownJudgement } from '@/utils/fit/assessment';

/** What is known, as it is added up: her goals first, the best met before the others, then in her order. */
export function partsOf(judgements: readonly Judgement[]): KnownJudgement[] {
  const known = judgements.filter((judgement) => judgement.known);
  const isTopic = ({ criterion }: KnownJudgement) => criterion === 'topic';
  return [
    ...known.filter(isTopic).toSorted((a, b) => b.adds - a.adds),
    ...known.filter((judgement) => !isTopic(judgement)),
  ];
}

/** What is known, what moved the score most first. */
export function byStrength(judgements: readonly Judgement[]): KnownJudgement[] {
  return judgements
    .filter((judgement) => judgement.known)
    .toSorted((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}

/** Tells judgements of one assessment apart. */
export function keyOf({ criterion, goalId = '' }: Judgement): string {
  return `${criterion} ${goalId}`;
}
