import './controls.css';
import './aims.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Notes } from '@/utils/settings/settings';
import { Choices } from './choices';

type Props = { notes: Notes; onChange(notes: Notes): void };

/** What LinkedIn allows her in the notes of invitations: only she can tell. */
export function NotesSection({ notes, onChange }: Props) {
  return (
    <section class="aims-section" aria-labelledby="settings-notes">
      <h2 id="settings-notes">{i18n.t('settings.notes')}</h2>
      <p class="soft">{i18n.t('settings.notesText')}</p>
      <Choices
        id="note-length"
        legend={i18n.t('settings.noteLength')}
        options={[
          { value: 200, label: i18n.t('settings.noteLength200') },
          { value: 300, label: i18n.t('settings.noteLength300') },
        ]}
        chosen={notes.length}
        onChoose={(length) => onChange({ ...notes, length })}
      />
      <MostNotes most={notes.most} onChange={(most) => onChange({ ...notes, most })} />
    </section>
  );
}

/** Keeps what she typed, also while it is no number. */
function MostNotes({
  most,
  onChange,
}: {
  most: Notes['most'];
  onChange(most: Notes['most']): void;
}) {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? (most === undefined ? '' : String(most));
  const isNumber = /^\d{0,4}$/.test(text.trim());
  return (
    <div class="field">
      <label for="notes-most">{i18n.t('settings.notesMost')}</label>
      <input
        id="notes-most"
        inputMode="numeric"
        autocomplete="off"
        value={text}
        aria-invalid={!isNumber}
        aria-describedby="notes-most-hint"
        onInput={(event) => {
          const next = event.currentTarget.value;
          setTyped(next);
          if (/^\d{0,4}$/.test(next.trim()))
            onChange(next.trim() === '' ? undefined : Number(next.trim()));
        }}
        onBlur={() => {
          if (isNumber) setTyped(undefined);
        }}
      />
      <p id="notes-most-hint" class="field-hint" role={isNumber ? undefined : 'alert'}>
        {i18n.t(isNumber ? 'settings.notesMostHint' : 'settings.notesMostWrong')}
      </p>
    </div>
  );
}
