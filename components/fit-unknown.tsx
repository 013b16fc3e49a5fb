import { i18n } from '#i18n';
import type { Aims } from '@/utils/aims/aims';
import type { Judgement } from '@/utils/fit/assessment';
import type { Reading } from '@/utils/profile/reading';
import { judgementLabel } from './criterion-words';
import { keyOf } from './fit-order';
import { unknownSentences } from './fit-words';

type Props = {
  unknown: (Judgement & { known: false })[];
  reading: Reading;
  aims: Aims | undefined;
};

/** What is not known of somebody, why, and what she can do about it. */
export function UnknownList({ unknown, reading, aims }: Props) {
  if (unknown.length === 0) return null;
  return (
    <div class="stack-tight">
      <h3>{i18n.t('fit.unknownTitle')}</h3>
      <ul class="stack-tight">
        {unknown.map((judgement) => (
          <li key={keyOf(judgement)}>
            <p>{judgementLabel(judgement, aims)}</p>
            {unknownSentences(judgement, reading).map((sentence) => (
              <p key={sentence} class="soft small">
                {sentence}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
