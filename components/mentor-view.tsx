import './controls.css';
import './person.css';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MentorDetail, PanelModel } from '@/utils/surface/model';
import { AcquaintanceNote, askForIntroduction } from './acquaintance';
import { FitReasons } from './fit-reasons';
import { refusalSentence } from './fit-words';
import { History } from './history';
import { MentorCare, messageOf } from './mentor-care';
import type { MentorDeeds } from './mentor-deeds';
import { MentorKeep } from './mentor-keep';
import { PersonHead } from './person-head';
import { ReadingStatus } from './reading-status';
import { SamePerson } from './same-person';
import { visitLabel } from './site-words';

type Props = {
  mentor: MentorDetail;
  model: Pick<PanelModel, 'aims' | 'answersMove' | 'now'>;
  actions: MentorDeeds;
};

/** Someone she kept, opened from a list. */
export function MentorView({ mentor, model, actions }: Props) {
  const { assessment, goals, reading } = mentor;
  const { now } = model;
  const back = useRef<HTMLButtonElement>(null);
  const article = useRef<HTMLElement>(null);
  const isCalled = useRef(messageOf(mentor.called) !== undefined);
  useEffect(() => {
    // The row that she opened is gone from under the focus; what she asked for takes it itself.
    if (isCalled.current || article.current?.contains(document.activeElement)) return;
    back.current?.focus();
  }, []);
  return (
    <article ref={article} class="stack divided">
      <div class="stack">
        <div class="row mentor-bar">
          <button
            ref={back}
            type="button"
            class="button button-small button-quiet button-flush"
            onClick={actions.close}
          >
            {i18n.t('common.back')}
          </button>
          <button
            type="button"
            class="button button-small"
            onClick={() => actions.visit(mentor.identity)}
          >
            {visitLabel(mentor.identity)}
          </button>
        </div>
        <PersonHead
          reading={reading}
          fit={assessment ?? mentor.fit}
          provisional={assessment !== undefined && assessment.coverage < 1}
          soFar={assessment?.provisional ?? false}
        />
        <MentorCare
          mentor={mentor}
          actions={actions}
          now={now}
          refusal={refusalSentence(assessment)}
        />
        <AcquaintanceNote
          acquaintance={mentor.acquaintance}
          now={now}
          onAsk={askForIntroduction(mentor, actions)}
        />
      </div>
      {assessment && (
        <FitReasons
          assessment={assessment}
          reading={reading}
          aims={model.aims}
          goals={goals}
          answersMove={model.answersMove}
          answer={mentor.answer}
          actions={actions}
        />
      )}
      <SamePerson mentor={mentor} now={now} actions={actions} />
      <MentorKeep mentor={mentor} actions={actions} />
      <ReadingStatus reading={reading} now={now} mentor={mentor} actions={actions} />
      <History mentor={mentor} actions={actions} now={now} />
    </article>
  );
}
