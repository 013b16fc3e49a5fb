import './controls.css';
import './presence.css';
import { i18n } from '#i18n';
import type { Presence } from '@/utils/settings/settings';

const options = {
  marks: ['presence.marks', 'presence.marksText'],
  quiet: ['presence.quiet', 'presence.quietText'],
} as const satisfies Record<Presence, readonly [string, string]>;

type Props = {
  id: string;
  legend: string;
  /** `undefined` while she hasn't chosen; nothing is chosen for her. */
  chosen: Presence | undefined;
  onChoose(presence: Presence): void;
  /** The legend is for the ears only: a heading says the same. */
  headed?: boolean;
};

/** Where fit may appear: two cards of equal weight. */
export function PresenceCards({ id, legend, chosen, onChoose, headed = false }: Props) {
  return (
    <fieldset class="choices">
      <legend class={headed ? 'unseen' : 'presence-site'}>{legend}</legend>
      <div class="presence-cards">
        {(Object.keys(options) as Presence[]).map((presence) => (
          <label key={presence} class="presence-card">
            <input
              type="radio"
              name={id}
              aria-describedby={`${id}-${presence}`}
              checked={presence === chosen}
              onChange={() => onChoose(presence)}
            />
            <span class="field-label">{i18n.t(options[presence][0])}</span>
            <span id={`${id}-${presence}`} class="soft presence-text">
              {i18n.t(options[presence][1])}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
