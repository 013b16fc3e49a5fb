import './controls.css';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IsoDay } from '@/utils/journey/iso-day';
import type { PanelActions } from '@/utils/surface/model';
import { isoDayInWords } from './dates';

type Props = {
  id: string;
  value: string;
  now: number;
  onInput(value: string): void;
  /** The words are those of a mail, which was written on this day; without one, of no mail that says when. */
  onMail(day: IsoDay | undefined): void;
  actions: Pick<PanelActions, 'readMail'>;
};

/** What they wrote, pasted or from a mail that she saved: kept with what they answered, if she wants it. */
export function TheirWords({ id, value, now, onInput, onMail, actions }: Props) {
  const [read, setRead] = useState<string>();
  // What goes along with her answer is never out of sight.
  const [begun] = useState(value !== '');
  const place = useRef<HTMLDetailsElement>(null);

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const mail = await actions.readMail(file);
    if (!mail) return;
    onInput(mail.text);
    onMail(mail.day);
    if (place.current) place.current.open = true;
    setRead(
      mail.day === undefined
        ? i18n.t('theirWords.from', [mail.from])
        : i18n.t('theirWords.fromOn', [mail.from, isoDayInWords(mail.day, now)]),
    );
  }

  return (
    <details
      ref={place}
      class="stack-tight"
      open={begun}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        // Else the browser would open it in place of this surface.
        event.preventDefault();
        void take(file);
      }}
    >
      <summary class="small">{i18n.t('theirWords.title')}</summary>
      <div class="field">
        <label for={`words-${id}`}>{i18n.t('theirWords.label')}</label>
        <textarea
          id={`words-${id}`}
          dir="auto"
          rows={4}
          maxLength={20_000}
          value={value}
          onInput={({ currentTarget: { value: typed } }) => {
            onInput(typed);
            if (typed !== '') return;
            // What she types next is of no mail.
            setRead(undefined);
            onMail(undefined);
          }}
        />
        <label for={`mail-${id}`}>{i18n.t('theirWords.file')}</label>
        <input
          id={`mail-${id}`}
          type="file"
          accept=".eml,message/rfc822"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
        <p class="field-hint" role="status">
          {(value !== '' && read) || i18n.t('theirWords.hint')}
        </p>
      </div>
    </details>
  );
}
