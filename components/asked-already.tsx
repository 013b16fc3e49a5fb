import './controls.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MentorDetail, PanelActions } from '@/utils/surface/model';
import { isoDayHere, noonOf } from './dates';
import { OneMore } from './one-more';

const year = 366 * 86_400_000;

type Props = {
  mentor: Pick<MentorDetail, 'id' | 'standing'>;
  actions: Pick<PanelActions, 'record'>;
  now: number;
};

/** That she asked them without us, today or on a day before: what follows is counted from then. */
export function AskedAlready({ mentor, actions, now }: Props) {
  const { id, standing } = mentor;
  const [open, setOpen] = useState(false);
  const today = isoDayHere(now);
  // What was last between them came before; an ask of longer ago than a year waits for nothing.
  const first = isoDayHere(Math.max(standing.touchedAt ?? 0, now - year));
  return (
    <div class="stack-tight">
      <div class="row">
        <button
          type="button"
          class="button button-small button-quiet button-flush"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {i18n.t('step.askedAction')}
        </button>
      </div>
      {open && (
        <OneMore
          id={`asked-on-${id}`}
          label={i18n.t('step.askedOn')}
          day={{ begin: today, min: first, max: today }}
          onSave={async (on) => {
            const earlier = on === today ? {} : { sentAt: noonOf(on) };
            if (await actions.record(id, { kind: 'asked', ...earlier })) setOpen(false);
          }}
          onCancel={() => setOpen(false)}
        />
      )}
    </div>
  );
}
