import './controls.css';
import './goals-view.css';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Stage } from '@/utils/journey/standing';
import type { BoardActions, BoardModel } from '@/utils/surface/model';
import type { GoalCoverage } from '@/utils/surface/shortlist-model';
import { Empty } from './empty';
import { inFigures } from './figures';
import { MentorList } from './mentor-list';
import { Placeholder } from './placeholder';

const counted = [
  ['mentoring', 'goals.mentoring'],
  ['meeting', 'goals.meeting'],
  ['replied', 'goals.replied'],
  ['asked', 'goals.asked'],
  ['kept', 'goals.kept'],
] as const satisfies (readonly [Stage, string])[];

/** Said beside the others: nobody closed covers anything. */
const closed = ['closed', 'goals.closed'] as const;

type Props = {
  model: Pick<BoardModel, 'goals' | 'now' | 'opened'>;
  actions: Pick<BoardActions, 'lookAtGoals' | 'go' | 'open' | 'setWish'>;
};

/** Which goal is covered by whom, at which stage, and which by nobody yet. */
export function GoalsView({ model, actions }: Props) {
  const { goals, now, opened } = model;
  const { lookAtGoals } = actions;
  useEffect(lookAtGoals, [lookAtGoals]);
  if (!goals) return <Placeholder />;
  if (goals.length === 0) {
    return (
      <Empty
        title={i18n.t('goals.noneTitle')}
        text={i18n.t('goals.noneText')}
        primary={{ label: i18n.t('goals.noneAction'), act: () => actions.go('aims') }}
      />
    );
  }
  return (
    <div class="stack divided">
      {goals.map((goal) => (
        <Goal
          key={goal.goalId}
          goal={goal}
          now={now}
          openedId={opened?.id}
          onOpen={actions.open}
          onAll={() => {
            actions.setWish({ words: '', order: 'fit', goalId: goal.goalId });
            actions.go('people');
          }}
        />
      ))}
    </div>
  );
}

type GoalProps = {
  goal: GoalCoverage;
  now: number;
  openedId: string | undefined;
  onOpen(mentorId: string, calledFor?: 'answer'): void;
  onAll(): void;
};

function Goal({ goal, now, openedId, onOpen, onAll }: GoalProps) {
  const { goalId, learn, counts, furthest } = goal;
  const say = ([stage, words]: (typeof counted)[number] | typeof closed) =>
    counts[stage] > 0 ? [i18n.t(words, counts[stage], [inFigures(counts[stage])])] : [];
  const said = counted.flatMap(say);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const met = counts.mentoring + counts.meeting > 0;
  return (
    <section class="stack-tight" aria-labelledby={`goal-${goalId}`}>
      <h2 id={`goal-${goalId}`} class="goal-title">
        <bdi>{learn}</bdi>
      </h2>
      <p class={met ? undefined : 'soft'}>
        {said.length > 0 ? [...said, ...say(closed)].join(' · ') : i18n.t('goals.nobody')}
      </p>
      {furthest.length > 0 && (
        <MentorList
          rows={furthest}
          label={i18n.t('goals.people', [learn])}
          now={now}
          says="standing"
          openedId={openedId}
          onOpen={onOpen}
        />
      )}
      {all > furthest.length && (
        <div>
          <button type="button" class="button button-small" onClick={onAll}>
            {i18n.t('goals.all', all, [inFigures(all)])}
          </button>
        </div>
      )}
    </section>
  );
}
