import './controls.css';
import './person.css';
import { i18n } from '#i18n';
import type { Way } from '@/utils/outreach/channels/ways';
import { wayName } from './channel-words';

type Props = {
  id: string;
  ways: readonly Way[];
  way: Way;
  onChoose(channel: Way['channel']): void;
  onOpenSettings(): void;
};

/** How she means to send it: one of the ways that reach this person. It decides what there is to fill in. */
export function DraftWay({ id, ways, way, onChoose, onOpenSettings }: Props) {
  return (
    <div class="field">
      <label for={id}>{i18n.t('draft.way')}</label>
      <select
        id={id}
        value={way.channel}
        onChange={(event) => {
          const chosen = ways.find(({ channel }) => channel === event.currentTarget.value);
          if (chosen) onChoose(chosen.channel);
        }}
      >
        {ways.map(({ channel }) => (
          <option key={channel} value={channel}>
            {wayName(channel)}
          </option>
        ))}
      </select>
      {way.channel === 'linkedin-note' && <Notes notes={way.notes} onChange={onOpenSettings} />}
    </div>
  );
}

/** How many of LinkedIn's notes went out, as far as her history tells, and where she says how many she has. */
function Notes({ notes, onChange }: { notes: Way['notes']; onChange(): void }) {
  return (
    <p class="field-hint">
      {notes && `${i18n.t('draft.notesSent', [notes.sent, notes.most])} `}
      <button
        type="button"
        class="button button-small button-quiet button-flush"
        onClick={onChange}
      >
        {i18n.t('draft.notesChange')}
      </button>
    </p>
  );
}
