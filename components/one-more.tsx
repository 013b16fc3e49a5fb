import './controls.css';
import './one-more.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IsoDay } from '@/utils/journey/iso-day';
import { useEscape } from './use-escape';

type Props = {
  id: string;
  label: string;
  onSave(value: string): void;
  onCancel(): void;
  /** Where a day is asked for, and no words: which one to begin with, which are the first and the last. */
  day?: { begin?: IsoDay; min?: IsoDay; max?: IsoDay };
};

/** One more thing to know of what she tells. It may stay empty, but for a day that it begins with. */
export function OneMore({ id, label, onSave, onCancel, day }: Props) {
  const [value, setValue] = useState(day?.begin ?? '');
  const input = useRef<HTMLInputElement>(null);
  useEscape(true, onCancel);
  // She pressed the button for it.
  useEffect(() => input.current?.focus(), []);
  const shared = { id, ref: input, value, onInput: read };
  function read(event: { currentTarget: HTMLInputElement }): void {
    setValue(event.currentTarget.value);
  }
  return (
    <form
      class="field one-more"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(value.trim());
      }}
    >
      <label for={id}>{label}</label>
      <div class="row">
        {day ? (
          <input
            type="date"
            required={day.begin !== undefined}
            min={day.min}
            max={day.max}
            {...shared}
          />
        ) : (
          <input type="text" maxLength={300} {...shared} />
        )}
        <button type="submit" class="button button-small button-primary">
          {i18n.t('reply.save')}
        </button>
        <button type="button" class="button button-small button-quiet" onClick={onCancel}>
          {i18n.t('reply.cancel')}
        </button>
      </div>
    </form>
  );
}
