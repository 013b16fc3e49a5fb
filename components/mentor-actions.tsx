import './controls.css';
import './person.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Channel, Happening } from '@/utils/journey/history';
import type { Purpose } from '@/utils/journey/purpose';
import type { DraftText } from '@/utils/outreach/draft';
import type { MentorDetail } from '@/utils/surface/model';
import { AskedAlready } from './asked-already';
import { takenAlongSentence } from './channel-words';
import type { MentorDeeds } from './mentor-deeds';
import { Replies } from './replies';
import { StepAside } from './step-aside';
import { stepWords } from './step-words';
import { Talk } from './talk';
import { TalkNotes } from './talk-notes';
import { nothingHasFocus } from './use-focus-net';

/** The element id of someone's next step. */
export function nextStepId(mentorId: string): string {
  return `next-${mentorId}`;
}

type Props = {
  mentor: MentorDetail;
  actions: MentorDeeds;
  now: number;
  /** What she would send: her own words, also those that are not saved yet. */
  text: DraftText | undefined;
  /** What they say against being asked, as a sentence, where that is known. */
  refusal?: string | undefined;
};

/** The next step with someone she kept, why now, and the one thing to do about it. */
export function MentorActions({ mentor, actions, now, text, refusal }: Props) {
  const { id, step, standing } = mentor;
  const card = useRef<HTMLElement>(null);
  const kind = step?.kind;
  const kindBefore = useRef(kind);
  useLayoutEffect(() => {
    // The button that she just used is gone; the step that follows takes its place. Only the question
    // whether she sent it is worth scrolling to.
    if (kindBefore.current !== kind && nothingHasFocus()) {
      card.current?.focus({ preventScroll: kind !== 'confirm-sent' });
    }
    kindBefore.current = kind;
  }, [kind]);

  const taken = lastTaken(mentor);
  const channel = taken?.channel ?? 'copy';
  const words =
    step &&
    stepWords(step, now, {
      askedBefore: standing.askedAt !== undefined,
      refused: refusal !== undefined,
      named: mentor.referredTo ?? '',
    });
  const takenAlong = kind === 'confirm-sent' ? takenAlongSentence(channel) : undefined;
  // With a draft, the notice stands above it.
  const refused = asks(step) && !mentor.draft ? refusal : undefined;
  return (
    <div class="stack">
      {/* What she may have been waiting for comes before what to do without it. */}
      {mentor.heard && <Replies mentor={mentor} actions={actions} now={now} />}
      <section
        id={nextStepId(id)}
        ref={card}
        class="next-step"
        tabIndex={-1}
        aria-labelledby={`step-${id}`}
      >
        <p class="soft small">{i18n.t('step.heading')}</p>
        <h3 id={`step-${id}`}>{words ? words.title : i18n.t('step.none')}</h3>
        {words && (
          <p>
            {takenAlong ?? words.why} {words.hint && <span class="soft">{words.hint}</span>}
          </p>
        )}
        {refused !== undefined && (
          <p class="notice" role="note">
            {refused}
          </p>
        )}
        <StepButtons
          mentor={mentor}
          actions={actions}
          text={text}
          taken={{ ...taken, channel }}
          refusal={refused}
          now={now}
        />
        {step?.due && <StepAside mentor={{ id, step }} actions={actions} />}
      </section>
      {canTalk(mentor) && <Talk mentor={mentor} actions={actions} />}
      {!mentor.heard && canAnswer(standing) && (
        <Replies mentor={mentor} actions={actions} now={now} />
      )}
    </div>
  );
}

function StepButtons({ mentor, actions, text, taken, refusal, now }: Props & { taken: Taken }) {
  const { id, step, draft, toWrite } = mentor;
  const { channel, purpose = 'ask' } = taken;
  const write = () => actions.draft(id, toWrite ?? 'ask');
  const sent = draft && { id: draft.id, mentorId: id, purpose: draft.purpose };
  const done = { mentor, actions };
  switch (step?.kind) {
    case undefined:
    case 'wait':
    case 'rest':
      return null;
    case 'ask':
      return draft?.purpose === toWrite ? null : (
        <>
          <Deed label={i18n.t('step.askAction')} primary={refusal === undefined} act={write} />
          <AskedAlready mentor={mentor} actions={actions} now={now} />
        </>
      );
    case 'come-back':
      if (!step.due || draft?.purpose === toWrite) return null;
      return (
        <Deed label={i18n.t('step.comeBackAction')} primary={refusal === undefined} act={write} />
      );
    case 'confirm-sent':
      return (
        <div class="row">
          <Deed
            label={i18n.t('step.sent')}
            act={() =>
              sent && text
                ? actions.sent(sent, text, channel)
                : // The message itself is gone, as after an import; that it went is still hers to say.
                  actions.sentWithoutDraft(id, purpose, channel)
            }
          />
          <button type="button" class="button" onClick={() => actions.notSent(id)}>
            {i18n.t('step.notSent')}
          </button>
          {sent && text && channel === 'mail-program' && (
            <p class="step-instead soft small">
              {i18n.t('step.nothingOpened')}{' '}
              <button
                type="button"
                class="button button-small"
                onClick={() => actions.send(sent, text, { channel: 'copy' })}
              >
                {i18n.t('step.copyInstead')}
              </button>
            </p>
          )}
        </div>
      );
    case 'nudge':
      return <Done label={i18n.t('step.nudgeAction')} what={{ kind: 'nudged' }} {...done} />;
    case 'stop':
      return <Done label={i18n.t('step.closeAction')} what={{ kind: 'closed' }} {...done} />;
    case 'answer':
      return step.outcome === 'yes' ? (
        <>
          <Done label={i18n.t('step.answeredAction')} what={{ kind: 'answered' }} {...done} />
          <Talk {...done} />
        </>
      ) : (
        <Done label={i18n.t('step.thankedAction')} what={{ kind: 'thanked' }} {...done} />
      );
    case 'prepare':
      return (
        <>
          <TalkNotes {...mentor.lastTalk} />
          {step.due && (
            <Done label={i18n.t('step.preparedAction')} what={{ kind: 'prepared' }} {...done} />
          )}
        </>
      );
    case 'tell':
      return <Talk {...done} primary="met" />;
    case 'thank':
      return <Done label={i18n.t('step.thankedAction')} what={{ kind: 'thanked' }} {...done} />;
    case 'report-back':
      return <Done label={i18n.t('step.reportedAction')} what={{ kind: 'reported' }} {...done} />;
    case 'check-in':
      return (
        <Done label={i18n.t('step.checkedInAction')} what={{ kind: 'checked-in' }} {...done} />
      );
  }
}

/** Writes the message of a step, or says that the step is done. */
function Done({
  label,
  what,
  mentor,
  actions,
}: {
  label: string;
  what: Happening;
  mentor: MentorDetail;
  actions: MentorDeeds;
}) {
  const { id, draft, toWrite } = mentor;
  const writes = toWrite !== undefined && draft?.purpose !== toWrite;
  return (
    <div class="row">
      {writes && (
        <button
          type="button"
          class="button button-primary"
          onClick={() => actions.draft(id, toWrite)}
        >
          {i18n.t('step.writeAction')}
        </button>
      )}
      <button
        type="button"
        class={toWrite ? 'button' : 'button button-primary'}
        onClick={() => actions.record(id, what)}
      >
        {label}
      </button>
    </div>
  );
}

function Deed({ label, primary = true, act }: { label: string; primary?: boolean; act(): void }) {
  return (
    <div class="row">
      <button type="button" class={primary ? 'button button-primary' : 'button'} onClick={act}>
        {label}
      </button>
    </div>
  );
}

/** Whether a talk can be agreed on or told of, where the step itself doesn't ask for it. */
function canTalk({ standing, step }: MentorDetail): boolean {
  const { stage, outcome } = standing;
  const isOn = stage === 'meeting' || stage === 'mentoring';
  const isAsked = step?.kind === 'tell' || (step?.kind === 'answer' && step.outcome === 'yes');
  return (isOn || (stage === 'replied' && outcome === 'yes')) && !isAsked;
}

/** Whether an answer of theirs is news. People answer late, and before she has said whether her next one went. */
function canAnswer({ stage, askedAt }: MentorDetail['standing']): boolean {
  return stage === 'closed' ? askedAt !== undefined : stage !== 'kept';
}

/** Whether the step is to write to them. */
function asks(step: MentorDetail['step']): boolean {
  return step?.kind === 'ask' || (step?.kind === 'come-back' && step.due);
}

/** How a message left last, and what it was for, where that is known. */
type Taken = { channel: Channel; purpose?: Purpose | undefined };

function lastTaken(mentor: MentorDetail): Taken | undefined {
  const opened = mentor.history.findLast((event) => event.what.kind === 'opened');
  return opened?.what.kind === 'opened' ? opened.what : undefined;
}
