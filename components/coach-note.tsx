import { i18n } from '#i18n';
import type { Note } from '@/utils/outreach/coach/note';
import type { Coach } from '@/utils/surface/draft-model';
import { fixLabel, noteSentence, severityWord, sourceName, whySentence } from './coach-words';

type Props = {
  note: Note;
  sources: ReturnType<Coach['sourcesOf']>;
  onShow(): void;
  onFix(): void;
};

/** One thing to say of her words: what, where, what a click would do, and why. */
export function CoachNote({ note, sources, onShow, onFix }: Props) {
  const sentence = noteSentence(note);
  return (
    <li class={`coach-note coach-${note.severity}`}>
      <p>
        <span class="coach-severity">{severityWord(note.severity)}</span> {sentence}
      </p>
      <div class="coach-deeds">
        {note.fix && (
          <button type="button" class="button button-small" onClick={onFix}>
            {fixLabel(note.fix)}
          </button>
        )}
        {note.place && (
          <button
            type="button"
            class={`button button-small button-quiet ${note.fix ? '' : 'button-flush'}`}
            aria-label={i18n.t('coach.showLabel', [sentence])}
            onClick={onShow}
          >
            {i18n.t('coach.show')}
          </button>
        )}
      </div>
      <details class="coach-why">
        <summary aria-label={i18n.t('coach.whyLabel', [sentence])}>{i18n.t('coach.why')}</summary>
        <p>{whySentence(note.rule)}</p>
        {sources.length > 0 && (
          <ul class="coach-sources">
            {sources.map((source) => (
              <li key={source.id}>
                <a href={source.url} target="_blank" rel="noreferrer">
                  {sourceName(source.id)}
                </a>
                {!source.first && ` ${i18n.t('coach.second')}`}
                {source.sells && ` ${i18n.t('coach.sells')}`}
              </li>
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}
