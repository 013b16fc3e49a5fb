import './controls.css';
import './person.css';
import { i18n } from '#i18n';
import type { Way } from '@/utils/outreach/channels/ways';
import { wayDeed, wayHint } from './channel-words';

type Props = {
  ways: readonly Way[];
  way: Way;
  onTake(way: Way): void;
};

/** The button that takes a message the way that she chose, and what she does then. */
export function DraftSend({ ways, way, onTake }: Props) {
  const copy = ways.find(({ channel }) => channel === 'copy');
  return (
    <div class="draft-send">
      <div class="draft-foot">
        <button type="button" class="button button-primary" onClick={() => onTake(way)}>
          {wayDeed(way.channel)}
        </button>
        {copy && way.channel !== 'copy' && (
          <button type="button" class="button" onClick={() => onTake(copy)}>
            {i18n.t('draft.copy')}
          </button>
        )}
      </div>
      <p class="field-hint">{wayHint(way.channel)}</p>
    </div>
  );
}
