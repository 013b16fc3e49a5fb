import './fit.css';
import { i18n } from '#i18n';
import type { KnownJudgement } from '@/utils/fit/assessment';
import type { GoalFit } from '@/utils/surface/goal-fits';
import { Quote } from './fit-quote';
import { bandWord } from './fit-words';

type Props = {
  /** The best met first. */
  goals: readonly GoalFit[];
  reasons: readonly KnownJudgement[];
};

/** How well somebody fits each of her goals: its word, and the page's own where they say most. */
export function FitGoals({ goals, reasons }: Props) {
  return (
    <ul class="fit-goals" aria-label={i18n.t('fit.goals')}>
      {goals.map(({ goalId, learn, band }) => {
        const [evidence] = reasons.find((reason) => reason.goalId === goalId)?.evidence ?? [];
        return (
          <li key={goalId}>
            <p class="fit-goal" data-band={band}>
              <span class="fit-goal-words" title={learn}>
                <bdi>{learn}</bdi>
              </span>{' '}
              <span class="fit-goal-band">{bandWord(band)}</span>
            </p>
            {evidence && <Quote evidence={evidence} />}
          </li>
        );
      })}
    </ul>
  );
}
