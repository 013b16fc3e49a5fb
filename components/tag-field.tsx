import './controls.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

type Props = {
  id: string;
  label: string;
  /** Tags that she uses already, to choose from. */
  known: readonly string[];
  onTag(tag: string): void;
};

/** As long as a tag may be. */
const longest = 60;

/** One tag, typed or chosen of those that she has. */
export function TagField({ id, label, known, onTag }: Props) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const give = (event: Event) => {
    event.preventDefault();
    const tag = typed.trim();
    if (tag === '') return;
    setTyped('');
    onTag(tag);
  };
  return (
    <form class="row" onSubmit={give}>
      <input
        ref={field}
        id={id}
        dir="auto"
        autocomplete="off"
        list={`${id}-known`}
        aria-label={label}
        placeholder={label}
        maxLength={longest}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <datalist id={`${id}-known`}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <button type="submit" class="button button-small">
        {i18n.t('many.do')}
      </button>
    </form>
  );
}
