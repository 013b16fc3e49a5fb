import './draft.css';
import { i18n } from '#i18n';
import type { TheirLanguage } from '@/utils/outreach/coach/their-language';
import type { Language, Plan } from '@/utils/outreach/draft';

type Props = {
  /** What they write in, where it is known and the message is in another language. */
  theirs: TheirLanguage | undefined;
  rework(change: Plan): void;
};

const words = {
  en: { theirs: 'draft.theirsEnglish', write: 'draft.writeEnglish' },
  es: { theirs: 'draft.theirsSpanish', write: 'draft.writeSpanish' },
} as const satisfies Record<Language, object>;

/**
 * That they write in another language than the message; where there are sentences in theirs, the click that has it
 * made so.
 */
export function DraftLanguageHint({ theirs, rework }: Props) {
  if (theirs === undefined) return null;
  const { language } = theirs;
  return (
    <p class="draft-hint small" role="note">
      {language === undefined ? unwritten(theirs) : i18n.t(words[language].theirs)}{' '}
      {language && (
        <button
          type="button"
          class="button button-small button-quiet"
          onClick={() => rework({ language })}
        >
          {i18n.t(words[language].write)}
        </button>
      )}
    </p>
  );
}

function unwritten({ code }: { code?: string }): string {
  const name = code && new Intl.DisplayNames('en', { type: 'language' }).of(code);
  return name ? i18n.t('draft.theirsOther', [name]) : i18n.t('draft.theirsUnknown');
}
