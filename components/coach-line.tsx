import './draft-coach.css';
import { i18n } from '#i18n';
import { type Coaching, firmNotes } from './use-coach-notes';

/** The element id of the heading that the coach's notes stand under. */
export const coachTitleId = 'coach-title';

type Props = {
  coaching: Coaching | undefined;
  /** Something is missing that the message has no sense without, and only she can say. */
  isLacking: boolean;
};

/** What the coach says in one line, with the way to its notes where there are any. */
export function CoachLine({ coaching, isLacking }: Props) {
  const notes = coaching?.notes ?? [];
  return (
    <p class="coach-line small" role="status">
      {coaching && notes.length === 0 && (
        <span class="soft">{i18n.t(isLacking ? 'coach.lacking' : 'coach.nothing')}</span>
      )}
      {notes.length > 0 && (
        <button
          type="button"
          class="button button-small button-quiet button-flush"
          onClick={showNotes}
        >
          {summary(firmNotes(notes))}
        </button>
      )}
    </p>
  );
}

function summary(firm: number): string {
  return firm > 0 ? i18n.t('coach.looks', firm, [firm]) : i18n.t('coach.onlyIdeas');
}

function showNotes(): void {
  const title = document.getElementById(coachTitleId);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView?.({ block: 'start' });
}
