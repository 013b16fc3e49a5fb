import './draft-coach.css';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Purpose } from '@/utils/journey/purpose';
import type { Way } from '@/utils/outreach/channels/ways';
import type { Fix, Note } from '@/utils/outreach/coach/note';
import type { DraftText } from '@/utils/outreach/draft';
import type { Reading } from '@/utils/profile/reading';
import type { Coach } from '@/utils/surface/draft-model';
import { CoachNote } from './coach-note';
import { replaceIn, selectIn } from './text-place';
import { useSettled } from './use-settled';

export type DraftCoachProps = {
  coach: Coach;
  text: DraftText;
  way: Way;
  purpose: Purpose;
  reading: Reading;
  /** The element id of a field of the draft. */
  fieldId(part: 'subject' | 'body'): string;
};

/** How long she may pause before the coach looks again, in milliseconds: words come and go while she types. */
const pause = 300;

/** Most notes that are seen at once: nobody can use more. */
const most = 4;

/**
 * What there is to say of her words, beside them: what matters most first, ideas and what is too much at once folded away. It advises; nothing
 * depends on it.
 */
export function DraftCoach({ coach, text, way, purpose, reading, fieldId }: DraftCoachProps) {
  const { subject, body } = useSettled(text, pause);
  const { channel, hasSubject } = way;
  const limit = way.limits.body;
  const notes = useMemo(() => {
    const limits = limit === undefined ? {} : { body: limit };
    return coach.look({
      text: { subject, body },
      way: { channel, hasSubject, limits },
      purpose,
      reading,
    });
  }, [coach, subject, body, channel, hasSubject, limit, purpose, reading]);
  const show = (note: Note) => {
    if (note.place) selectIn(fieldId(note.place.part), note.place);
  };
  const fix = (note: Note) => {
    // She may have typed on since: what is changed is what stands there now.
    const now = coach.look({ text, way, purpose, reading });
    const fresh = now.find(({ saying, fix: offered }) => offered && saying === note.saying)?.fix;
    if (fresh) apply(fresh);
  };
  const apply = (change: Fix) => replaceIn(fieldId(change.part), change, change.text);
  const firm = notes.filter(({ severity }) => severity !== 'idea').length;
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
    <section class="coach" aria-labelledby="coach-title">
      <div class="coach-head">
        <h4 id="coach-title">{i18n.t('coach.title')}</h4>
        <p class="soft small" role="status">
          {summary(firm, notes.length - firm)}
        </p>
      </div>
      {shown.length > 0 && list(shown)}
      {folded.length > 0 && (
        <details class="disclosure">
          <summary>
            {i18n.t(firm > most ? 'coach.more' : 'coach.ideas', folded.length, [folded.length])}
          </summary>
          {list(folded)}
        </details>
      )}
      {notes.length > 0 && <p class="soft small">{i18n.t('coach.advice')}</p>}
    </section>
  );
}

function summary(firm: number, ideas: number): string {
  if (firm > 0) return i18n.t('coach.looks', firm, [firm]);
  return i18n.t(ideas > 0 ? 'coach.onlyIdeas' : 'coach.nothing');
}
