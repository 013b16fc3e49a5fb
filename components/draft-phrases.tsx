import './controls.css';
import './draft.css';
import { i18n } from '#i18n';
import type { Plan } from '@/utils/outreach/draft';
import type { DraftView } from '@/utils/surface/draft-model';

type Props = { draft: DraftView; rework(change: Plan): void };

/** Sentences that she wrote in earlier messages, to be used again. */
export function DraftPhrases({ draft, rework }: Props) {
  const { phrases, id } = draft;
  if (phrases.length === 0) return null;
  return (
    <section class="stack-tight" aria-labelledby={`draft-${id}-phrases`}>
      <h4 id={`draft-${id}-phrases`} class="field-label">
        {i18n.t('draft.phrases')}
      </h4>
      <ul class="draft-phrases">
        {phrases.map((phrase) => (
          <li key={phrase.id} class="row">
            <span class="quote-words" dir="auto">
              {phrase.text}
            </span>
            <button
              type="button"
              class="button button-small"
              aria-label={i18n.t('draft.usePhraseLabel', [phrase.text])}
              onClick={() => rework({ phrases: { [phrase.slot]: phrase.text } })}
            >
              {i18n.t('draft.usePhrase')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
