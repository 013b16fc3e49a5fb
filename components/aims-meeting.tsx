import './aims.css';
import './controls.css';
import { i18n } from '#i18n';
import type { Aims, MeetingWay } from '@/utils/aims/aims';
import { Choices } from './choices';
import { TextField } from './text-field';
import { TokenInput } from './token-input';

type Logistics = Aims['logistics'];

const wheres = {
  inside: 'aims.inside',
  outside: 'aims.outside',
  either: 'aims.either',
} as const satisfies Record<Logistics['organisation'], string>;

const ways = {
  call: 'aims.meetCall',
  mail: 'aims.meetMail',
  'in-person': 'aims.meetInPerson',
} as const satisfies Record<MeetingWay, string>;

type Props = { logistics: Logistics; onChange(logistics: Logistics): void; onBlur(): void };

/** Where a mentor may be, and how the two would meet. */
export function AimsMeeting({ logistics, onChange, onBlur }: Props) {
  const edit = (part: Partial<Logistics>) => onChange({ ...logistics, ...part });
  return (
    <section class="aims-section" aria-labelledby="aims-meeting">
      <h2 id="aims-meeting">{i18n.t('aims.meeting')}</h2>
      <Choices
        id="aims-organisation"
        legend={i18n.t('aims.organisation')}
        options={(Object.keys(wheres) as Logistics['organisation'][]).map((value) => ({
          value,
          label: i18n.t(wheres[value]),
        }))}
        chosen={logistics.organisation}
        onChoose={(organisation) => edit({ organisation })}
      />
      <TextField
        id="aims-employer"
        label={i18n.t('aims.employer')}
        value={logistics.employer}
        maxLength={300}
        onChange={(employer) => edit({ employer })}
        onBlur={onBlur}
      />
      <TokenInput
        id="aims-places"
        label={i18n.t('aims.places')}
        hint={i18n.t('aims.placesHint')}
        values={logistics.places}
        onChange={(places) => edit({ places })}
      />
      <TimeZone value={logistics.timeZone} onChange={(timeZone) => edit({ timeZone })} />
      <TokenInput
        id="aims-languages"
        label={i18n.t('aims.languages')}
        values={logistics.languages}
        onChange={(languages) => edit({ languages })}
      />
      <fieldset class="choices">
        <legend>{i18n.t('aims.meet')}</legend>
        {(Object.keys(ways) as MeetingWay[]).map((way) => (
          <label key={way} class="choice">
            <input
              type="checkbox"
              checked={logistics.meet.includes(way)}
              onChange={(event) =>
                edit({
                  meet: event.currentTarget.checked
                    ? [...logistics.meet, way]
                    : logistics.meet.filter((other) => other !== way),
                })
              }
            />
            {i18n.t(ways[way])}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

/** Her time zone; this device's own is offered, never filled in silently. */
function TimeZone({ value, onChange }: { value: string; onChange(value: string): void }) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = [...new Set([...Intl.supportedValuesOf('timeZone'), here, value])].filter(Boolean);
  return (
    <div class="field">
      <label for="aims-time-zone">{i18n.t('aims.timeZone')}</label>
      <select
        id="aims-time-zone"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{i18n.t('aims.timeZoneNone')}</option>
        {known.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
      {value === '' && here !== '' && (
        <div>
          <button
            type="button"
            class="button button-small button-quiet button-flush"
            onClick={() => onChange(here)}
          >
            {i18n.t('aims.timeZoneSuggest', [here.replaceAll('_', ' ')])}
          </button>
        </div>
      )}
    </div>
  );
}
