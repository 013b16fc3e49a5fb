import './controls.css';
import './replies.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Happening, Outcome } from '@/utils/journey/history';
import type { IsoDay } from '@/utils/journey/iso-day';
import type { Standing } from '@/utils/journey/standing';
import type { MentorDetail, PanelActions } from '@/utils/surface/model';
import { AnswerMore, isOpen, type OpenOutcome } from './answer-more';
import { isoDayHere, noonOf } from './dates';
import { heardWords } from './heard-words';
import { TheirWords } from './their-words';
import { type BegunDeeds, useBegunWords } from './use-begun-words';
import { useKeys } from './use-keys';

const labels = {
  yes: 'reply.yes',
  later: 'reply.later',
  no: 'reply.no',
  'no-time': 'reply.noTime',
  referral: 'reply.referral',
  'wrong-person': 'reply.wrongPerson',
} as const satisfies Record<Outcome, string>;

/** Every outcome with its words, in the order that they are offered. */
export const outcomeLabels = Object.entries(labels) as [Outcome, (typeof labels)[Outcome]][];

type Props = {
  mentor: MentorDetail;
  actions: Pick<PanelActions, 'record' | 'notHeard' | 'readMail'> & BegunDeeds;
  now: number;
};

/**
 * What they answered, in one click, or with the key `r` (here or in a list) and one more. "Later" and a name have
 * a question of their own, which may be left empty.
 */
export function Replies({ mentor, actions, now }: Props) {
  const { id, called, heard, standing } = mentor;
  const [asked, setAsked] = useState<OpenOutcome>();
  const [said, setSaid] = useBegunWords(mentor, 'their-words', actions);
  const [mailDay, setMailDay] = useState<IsoDay>();
  const first = useRef<HTMLButtonElement>(null);
  useKeys({ r: () => first.current?.focus() });
  useEffect(() => {
    if (called?.for === 'answer') first.current?.focus();
  }, [called]);
  const words = heard && heardWords(heard, now);
  const isLate = standing.stage === 'closed' && standing.outcome === undefined;
  const title =
    standing.stage === 'asked' || isLate || heard
      ? i18n.t('reply.title')
      : i18n.t('reply.titleAgain');

  function answered(outcome: Outcome): void {
    if (isOpen(outcome)) setAsked(outcome);
    else void record([{ kind: 'replied', outcome }]);
  }

  /** What was not taken leaves her words where they are. */
  async function record(happenings: Happening[]): Promise<void> {
    const words = said.trim();
    const repliedAt = whenOn([words ? mailDay : undefined, heard?.day], standing, now);
    const more = { ...(words ? { said: words } : {}), ...(repliedAt ? { repliedAt } : {}) };
    const whole = happenings.map((what) => (what.kind === 'replied' ? { ...what, ...more } : what));
    if (!(await actions.record(id, ...whole))) return;
    setAsked(undefined);
    setSaid('');
    setMailDay(undefined);
  }

  return (
    <section class="stack-tight" data-heard={heard !== undefined} aria-labelledby={`reply-${id}`}>
      <h3 id={`reply-${id}`}>{words ? words.title : title}</h3>
      {words && (
        <p>
          {words.why} {i18n.t('heard.ask')}
        </p>
      )}
      <div class="row">
        {outcomeLabels.map(([outcome, label], index) => (
          <button
            key={outcome}
            ref={index === 0 ? first : null}
            type="button"
            class="button button-small"
            aria-expanded={isOpen(outcome) ? asked === outcome : undefined}
            onClick={() => answered(outcome)}
          >
            {i18n.t(label)}
          </button>
        ))}
        {heard && (
          <button
            type="button"
            class="button button-small button-quiet"
            onClick={() => actions.notHeard(id)}
          >
            {i18n.t('heard.no')}
          </button>
        )}
        {!heard && standing.stage !== 'closed' && mentor.step?.kind !== 'stop' && (
          <button
            type="button"
            class="button button-small button-quiet"
            onClick={() => record([{ kind: 'closed' }])}
          >
            {i18n.t('reply.close')}
          </button>
        )}
      </div>
      <TheirWords
        id={id}
        value={said}
        now={now}
        onInput={setSaid}
        onMail={setMailDay}
        actions={actions}
      />
      {asked && (
        <AnswerMore
          outcome={asked}
          id={id}
          now={now}
          onSave={record}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}

/**
 * When they wrote, in milliseconds since 1970, by the first of these days that can be; `undefined` where that is today or
 * not known. What is older than that which they answer is no answer to it.
 */
function whenOn(
  days: readonly (IsoDay | undefined)[],
  { open, askedAt = 0 }: Standing,
  now: number,
): number | undefined {
  const since = open.kind === 'waiting' ? open.since : askedAt;
  const day = days.find((one) => one !== undefined && one >= isoDayHere(since));
  return day && day < isoDayHere(now) ? Math.max(noonOf(day), since) : undefined;
}
