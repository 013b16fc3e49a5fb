import './draft.css';
import { i18n } from '#i18n';
import type { Assessment, Band } from '@/utils/fit/assessment';
import type { Plan } from '@/utils/outreach/draft';
import type { DraftView } from '@/utils/surface/draft-model';
import type { GoalFit } from '@/utils/surface/goal-fits';
import { isolate } from './isolate';

type Props = {
  draft: DraftView;
  assessment: Assessment | undefined;
  /** Of each of her goals, where she has several, the best met first. */
  goals: readonly GoalFit[] | undefined;
  rework(change: Plan): void;
  /** Has her say why it is them, where the message has a place for it. */
  onSayWhy: (() => void) | undefined;
};

const sentences = {
  nothing: 'draft.goalNothing',
  little: 'draft.goalLittle',
  unknown: 'draft.goalUnknown',
} as const;

/** From the worst on. */
const bands: readonly Band[] = ['not-enough', 'little', 'some', 'good', 'strong'];

/** What she says of why it is them; more needn't be asked. */
const reasons = ['why', 'specific', 'known', 'referrer'] as const;

/** As much of a goal as a line of ours has room for, in UTF-16 units. */
const longest = 44;

/**
 * That the goal which an ask speaks of isn't what this person is about, as far as their page tells, and the goal that
 * they fit better. It stands in no way of anything.
 */
export function DraftGoalHint({ draft, assessment, goals = [], rework, onSayWhy }: Props) {
  const { purpose, plan, goalId, aims } = draft;
  const learn = aims?.goals.find(({ id }) => id === goalId)?.learn.trim();
  const asks = purpose.startsWith('ask') || purpose === 'introduction';
  const saysWhy = reasons.some((word) => (plan.words?.[word] ?? '') !== '');
  const how = asks && !saysWhy && learn ? howFar(assessment, goalId) : undefined;
  if (how === undefined || !learn) return null;
  const other = betterThan(goalId, goals);
  return (
    <p class="draft-hint small" role="note">
      <span title={learn}>{i18n.t(sentences[how], [isolate(shortened(learn))])}</span>{' '}
      {onSayWhy && (
        <button type="button" class="button button-small button-quiet" onClick={onSayWhy}>
          {i18n.t('draft.sayWhy')}
        </button>
      )}{' '}
      {other && (
        <button
          type="button"
          class="button button-small button-quiet"
          title={other.learn}
          onClick={() => rework({ goalId: other.goalId })}
        >
          {i18n.t('draft.goalOther', [isolate(shortened(other.learn))])}
        </button>
      )}
    </p>
  );
}

/** How little they have to do with a goal; `undefined` where they do, and where nothing is known of their fit. */
function howFar(
  assessment: Assessment | undefined,
  goalId: string | undefined,
): keyof typeof sentences | undefined {
  const topic = assessment?.judgements.find(
    (one) => one.criterion === 'topic' && one.goalId === goalId,
  );
  if (assessment?.score === undefined || !topic) return undefined;
  if (!topic.known) return 'unknown';
  if (topic.evidence.length === 0) return 'nothing';
  return topic.points < little ? 'little' : undefined;
}

/** Below this, the words beside the score say the same (`fit-words.ts`). */
const little = 0.35;

function betterThan(goalId: string | undefined, goals: readonly GoalFit[]): GoalFit | undefined {
  const [best] = goals;
  const now = goals.find((goal) => goal.goalId === goalId);
  if (!best || !now || best.band === 'little') return undefined;
  return bands.indexOf(best.band) > bands.indexOf(now.band) ? best : undefined;
}

function shortened(words: string): string {
  if (words.length <= longest) return words;
  // At the end of a word, where there is one.
  return `${words.slice(0, longest).replace(/[\s,]+\S*$/, '')}…`;
}
