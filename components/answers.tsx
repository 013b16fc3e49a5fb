import './controls.css';
import './aims.css';
import './answers.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Aims } from '@/utils/aims/aims';
import type { Answer, Answers, BoardActions } from '@/utils/surface/model';
import { answerWords } from './answer-words';
import { Choices } from './choices';
import { ConfirmRemoval } from './confirm-removal';
import { dayInWords } from './dates';
import { inFigures } from './figures';
import { isolate } from './isolate';

/** As many as are shown before she asks for all. */
const few = 10;

type Props = {
  answers: Answers | undefined;
  /** Whether they count; `undefined` while that is being read. */
  counting: Aims['answers'] | undefined;
  now: number;
  actions: Pick<BoardActions, 'takeBackAnswer' | 'forgetAnswers' | 'editAims'>;
};

/** What she said of fits: what it does to the numbers, whether it may, and the way to take it back. */
export function AnswersSection({ answers, counting, now, actions }: Props) {
  return (
    <section class="aims-section" aria-labelledby="settings-answers">
      <h2 id="settings-answers">{i18n.t('answers.title')}</h2>
      <p class="soft">{i18n.t('answers.text')}</p>
      {answers && answers.list.length === 0 && <p>{i18n.t('answers.empty')}</p>}
      {answers && counting && answers.list.length > 0 && (
        <>
          <p>{effect(answers, counting).join(' ')}</p>
          <Choices
            id="answers-count"
            legend={i18n.t('answers.counting')}
            options={[
              { value: 'count', label: i18n.t('answers.count') },
              { value: 'aside', label: i18n.t('answers.aside') },
            ]}
            chosen={counting}
            onChoose={(chosen) => actions.editAims({ answers: chosen })}
          />
          <AnswerList list={answers.list} now={now} onTakeBack={actions.takeBackAnswer} />
          <ConfirmRemoval
            id="forget-answers"
            action={i18n.t('answers.removeAll')}
            title={i18n.t('answers.removeAllTitle', answers.list.length, [
              inFigures(answers.list.length),
            ])}
            text={i18n.t('answers.removeAllText')}
            confirm={i18n.t('remove.confirm')}
            keep={i18n.t('answers.keepAll')}
            onConfirm={actions.forgetAnswers}
          />
        </>
      )}
    </section>
  );
}

/** What her answers do to the numbers now, or what is missing until they do. */
function effect({ missing, points }: Answers, counting: Aims['answers']): string[] {
  const toGo = Math.max(missing.all, missing.right + missing.not);
  if (toGo > 0) {
    return [
      i18n.t('answers.toGo', toGo),
      ...(missing.right > 0 ? [i18n.t('answers.toGoRight', [missing.right])] : []),
      ...(missing.not > 0 ? [i18n.t('answers.toGoNot', [missing.not])] : []),
    ];
  }
  if (points === 0) return [i18n.t('answers.agree')];
  if (counting === 'aside') {
    return [
      points < 0 ? i18n.t('answers.wouldLower', [-points]) : i18n.t('answers.wouldRaise', [points]),
    ];
  }
  return [points < 0 ? i18n.t('answers.lower', [-points]) : i18n.t('answers.raise', [points])];
}

type ListProps = { list: Answer[]; now: number; onTakeBack(id: string): void };

function AnswerList({ list, now, onTakeBack }: ListProps) {
  const [all, setAll] = useState(false);
  const shown = all ? list : list.slice(0, few);
  return (
    <div class="stack-tight">
      <ul class="answers" aria-labelledby="settings-answers">
        {shown.map((answer) => {
          const { id, score, note, at } = answer;
          const name = answer.name ?? i18n.t('answers.someone');
          return (
            <li key={id} class="answer">
              <div class="answer-words">
                <p class="answer-name" title={name}>
                  <bdi>{name}</bdi>
                </p>
                <p>{answerWords(answer)}</p>
                {note !== undefined && (
                  <p class="words" dir="auto">
                    {note}
                  </p>
                )}
                <p class="soft small">
                  {i18n.t('answers.then', [Math.round(score), dayInWords(at, now)])}
                </p>
              </div>
              <button
                type="button"
                class="button button-small"
                aria-label={i18n.t('answers.removeLabel', [isolate(name)])}
                onClick={() => onTakeBack(id)}
              >
                {i18n.t('answers.remove')}
              </button>
            </li>
          );
        })}
      </ul>
      {shown.length < list.length && (
        <div>
          <button
            type="button"
            class="button button-small button-quiet button-flush"
            onClick={() => setAll(true)}
          >
            {i18n.t('answers.showAll', [list.length])}
          </button>
        </div>
      )}
    </div>
  );
}
