import './controls.css';
import './person.css';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Assessment } from '@/utils/fit/assessment';
import type { Reading } from '@/utils/profile/reading';
import type { Acquaintance } from '@/utils/shortlist/acquaintance';
import type { GoalFit } from '@/utils/surface/goal-fits';
import type { Answer, MentorDetail, PanelActions, PanelModel } from '@/utils/surface/model';
import { AcquaintanceNote, askForIntroduction } from './acquaintance';
import { countReasons, FitReasons } from './fit-reasons';
import { refusalSentence } from './fit-words';
import { History } from './history';
import { nextStepId } from './mentor-actions';
import { MentorCare } from './mentor-care';
import { PersonHead } from './person-head';
import { ReadingStatus } from './reading-status';
import { SelfCheckNote } from './self-check';

type Props = {
  reading: Reading;
  /** Missing while she has no goal to compare with. */
  assessment: Assessment | undefined;
  /** How well each of her goals is met, where she has several. */
  goals: GoalFit[] | undefined;
  /** What she said of an earlier fit of theirs. */
  answer: Answer | undefined;
  /** Whether she knows them already, or who could introduce her. */
  acquaintance: Acquaintance | undefined;
  mentor: MentorDetail | undefined;
  model: Pick<PanelModel, 'aims' | 'answersMove' | 'now' | 'selfCheck'>;
  actions: PanelActions;
};

/** One person: who they are, what to do, why the fit is what it is, what was read, what happened. */
export function Person(props: Props) {
  const { reading, assessment, goals, answer, acquaintance, mentor, model, actions } = props;
  const keptHere = useRef(false);
  const mentorId = mentor?.id;
  useEffect(() => {
    if (!keptHere.current || mentorId === undefined) return;
    // The button that kept them is gone; their next step takes its place.
    keptHere.current = false;
    document.getElementById(nextStepId(mentorId))?.focus();
  }, [mentorId]);
  const keep = () => {
    keptHere.current = true;
    actions.keep(reading);
  };
  return (
    <article class="stack divided">
      <div class="stack">
        <PersonHead
          reading={reading}
          fit={assessment}
          {...(assessment
            ? {
                reasons: countReasons(assessment),
                provisional: assessment.coverage < 1,
                soFar: assessment.provisional ?? false,
              }
            : {})}
        />
        {mentor ? (
          <MentorCare
            key={mentor.id}
            mentor={mentor}
            actions={actions}
            now={model.now}
            refusal={refusalSentence(assessment)}
          />
        ) : (
          <div class="row">
            <button type="button" class="button button-primary" onClick={keep}>
              {i18n.t('thisPerson.keep')}
            </button>
            <button
              type="button"
              class="button button-quiet"
              onClick={() => actions.dismiss(reading)}
            >
              {i18n.t('thisPerson.dismiss')}
            </button>
          </div>
        )}
        <AcquaintanceNote
          acquaintance={acquaintance}
          now={model.now}
          onAsk={mentor && askForIntroduction(mentor, actions)}
        />
      </div>
      {assessment ? (
        <FitReasons
          assessment={assessment}
          reading={reading}
          aims={model.aims}
          goals={goals}
          answersMove={model.answersMove}
          answer={answer}
          actions={actions}
        />
      ) : (
        <GoalNeeded onOpenAims={() => actions.openBoard('aims')} />
      )}
      <div class="stack-tight">
        <ReadingStatus reading={reading} now={model.now} mentor={mentor} actions={actions} />
        <SelfCheckNote reading={reading} check={model.selfCheck} actions={actions} />
      </div>
      {mentor && <History mentor={mentor} actions={actions} now={model.now} />}
    </article>
  );
}

function GoalNeeded({ onOpenAims }: { onOpenAims(): void }) {
  return (
    <section class="stack-tight" aria-labelledby="goal-needed">
      <h3 id="goal-needed">{i18n.t('thisPerson.noGoal.title')}</h3>
      <p>{i18n.t('thisPerson.noGoal.text')}</p>
      <div>
        <button type="button" class="button" onClick={onOpenAims}>
          {i18n.t('thisPerson.noGoal.action')}
        </button>
      </div>
    </section>
  );
}
