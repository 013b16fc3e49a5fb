import './controls.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Happening } from '@/utils/journey/history';
import type { Move } from '@/utils/journey/move';
import type { Stage } from '@/utils/journey/standing';
import type { BoardActions } from '@/utils/surface/model';
import { AnswerMore, isOpen, type OpenOutcome } from './answer-more';
import { happeningSentence } from './history-words';
import { isolate } from './isolate';
import { outcomeLabels } from './replies';
import { stageWord } from './stage-words';
import { useEscape } from './use-escape';

/** Somebody on the way to another stage, and what only she can say of it. */
export type Moving = {
  id: string;
  name: string;
  to: Stage;
  plan: Exclude<Move, { kind: 'record' }> | undefined;
};

type Props = {
  moving: Moving;
  now: number;
  actions: Pick<BoardActions, 'move'>;
  onDone(): void;
};

/** Asks what has to be known before somebody is moved: what they answered, or whether to take it back. */
export function MoveQuestion({ moving, now, actions, onDone }: Props) {
  const { id, name, to, plan } = moving;
  const question = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<OpenOutcome>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question takes the focus
  useEffect(() => question.current?.focus(), [moving]);
  useEscape(asked === undefined, onDone);
  const say = (move: Exclude<Move, { kind: 'ask-outcome' }>) => {
    actions.move(id, to, move);
    onDone();
  };
  const answered = (what: Happening[]) => say({ kind: 'record', what });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div
      ref={question}
      class="move-question stack-tight"
      role="group"
      tabIndex={-1}
      aria-labelledby="move-title"
    >
      {plan === undefined ? (
        <p id="move-title">{i18n.t('stages.nothing', [isolate(name), stageWord(to)])}</p>
      ) : plan.kind === 'ask-outcome' ? (
        <>
          <h3 id="move-title">{i18n.t('stages.ask', [isolate(name)])}</h3>
          <div class="row">
            {outcomeLabels.map(([outcome, label]) => (
              <button
                key={outcome}
                type="button"
                class="button button-small"
                aria-expanded={isOpen(outcome) ? asked === outcome : undefined}
                onClick={() =>
                  isOpen(outcome) ? setAsked(outcome) : answered([{ kind: 'replied', outcome }])
                }
              >
                {i18n.t(label)}
              </button>
            ))}
          </div>
          {asked && (
            <AnswerMore
              outcome={asked}
              id={id}
              now={now}
              onSave={answered}
              onCancel={() => setAsked(undefined)}
            />
          )}
        </>
      ) : (
        <>
          <h3 id="move-title">
            {isolate(name)}:{' '}
            {i18n.t('stages.takeBack', plan.events.length, [
              String(plan.events.length),
              stageWord(to),
            ])}
          </h3>
          <ul class="small">
            {plan.events.map(({ id: eventId, what }) => (
              <li key={eventId}>{what.kind === 'undone' ? null : happeningSentence(what, now)}</li>
            ))}
          </ul>
          <div>
            <button type="button" class="button button-small" onClick={() => say(plan)}>
              {i18n.t('stages.takeBackAction')}
            </button>
          </div>
        </>
      )}
      <div>
        <button
          type="button"
          class="button button-small button-quiet button-flush"
          onClick={onDone}
        >
          {i18n.t('stages.leave')}
        </button>
      </div>
    </div>
  );
}
