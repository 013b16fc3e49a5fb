import './aims.css';
import './controls.css';
import { i18n } from '#i18n';
import type { StoredPhrase } from '@/utils/mentors/database';
import { isolate } from './isolate';

type Props = { phrases: readonly StoredPhrase[]; onForget(id: string): void };

/** Sentences that she wrote instead of ours, offered in later messages until she has them forgotten. */
export function AimsPhrases({ phrases, onForget }: Props) {
  return (
    <section class="aims-section" aria-labelledby="aims-phrases">
      <h2 id="aims-phrases">{i18n.t('aims.phrases')}</h2>
      <p class="soft">{i18n.t('aims.phrasesText')}</p>
      {phrases.length > 0 && (
        <ul class="aims-phrases">
          {phrases.map(({ id, text }) => (
            <li key={id} class="row">
              <span class="quote-words" dir="auto">
                {text}
              </span>
              <button
                type="button"
                class="button button-small button-quiet"
                aria-label={i18n.t('aims.forgetPhraseLabel', [isolate(text)])}
                onClick={() => onForget(id)}
              >
                {i18n.t('aims.forgetPhrase')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
