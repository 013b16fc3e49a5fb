import './controls.css';

type Props<Value extends string | number> = {
  /** Also the name that ties the radio buttons together. */
  id: string;
  legend: string;
  options: readonly { value: Value; label: string }[];
  /** `undefined` while she hasn't chosen; nothing is chosen for her. */
  chosen: Value | undefined;
  onChoose(value: Value): void;
};

/** One of a few. */
export function Choices<Value extends string | number>(props: Props<Value>) {
  const { id, legend, options, chosen, onChoose } = props;
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={id}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
