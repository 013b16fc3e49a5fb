import './draft-coach.css';
import { i18n } from '#i18n';
import type { Fix, Note } from '@/utils/outreach/coach/note';
import { coachTitleId } from './coach-line';
import { CoachNote } from './coach-note';
import { replaceIn, selectIn } from './text-place';
import { type Coaching, firmNotes } from './use-coach-notes';

export type DraftCoachProps = {
  coaching: Coaching;
  /** The element id of a field of the draft. */
  fieldId(part: 'subject' | 'body'): string;
};

/** Most notes that are seen at once: nobody can use more. */
const most = 4;

/**
 * What there is to say of her words: what matters most first, ideas and what is too much at once folded away. It
 * advises; nothing depends on it.
 */
export function DraftCoach({ coaching, fieldId }: DraftCoachProps) {
  const { coach, notes, lookNow } = coaching;
  if (notes.length === 0) return null;
  const show = (note: Note) => {
    if (note.place) selectIn(fieldId(note.place.part), note.place);
  };
  const fix = (note: Note) => {
    // She may have typed on since: what is changed is what stands there now.
    const fresh = lookNow().find(({ saying, fix: offered }) => offered && saying === note.saying);
    if (fresh?.fix) apply(fresh.fix);
  };
  const apply = (change: Fix) => replaceIn(fieldId(change.part), change, change.text);
  const firm = firmNotes(notes);
  const shown = notes.slice(0, Math.min(firm, most));
  const folded = notes.slice(shown.length);
  const list = (some: readonly Note[]) => (
    <ul class="coach-notes">
      {some.map((note) => (
        <CoachNote
          key={`${note.saying} ${note.place?.start}`}
          note={note}
          sources={coach.sourcesOf(note.rule)}
          onShow={() => show(note)}
          onFix={() => fix(note)}
        />
      ))}
    </ul>
  );
  return (
    <section class="coach" aria-labelledby={coachTitleId}>
      <h4 id={coachTitleId} class="coach-title" tabIndex={-1}>
        {i18n.t('coach.title')}
      </h4>
      {shown.length > 0 && list(shown)}
      {folded.length > 0 && (
        <details class="disclosure">
          <summary>
            {i18n.t(firm > most ? 'coach.more' : 'coach.ideas', folded.length, [folded.length])}
          </summary>
          {list(folded)}
        </details>
      )}
      <p class="soft small">{i18n.t('coach.advice')}</p>
    </section>
  );
}
