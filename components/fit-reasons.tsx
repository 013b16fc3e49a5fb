import './fit.css';
import { i18n } from '#i18n';
import type { Aims } from '@/utils/aims/aims';
import type { Assessment, Evidence, Judgement, KnownJudgement } from '@/utils/fit/assessment';
import type { Reading } from '@/utils/profile/reading';
import { fieldLabel } from './field-words';
import { reasonSentence, unknownSentences, unknownTopic } from './fit-words';

type Props = { assessment: Assessment; reading: Reading; aims: Aims | undefined };

/** Why the fit is what it is: reasons with the page's own words, and what is unknown. */
export function FitReasons({ assessment, reading, aims }: Props) {
  const known = assessment.judgements.filter((judgement) => judgement.known);
  const unknown = assessment.judgements.filter((judgement) => !judgement.known);
  return (
    <section class="stack" aria-labelledby="fit-reasons-title">
      <div>
        <h3 id="fit-reasons-title">{i18n.t('fit.title')}</h3>
        <p class="soft small">{coverageInWords(assessment, reading)}</p>
      </div>
      {known.length > 0 && (
        <ul class="fit-reasons-list">
          {byStrength(known).map((judgement) => (
            <li key={keyOf(judgement)}>
              <p>{reasonSentence(judgement, aims)}</p>
              {judgement.evidence.map((evidence) => (
                <Quote key={`${evidence.field} ${evidence.words}`} evidence={evidence} />
              ))}
            </li>
          ))}
        </ul>
      )}
      {unknown.length > 0 && (
        <div class="stack-tight">
          <h3>{i18n.t('fit.unknownTitle')}</h3>
          <ul class="stack-tight">
            {unknown.map((judgement) => (
              <li key={keyOf(judgement)}>
                <p>{unknownTopic(judgement, aims)}</p>
                {unknownSentences(judgement, reading).map((sentence) => (
                  <p key={sentence} class="soft small">
                    {sentence}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** How much of what matters could be known; without a number, whether scrolling can help. */
function coverageInWords(
  { score, coverage, judgements }: Assessment,
  { fields, source }: Reading,
): string {
  if (score === undefined) {
    const moreToLoad =
      source === 'profile' &&
      judgements.some(
        (judgement) =>
          !judgement.known &&
          judgement.missing.some((field) => fields[field].status === 'not-loaded'),
      );
    return moreToLoad ? i18n.t('fit.notEnough') : i18n.t('fit.notEnoughHere');
  }
  if (coverage === 1) return i18n.t('fit.coverageWhole');
  return i18n.t('fit.coverage', [Math.round(100 * coverage)]);
}

/** How many judgements speak for the fit. */
export function countReasons(assessment: Assessment): number {
  return assessment.judgements.filter((judgement) => judgement.known && judgement.points > 0)
    .length;
}

function Quote({ evidence }: { evidence: Evidence }) {
  return (
    <figure class="quote">
      <blockquote class="quote-words" dir="auto">
        {evidence.words}
      </blockquote>
      <figcaption class="soft small">{fieldLabel(evidence.field)}</figcaption>
    </figure>
  );
}

function byStrength(known: KnownJudgement[]): KnownJudgement[] {
  return known.toSorted((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}

function keyOf(judgement: Judgement): string {
  return `${judgement.criterion} ${judgement.goalId ?? ''}`;
}
