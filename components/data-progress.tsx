import './controls.css';

type Props = { label: string; share: number; stop: string; onStop(): void };

/** How far something long is, with the way to stop it. */
export function DataProgress({ label, share, stop, onStop }: Props) {
  return (
    <div class="data-progress">
      <label>
        <span>{label}</span>
        <progress max={1} value={share} />
      </label>
      <button type="button" class="button button-small" onClick={onStop}>
        {stop}
      </button>
    </div>
  );
}
