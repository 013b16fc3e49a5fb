import './fit.css';
import { i18n } from '#i18n';
import { Disclosure } from './disclosure';

/** Where the weights come from: what research says of the order, and what is our judgement. */
export function WeightSources({ openness }: { openness: number }) {
  return (
    <Disclosure summary={i18n.t('weights.title')}>
      {() => (
        <div class="stack-tight">
          <p>{i18n.t('weights.how')}</p>
          <p>{i18n.t('weights.openness', [openness])}</p>
          <p>{i18n.t('weights.order')}</p>
          <ul class="weight-sources small">
            <li>{i18n.t('weights.eby')}</li>
            <li>{i18n.t('weights.deng')}</li>
            <li>{i18n.t('weights.allen')}</li>
            <li>{i18n.t('weights.kendall')}</li>
          </ul>
          <p>{i18n.t('weights.sizes')}</p>
        </div>
      )}
    </Disclosure>
  );
}
