import './controls.css';

type Props<Value extends string> = {
  id: string;
  label: string;
  options: readonly { value: Value; label: string }[];
  chosen: Value;
  small?: boolean;
  onChoose(value: Value): void;
};

/** One of several; `small` where there is little room. */
export function Select<Value extends string>(props: Props<Value>) {
  const { id, label, options, chosen, small = false, onChoose } = props;
  return (
    <div class="field">
      <label for={id} class={small ? 'small' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => {
          const option = options[event.currentTarget.selectedIndex];
          if (option) onChoose(option.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
