import './fit.css';
import { i18n } from '#i18n';
import type { Assessment } from '@/utils/fit/assessment';
import { bandWord } from './fit-words';

type Props = {
  fit: Pick<Assessment, 'score' | 'band'>;
  size?: 'row' | 'person';
  /** How many reasons speak for the fit; only where they are shown beside the ring. */
  reasons?: number;
  /** Not everything that matters was seen: the number can still change. */
  provisional?: boolean;
  /** Only a row of a list was judged, which shows little of anybody. */
  soFar?: boolean;
};

/** Fit as a ring drawn as far as it goes, with the number inside; an eye where there is no number. */
export function FitRing(props: Props) {
  const { fit, size = 'person', reasons, provisional = false, soFar = false } = props;
  const { score, band } = fit;
  return (
    <span
      class={`fit-ring fit-ring-${size}`}
      data-band={band}
      data-provisional={provisional || soFar}
      role="img"
      aria-label={label(fit, reasons, soFar)}
    >
      <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        <circle class="fit-ring-track" cx="24" cy="24" r="21" pathLength="100" />
        {score !== undefined && score > 0 && (
          <circle
            class="fit-ring-arc"
            cx="24"
            cy="24"
            r="21"
            pathLength="100"
            stroke-dasharray={`${score} 100`}
          />
        )}
        {score === undefined && (
          <g class="fit-ring-eye">
            <path d="M13 24c3-5 7-7.5 11-7.5S32 19 35 24c-3 5-7 7.5-11 7.5S16 29 13 24Z" />
            <circle cx="24" cy="24" r="3" />
          </g>
        )}
      </svg>
      {score !== undefined && <span class="fit-ring-number">{Math.round(score)}</span>}
    </span>
  );
}

function label({ score, band }: Props['fit'], reasons: number | undefined, soFar: boolean): string {
  if (score === undefined) return i18n.t('fit.labelNone');
  const number = Math.round(score);
  const word = soFar ? i18n.t('band.soFar', [bandWord(band)]) : bandWord(band);
  if (reasons === undefined) return i18n.t('fit.label', [number, word]);
  return i18n.t('fit.labelReasons', reasons, [number, word, reasons]);
}
