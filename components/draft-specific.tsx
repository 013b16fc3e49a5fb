import './controls.css';
import './draft.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Plan, Specific } from '@/utils/outreach/draft';
import type { DraftView } from '@/utils/surface/draft-model';
import { Disclosure } from './disclosure';
import { DraftWord } from './draft-word';
import { fieldLabel } from './field-words';
import { isolate } from './isolate';

type Props = { draft: DraftView; rework(change: Plan): void };

/** Whether she is asked for it. Once she was, the place to answer stays open: she may be typing in it. */
export function useAskedForSpecific({ gaps }: DraftView): boolean {
  const missing = gaps.includes('specific');
  const [asked, setAsked] = useState(missing);
  if (missing && !asked) setAsked(true);
  return asked || missing;
}

/** Asks her for it where nothing that they said or did is known. */
export function SpecificAsked({ draft, rework }: Props) {
  const { gaps } = draft;
  return (
    <div class="draft-notes">
      <p>{askedFor(gaps.includes('specific'), draft)}</p>
      <Choice draft={draft} rework={rework} />
    </div>
  );
}

/** The something of theirs that the message speaks of, with others to pick from; she may say it herself. */
export function DraftSpecific({ draft, rework }: Props) {
  const { specific, plan } = draft;
  const own = plan.words?.specific ?? '';
  if (!specific && own === '') return null;
  return (
    <figure class="quote">
      <figcaption class="soft small">{i18n.t('draft.uses')}</figcaption>
      <blockquote class="quote-words" dir="auto">
        {own || (specific && wordsOf(specific))}
      </blockquote>
      <p class="soft small">
        {own === '' && specific ? fieldLabel(specific.field) : i18n.t('draft.yourWords')}
      </p>
      <Disclosure summary={i18n.t('draft.pick')}>
        {() => (
          <div class="stack">
            <Choice draft={draft} rework={rework} />
          </div>
        )}
      </Disclosure>
    </figure>
  );
}

/** As they will be quoted: what goes on behind them is shown to. */
function wordsOf({ words, cut }: Specific): string {
  return cut ? `${words} …` : words;
}

function Choice({ draft, rework }: Props) {
  return (
    <>
      {draft.candidates.length > 0 && <Candidates draft={draft} rework={rework} />}
      <DraftWord draft={draft} word="specific" rework={rework} />
    </>
  );
}

function askedFor(missing: boolean, { specific, candidates }: DraftView): string {
  if (!missing) return i18n.t('draft.specificThere');
  if (!specific) return i18n.t('gap.specific');
  const words = isolate(specific.words);
  const hasOthers = candidates.some((other) => other.words !== specific.words);
  return hasOthers
    ? i18n.t('gap.specificThinOthers', [words])
    : i18n.t('gap.specificThin', [words]);
}

function Candidates({ draft, rework }: Props) {
  const { id, specific, candidates, plan } = draft;
  const [all, setAll] = useState(false);
  const own = (plan.words?.specific ?? '') !== '';
  const shown = all ? candidates : candidates.slice(0, 5);
  return (
    <fieldset class="choices">
      <legend>{i18n.t('draft.pickLegend')}</legend>
      {shown.map((candidate) => (
        <label key={`${candidate.field} ${candidate.words}`} class="choice draft-candidate">
          <input
            type="radio"
            name={`draft-${id}-specific`}
            checked={
              !own && candidate.field === specific?.field && candidate.words === specific.words
            }
            onChange={() => rework({ specific: candidate, words: { specific: '' } })}
          />
          <span>
            <span dir="auto">{wordsOf(candidate)}</span>{' '}
            <span class="soft small">{fieldLabel(candidate.field)}</span>
          </span>
        </label>
      ))}
      {!all && candidates.length > shown.length && (
        <button type="button" class="button button-small button-quiet" onClick={() => setAll(true)}>
          {i18n.t('draft.pickMore', [candidates.length - shown.length])}
        </button>
      )}
    </fieldset>
  );
}
