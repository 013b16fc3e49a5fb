import './talk.css';
import { i18n } from '#i18n';
import type { LastTalk } from '@/utils/journey/last-talk';

/** What she wants to talk about, and what was said the last time: what she needs to prepare. */
export function TalkNotes({ agenda, said }: LastTalk) {
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
