import './controls.css';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isolate } from './isolate';

/** As many and as long as the aims can hold. */
const most = { tokens: 50, characters: 300 };

type Props = {
  id: string;
  label: string;
  hint?: string;
  values: readonly string[];
  onChange(values: string[]): void;
};

/** Several short words: Enter or a comma adds one, Backspace in the empty field removes the last. */
export function TokenInput({ id, label, hint, values, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const add = (words: string) => {
    const added = words
      .split(',')
      .map((word) => word.trim().slice(0, most.characters))
      .filter(Boolean);
    const all = [...new Set([...values, ...added])].slice(0, most.tokens);
    if (all.length > values.length) onChange(all);
    setTyped('');
  };
  const remove = (value: string) => {
    onChange(values.filter((other) => other !== value));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a word in an input method isn't hers.
    if (event.isComposing) return;
    const last = values.at(-1);
    if (event.key === 'Enter') {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && last !== undefined) {
      event.preventDefault();
      remove(last);
    }
  };

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        ref={input}
        id={id}
        dir="auto"
        autocomplete="off"
        placeholder={i18n.t('aims.tokenHint')}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={typed}
        onInput={(event) => {
          const { value } = event.currentTarget;
          if (value.includes(',')) add(value);
          else setTyped(value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => add(typed)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} class="field-hint">
          {hint}
        </p>
      )}
      {values.length > 0 && (
        <ul class="tokens" aria-label={label}>
          {values.map((value) => (
            <li key={value} class="token">
              <bdi>{value}</bdi>
              <button
                type="button"
                class="token-remove"
                aria-label={i18n.t('aims.removeToken', [isolate(value)])}
                onClick={() => remove(value)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
