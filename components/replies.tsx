import './controls.css';
import { i18n } from '#i18n';
import type { Outcome } from '@/utils/journey/history';
import type { MentorDetail, PanelActions } from '@/utils/surface/model';

const labels = {
  yes: 'reply.yes',
  later: 'reply.later',
  no: 'reply.no',
  'no-time': 'reply.noTime',
  referral: 'reply.referral',
  'wrong-person': 'reply.wrongPerson',
} as const satisfies Record<Outcome, string>;

type Props = { mentor: MentorDetail; actions: Pick<PanelActions, 'record'> };

/** What they answered, in one click. */
export function Replies({ mentor, actions }: Props) {
  const title =
    mentor.standing.stage === 'replied' ? i18n.t('reply.titleAgain') : i18n.t('reply.title');
  return (
    <section class="stack-tight" aria-labelledby={`reply-${mentor.id}`}>
      <h3 id={`reply-${mentor.id}`}>{title}</h3>
      <div class="row">
        {(Object.keys(labels) as Outcome[]).map((outcome) => (
          <button
            key={outcome}
            type="button"
            class="button button-small"
            onClick={() => actions.record(mentor.id, { kind: 'replied', outcome })}
          >
            {i18n.t(labels[outcome])}
          </button>
        ))}
        {mentor.step?.kind !== 'stop' && (
          <button
            type="button"
            class="button button-small button-quiet"
            onClick={() => actions.record(mentor.id, { kind: 'closed' })}
          >
            {i18n.t('reply.close')}
          </button>
        )}
      </div>
    </section>
  );
}
