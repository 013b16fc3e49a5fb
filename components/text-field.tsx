import './controls.css';

type Props = {
  id: string;
  label: string;
  hint?: string;
  value: string;
  maxLength: number;
  /** Several lines. */
  long?: boolean;
  onChange(value: string): void;
  onBlur?: (() => void) | undefined;
};

/** A labelled field for her words. */
export function TextField({
  id,
  label,
  hint,
  value,
  maxLength,
  long = false,
  onChange,
  onBlur,
}: Props) {
  const shared = {
    id,
    dir: 'auto' as const,
    maxLength,
    value,
    onBlur,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {long ? (
        <textarea rows={3} onInput={(event) => onChange(event.currentTarget.value)} {...shared} />
      ) : (
        <input onInput={(event) => onChange(event.currentTarget.value)} {...shared} />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} class="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
