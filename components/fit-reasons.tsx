import './fit.css';
import { i18n } from '#i18n';
import type { Aims } from '@/utils/aims/aims';
import type { Assessment } from '@/utils/fit/assessment';
import type { FieldName, Reading } from '@/utils/profile/reading';
import type { GoalFit } from '@/utils/surface/goal-fits';
import type { Answer, PanelActions } from '@/utils/surface/model';
import { Disclosure } from './disclosure';
import { FitAnswer } from './fit-answer';
import { FitGoals } from './fit-goals';
import { byStrength, keyOf, partsOf } from './fit-order';
import { Quote } from './fit-quote';
import { UnknownList } from './fit-unknown';
import { missingSentences, reasonSentence } from './fit-words';
import { LazyFitMeaning, LazyFitSum } from './lazy-fit';

/** As many as are read; the rest is in the sum. */
const mostReasons = 3;
const mostMissing = 3;

type Props = {
  assessment: Assessment;
  reading: Reading;
  aims: Aims | undefined;
  /** Of each of her goals, where she has several. */
  goals?: GoalFit[] | undefined;
  /** By how many points her answers to earlier fits move a score of 50. */
  answersMove: number;
  /** What she said of an earlier fit of this person. */
  answer: Answer | undefined;
  actions: Pick<PanelActions, 'answer' | 'takeBackAnswer' | 'openBoard'>;
};

/** Why the fit is what it is: what says most, in the page's own words, what is missing, and the sum. */
export function FitReasons(props: Props) {
  const { assessment, reading, aims, goals = [], answer, actions } = props;
  const { score, judgements, missing, provisional } = assessment;
  const unknown = judgements.filter((judgement) => !judgement.known);
  const strongest = assessment.reasons.length > 0 ? assessment.reasons : byStrength(judgements);
  const reasons = strongest.slice(0, mostReasons);
  const several = goals.length > 1;
  // Among several goals, the list of them says it.
  const others = several ? reasons.filter(({ criterion }) => criterion !== 'topic') : reasons;
  return (
    <section class="stack" aria-labelledby="fit-reasons-title">
      <div>
        <h3 id="fit-reasons-title">{i18n.t('fit.title')}</h3>
        <p class="soft small">{coverageInWords(assessment, reading)}</p>
        {provisional && score !== undefined && (
          <p class="soft small">{i18n.t('fit.provisional')}</p>
        )}
      </div>
      {several && <FitGoals goals={goals} reasons={reasons} />}
      {others.length > 0 && (
        <ul class="fit-reasons-list">
          {others.map((judgement) => (
            <li key={keyOf(judgement)}>
              <p>{reasonSentence(judgement, aims)}</p>
              {judgement.evidence.slice(0, 1).map((evidence) => (
                <Quote key={evidence.words} evidence={evidence} />
              ))}
            </li>
          ))}
        </ul>
      )}
      {score === undefined ? (
        <UnknownList unknown={unknown} reading={reading} aims={aims} />
      ) : (
        <Missing missing={missing} reading={reading} />
      )}
      <div class="stack-tight">
        {score !== undefined && (
          <Disclosure
            summary={
              <>
                {i18n.t('sum.title')}{' '}
                <span class="soft small fit-formula">{formula(assessment)}</span>
              </>
            }
          >
            {() => <LazyFitSum {...props} />}
          </Disclosure>
        )}
        <Disclosure
          summary={
            score === undefined ? i18n.t('meaning.titleNone') : i18n.t('meaning.title', [score])
          }
        >
          {() => <LazyFitMeaning score={score} onShowOrder={() => actions.openBoard('order')} />}
        </Disclosure>
      </div>
      {score !== undefined && (
        <FitAnswer
          key={reading.identity}
          answer={answer}
          onAnswer={(word) => actions.answer({ reading, assessment }, word)}
          onTakeBack={actions.takeBackAnswer}
        />
      )}
    </section>
  );
}

/** What would tell most of what is unknown, and how to come by it. */
function Missing({ missing, reading }: { missing: FieldName[]; reading: Reading }) {
  // What the page shows to be empty is no gap that she could close.
  const gaps = missing.filter((field) => reading.fields[field].status !== 'absent');
  const sentences = missingSentences(gaps.slice(0, mostMissing), reading);
  if (sentences.length === 0) return null;
  return (
    <div>
      <h3>{i18n.t('fit.missingTitle')}</h3>
      {sentences.map((sentence) => (
        <p key={sentence} class="soft">
          {sentence}
        </p>
      ))}
    </div>
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
  return assessment.judgements.filter((judgement) => judgement.known && judgement.adds > 0).length;
}

/** The parts as they are added up: "61 + 8 − 2 = 67". What adds nothing is left out. */
function formula({ judgements, score }: Assessment): string {
  const parts = partsOf(judgements)
    .map(({ adds }) => adds)
    .filter((adds) => adds !== 0);
  const [first = 0, ...rest] = parts;
  const more = rest.map((part) => ` ${part < 0 ? '−' : '+'} ${Math.abs(part)}`);
  return `${first}${more.join('')} = ${score}`;
}
