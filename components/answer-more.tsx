import { i18n } from '#i18n';
import type { Happening, Outcome } from '@/utils/journey/history';
import { isoDayHere } from './dates';
import { OneMore } from './one-more';

/** The answers that have a question of their own, which may be left empty. */
export type OpenOutcome = Extract<Outcome, 'later' | 'referral'>;

export function isOpen(outcome: Outcome): outcome is OpenOutcome {
  return outcome === 'later' || outcome === 'referral';
}

type Props = {
  outcome: OpenOutcome;
  /** Whose answer it is. */
  id: string;
  now: number;
  /** What happened, in this order. */
  onSave(happenings: Happening[]): void;
  onCancel(): void;
};

/** Until when "later" is, or whom they named. */
export function AnswerMore({ outcome, id, now, onSave, onCancel }: Props) {
  return outcome === 'later' ? (
    <OneMore
      key={outcome}
      id={`later-${id}`}
      day={{ min: isoDayHere(now) }}
      label={i18n.t('reply.laterUntil')}
      onSave={(until) => onSave([{ kind: 'replied', outcome, ...(until ? { until } : {}) }])}
      onCancel={onCancel}
    />
  ) : (
    <OneMore
      key={outcome}
      id={`referral-${id}`}
      label={i18n.t('reply.referralTo')}
      onSave={(to) =>
        onSave([
          // The answer comes last: the undo is called by it.
          ...(to ? [{ kind: 'referred', to } as const] : []),
          { kind: 'replied', outcome },
        ])
      }
      onCancel={onCancel}
    />
  );
}
