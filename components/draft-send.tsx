import './controls.css';
import './person.css';
import { i18n } from '#i18n';
import type { Channel } from '@/utils/journey/history';
import type { Way } from '@/utils/outreach/channels/ways';
import { isCopied, wayDeed, wayHint } from './channel-words';
import { CoachLine } from './coach-line';
import type { Coaching } from './use-coach-notes';

type Props = {
  ways: readonly Way[];
  way: Way;
  coaching: Coaching | undefined;
  /** Something is missing that the message has no sense without, and only she can say. */
  isLacking: boolean;
  /** `meantFor`: the way that she had chosen, where she copies the message for it. */
  onTake(way: Way & { meantFor?: Channel }): void;
};

/** How the message reads in one line, the button that takes it the way that she chose, and what she does then. */
export function DraftSend({ ways, way, coaching, isLacking, onTake }: Props) {
  const copy = ways.find(({ channel }) => channel === 'copy');
  return (
    <div class="draft-send">
      <CoachLine coaching={coaching} isLacking={isLacking} />
      <div class="draft-foot">
        <button type="button" class="button button-primary" onClick={() => onTake(way)}>
          {wayDeed(way.channel)}
        </button>
        {copy && way.channel !== 'copy' && (
          <button
            type="button"
            class="button"
            onClick={() =>
              onTake(isCopied(way.channel) ? { ...copy, meantFor: way.channel } : copy)
            }
          >
            {i18n.t('draft.copy')}
          </button>
        )}
      </div>
      <p class="field-hint">{wayHint(way.channel)}</p>
    </div>
  );
}
