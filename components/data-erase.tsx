import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DataActions, DataModel } from '@/utils/surface/data-model';
import { ConfirmRemoval } from './confirm-removal';

type Props = { model: DataModel; actions: DataActions };

/** The one place that erases everything, with a moment to think better of it. */
export function DataErase({ model, actions }: Props) {
  const stop = useRef<HTMLButtonElement>(null);
  const erasing = model.erasing !== undefined;
  const begun = useRef(false);
  // The button that she pressed is gone, and there are ten seconds for this one.
  useEffect(() => {
    if (erasing && begun.current) stop.current?.focus();
    begun.current = false;
  }, [erasing]);
  return (
    <section class="aims-section" aria-labelledby="data-erase">
      <h2 id="data-erase">{i18n.t('data.erase')}</h2>
      <p>{i18n.t('data.eraseText')}</p>
      <p class="soft" role="status">
        {model.erased && i18n.t('data.erased')}
      </p>
      {erasing ? (
        <div role="alert" class="data-outcome">
          <p>{i18n.t('data.erasing')}</p>
          <div>
            <button
              ref={stop}
              type="button"
              class="button button-primary"
              onClick={actions.keepEverything}
            >
              {i18n.t('data.eraseStop')}
            </button>
          </div>
        </div>
      ) : (
        <ConfirmRemoval
          id="data-erase-all"
          action={i18n.t('data.eraseAction')}
          title={i18n.t('data.eraseTitle')}
          text={i18n.t('data.eraseConfirmText')}
          confirm={i18n.t('data.eraseConfirm')}
          keep={i18n.t('data.eraseKeep')}
          onConfirm={() => {
            begun.current = true;
            actions.eraseEverything();
          }}
        />
      )}
    </section>
  );
}
