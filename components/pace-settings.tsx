import './controls.css';
import './aims.css';
import { i18n } from '#i18n';
import type { BoardActions, BoardModel } from '@/utils/surface/model';

type Props = {
  model: Pick<BoardModel, 'pace' | 'readSites'>;
  actions: Pick<BoardActions, 'setOpenAsks' | 'setRemindAt' | 'setReplies'>;
};

const counts = [1, 2, 3, 4, 5, 6, 8, 10] as const;
const hours = Array.from({ length: 24 }, (_, hour) => hour);
const usualHour = 9;

const sites = {
  linkedin: ['settings.repliesLinkedin', 'settings.repliesLinkedinText'],
  x: ['settings.repliesX', 'settings.repliesXText'],
  gmail: ['settings.repliesGmail', 'settings.repliesGmailText'],
  outlook: ['settings.repliesOutlook', 'settings.repliesOutlookText'],
} as const;

/** How many asks at once, whether and when to remind her, and where answers may be noticed. */
export function PaceSettings({ model, actions }: Props) {
  const { pace, readSites } = model;
  if (!pace || !readSites) return null;
  const { openAsks, remindAt } = pace;
  return (
    <>
      <section class="aims-section" aria-labelledby="settings-pace">
        <h2 id="settings-pace">{i18n.t('settings.pace')}</h2>
        <div class="field">
          <label for="settings-open-asks">{i18n.t('settings.openAsks')}</label>
          <select
            id="settings-open-asks"
            value={openAsks}
            aria-describedby="settings-open-asks-text"
            onChange={(event) => actions.setOpenAsks(Number(event.currentTarget.value))}
          >
            {[...new Set([...counts, openAsks])]
              .sort((a, b) => a - b)
              .map((count) => (
                <option key={count} value={count}>
                  {count}
                </option>
              ))}
          </select>
          <p id="settings-open-asks-text" class="field-hint">
            {i18n.t('settings.openAsksText')}
          </p>
        </div>
        <div>
          <label class="choice">
            <input
              type="checkbox"
              checked={remindAt !== undefined}
              aria-describedby="settings-remind-text"
              onChange={({ currentTarget }) => {
                actions.setRemindAt(currentTarget.checked ? usualHour : undefined);
                // What it shows follows from what the browser answers.
                currentTarget.checked = remindAt !== undefined;
              }}
            />
            {i18n.t('settings.remind')}
          </label>
          <p id="settings-remind-text" class="field-hint">
            {i18n.t('settings.remindText')}
          </p>
        </div>
        {remindAt !== undefined && (
          <div class="field">
            <label for="settings-remind-at">{i18n.t('settings.remindAt')}</label>
            <select
              id="settings-remind-at"
              value={remindAt}
              onChange={(event) => actions.setRemindAt(Number(event.currentTarget.value))}
            >
              {hours.map((hour) => (
                <option key={hour} value={hour}>
                  {hourInWords(hour)}
                </option>
              ))}
            </select>
          </div>
        )}
      </section>
      <section class="aims-section" aria-labelledby="settings-replies">
        <h2 id="settings-replies">{i18n.t('settings.replies')}</h2>
        <p class="soft">{i18n.t('settings.repliesText')}</p>
        {(Object.keys(sites) as (keyof typeof sites)[]).map((site) => (
          <div key={site}>
            <label class="choice">
              <input
                type="checkbox"
                checked={readSites.includes(site)}
                aria-describedby={`settings-replies-${site}`}
                onChange={({ currentTarget }) => {
                  actions.setReplies(site, currentTarget.checked);
                  currentTarget.checked = readSites.includes(site);
                }}
              />
              {i18n.t(sites[site][0])}
            </label>
            <p id={`settings-replies-${site}`} class="field-hint">
              {i18n.t(sites[site][1])}
            </p>
          </div>
        ))}
      </section>
    </>
  );
}

function hourInWords(hour: number): string {
  return new Date(2026, 0, 1, hour).toLocaleTimeString(undefined, {
    hour: 'numeric',
    minute: '2-digit',
  });
}
