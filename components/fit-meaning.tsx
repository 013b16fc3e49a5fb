import './controls.css';
import { i18n } from '#i18n';

export type FitMeaningProps = {
  /** 0 to 100; missing where there is no number. */
  score: number | undefined;
  onShowOrder(): void;
};

/** What a number, or none, says and doesn't say. */
export function FitMeaning({ score, onShowOrder }: FitMeaningProps) {
  return (
    <div class="stack-tight">
      {score === undefined ? (
        <>
          <p>{i18n.t('meaning.none')}</p>
          <p>{i18n.t('meaning.noneNotZero')}</p>
        </>
      ) : (
        <>
          <p>
            {inTen(score)} {i18n.t('meaning.oneInTen')}
          </p>
          {score < 35 && <p>{i18n.t('meaning.low')}</p>}
          <p>{i18n.t('meaning.measured')}</p>
        </>
      )}
      <p>{i18n.t('meaning.notSaid')}</p>
      <div>
        <button
          type="button"
          class="button button-small button-quiet button-flush"
          onClick={onShowOrder}
        >
          {i18n.t('meaning.weights')}
        </button>
      </div>
    </div>
  );
}

/** Of ten people with such a number, how many are what it says. */
function inTen(score: number): string {
  const tenths = Math.round(score / 10);
  return tenths === 10 ? i18n.t('meaning.nearlyAll') : i18n.t('meaning.ofTen', tenths, [tenths]);
}
