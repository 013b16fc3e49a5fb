import './draft.css';
import { i18n } from '#i18n';
import type { Language, Plan } from '@/utils/outreach/draft';

type Props = {
  /** What they write in, where it is known and the message is in another language. */
  language: Language | undefined;
  rework(change: Plan): void;
};

const words = {
  en: { theirs: 'draft.theirsEnglish', write: 'draft.writeEnglish' },
  es: { theirs: 'draft.theirsSpanish', write: 'draft.writeSpanish' },
} as const satisfies Record<Language, object>;

/** That they write in another language than the message, and the click that has it made in theirs. */
export function DraftLanguageHint({ language, rework }: Props) {
  if (language === undefined) return null;
  return (
    <p class="draft-hint small" role="note">
      {i18n.t(words[language].theirs)}{' '}
      <button
        type="button"
        class="button button-small button-quiet"
        onClick={() => rework({ language })}
      >
        {i18n.t(words[language].write)}
      </button>
    </p>
  );
}
