import './talk.css';
import { i18n } from '#i18n';
import type { MentorDetail } from '@/utils/surface/model';

/** What she wants to talk about, and what was said the last time: what she needs to prepare. */
export function TalkNotes({ mentor }: { mentor: Pick<MentorDetail, 'history'> }) {
  const undone = new Set(
    mentor.history.flatMap(({ what }) => (what.kind === 'undone' ? [what.eventId] : [])),
  );
  const counting = mentor.history.filter(({ id }) => !undone.has(id)).map(({ what }) => what);
  const agreed = counting.findLast((what) => what.kind === 'agreed');
  const met = counting.findLast((what) => what.kind === 'met');
  const agenda = agreed?.kind === 'agreed' ? agreed.agenda : undefined;
  const said = met?.kind === 'met' ? met.said : undefined;
  if (agenda === undefined && said === undefined) return null;
  return (
    <div class="talk-notes">
      {agenda !== undefined && (
        <p dir="auto">
          <strong>{i18n.t('talk.about')}</strong> {agenda}
        </p>
      )}
      {said !== undefined && (
        <p dir="auto">
          <strong>{i18n.t('talk.lastTime')}</strong> {said}
        </p>
      )}
    </div>
  );
}
