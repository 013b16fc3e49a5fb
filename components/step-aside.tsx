import './controls.css';
import { i18n } from '#i18n';
import type { Happening } from '@/utils/journey/history';
import type { NextStep } from '@/utils/journey/next-step';
import type { PanelActions } from '@/utils/surface/model';

type Skippable = (Happening & { kind: 'skipped' })['step'];

/** Whether a step can be left out; all but the question whether a message was sent. */
function canBeLeftOut(kind: NextStep['kind']): kind is Skippable {
  return kind !== 'confirm-sent' && kind !== 'wait' && kind !== 'rest';
}

type Props = {
  mentor: { id: string; step: NextStep };
  actions: Pick<PanelActions, 'record' | 'snooze'>;
};

/** Not now, or not at all: puts a due step aside for a while, or leaves it out. */
export function StepAside({ mentor, actions }: Props) {
  const { id, step } = mentor;
  const { kind } = step;
  return (
    <fieldset class="row step-aside" aria-label={i18n.t('step.asideLabel')}>
      <button
        type="button"
        class="button button-small button-quiet"
        onClick={() => actions.snooze(id, 1)}
      >
        {i18n.t('step.asideTomorrow')}
      </button>
      <button
        type="button"
        class="button button-small button-quiet"
        onClick={() => actions.snooze(id, 7)}
      >
        {i18n.t('step.asideWeek')}
      </button>
      {canBeLeftOut(kind) && (
        <button
          type="button"
          class="button button-small button-quiet"
          onClick={() => actions.record(id, { kind: 'skipped', step: kind })}
        >
          {i18n.t('step.skip')}
        </button>
      )}
    </fieldset>
  );
}
