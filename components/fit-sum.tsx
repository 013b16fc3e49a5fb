import './fit.css';
import { i18n } from '#i18n';
import type { Aims } from '@/utils/aims/aims';
import type { Assessment } from '@/utils/fit/assessment';
import type { Reading } from '@/utils/profile/reading';
import { judgementLabel, signed } from './criterion-words';
import { keyOf, partsOf } from './fit-order';
import { Quote } from './fit-quote';
import { UnknownList } from './fit-unknown';
import { reasonSentence } from './fit-words';

export type FitSumProps = {
  assessment: Assessment;
  reading: Reading;
  aims: Aims | undefined;
  /** By how many points her answers to earlier fits move a score of 50. */
  answersMove: number;
};

/** The score as a sum: every part that was known, with its points, its sentence and the page's own words. */
export function FitSum({ assessment, reading, aims, answersMove }: FitSumProps) {
  const { score, judgements } = assessment;
  const known = partsOf(judgements);
  const unknown = judgements.filter((judgement) => !judgement.known);
  return (
    <div class="stack">
      <div>
        <ul class="sum-parts">
          {known.map((judgement) => (
            <li key={keyOf(judgement)} class="sum-part">
              <p class="sum-line">
                <span class="sum-label">{judgementLabel(judgement, aims)}</span>{' '}
                <span class="sum-points">
                  {judgement.criterion === 'topic' ? judgement.adds : signed(judgement.adds)}
                </span>
              </p>
              <p class="soft">{reasonSentence(judgement, undefined)}</p>
              {judgement.evidence.map((evidence) => (
                <Quote key={`${evidence.field} ${evidence.words}`} evidence={evidence} />
              ))}
            </li>
          ))}
        </ul>
        <p class="sum-line sum-total">
          <span>{i18n.t('sum.total')}</span> <span class="sum-points">{score}</span>
        </p>
      </div>
      {answersMove !== 0 && (
        <p class="soft small">
          {answersMove < 0
            ? i18n.t('sum.answersLower', [-answersMove])
            : i18n.t('sum.answersRaise', [answersMove])}
        </p>
      )}
      <UnknownList unknown={unknown} reading={reading} aims={aims} />
      {unknown.length > 0 && <p class="soft small">{i18n.t('sum.unknown')}</p>}
    </div>
  );
}
