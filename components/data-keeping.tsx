import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Retention } from '@/utils/settings/retention';
import type { DataActions, DataModel } from '@/utils/surface/data-model';
import { Choices } from './choices';
import { inFigures } from './figures';

type Props = { model: DataModel; actions: DataActions };

const options = [
  { value: 'ever', words: 'data.keepEver' },
  { value: '24', words: 'data.keep24' },
  { value: '12', words: 'data.keep12' },
  { value: '6', words: 'data.keep6' },
] as const satisfies { value: Retention; words: string }[];

/** How long people stay whom she never asked; who would go at once is said before they do. */
export function DataKeeping({ model, actions }: Props) {
  const { retention } = model;
  const [asking, setAsking] = useState<{ chosen: Retention; count: number }>();
  function choose(chosen: Retention): void {
    actions.countOutstayed(chosen).then((count) => {
      if (count > 0) setAsking({ chosen, count });
      else {
        setAsking(undefined);
        actions.setRetention(chosen);
      }
    }, reportError);
  }
  return (
    <section class="aims-section" aria-labelledby="data-keeping">
      <h2 id="data-keeping">{i18n.t('data.keeping')}</h2>
      <p>{i18n.t('data.keepingText')}</p>
      <Choices
        id="data-retention"
        legend={i18n.t('data.keepingLegend')}
        options={options.map(({ value, words }) => ({ value, label: i18n.t(words) }))}
        chosen={asking?.chosen ?? retention}
        onChoose={choose}
      />
      {asking && (
        <div role="alert" class="data-outcome">
          <p>{i18n.t('data.keepingConcerns', asking.count, [inFigures(asking.count)])}</p>
          <div class="row">
            <button
              type="button"
              class="button"
              onClick={() => {
                setAsking(undefined);
                actions.setRetention(asking.chosen);
              }}
            >
              {i18n.t('data.keepingConfirm')}
            </button>
            <button type="button" class="button" onClick={() => setAsking(undefined)}>
              {i18n.t('data.keepingStay')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
