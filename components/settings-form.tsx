import './controls.css';
import './aims.css';
import { i18n } from '#i18n';
import type { Settings } from '@/utils/settings/settings';
import type { BoardActions, BoardModel } from '@/utils/surface/model';
import { AnswersSection } from './answers';
import { Choices } from './choices';
import { listInWords } from './field-words';
import { LazyHelpSection } from './lazy-help-section';
import { NotesSection } from './notes-section';
import { PaceSettings } from './pace-settings';
import { PresenceCards } from './presence-cards';
import { SelfCheckSection } from './self-check';
import { siteName } from './site-words';

const themes = {
  system: 'settings.themeSystem',
  light: 'settings.themeLight',
  dark: 'settings.themeDark',
} as const satisfies Record<Settings['theme'], string>;

type Props = {
  settings: Settings;
  model: Pick<
    BoardModel,
    'sitesWithoutAccess' | 'selfCheck' | 'answers' | 'aims' | 'now' | 'pace' | 'readSites'
  >;
  actions: Pick<
    BoardActions,
    | 'setPresence'
    | 'setPaused'
    | 'setTheme'
    | 'setNotes'
    | 'setOpenAsks'
    | 'setRemindAt'
    | 'setReplies'
    | 'allowSites'
    | 'go'
    | 'copy'
    | 'resetSelfCheck'
    | 'takeBackAnswer'
    | 'forgetAnswers'
    | 'editAims'
    | 'help'
  >;
};

/** Where fit may appear, the pause, her answers, the look, what the browser allows, where her data lives. */
export function SettingsForm({ settings, model, actions }: Props) {
  const { sitesWithoutAccess, selfCheck, answers, aims, now } = model;
  return (
    <div class="aims-form">
      <section class="aims-section" aria-labelledby="settings-presence">
        <h2 id="settings-presence">{i18n.t('settings.presence')}</h2>
        <p class="soft">{i18n.t('settings.presenceText')}</p>
        {(['linkedin', 'x'] as const).map((site) => (
          <PresenceCards
            key={site}
            id={`presence-${site}`}
            legend={siteName(site)}
            chosen={settings.presence[site]}
            onChoose={(presence) => actions.setPresence(site, presence)}
          />
        ))}
      </section>
      <section class="aims-section" aria-labelledby="settings-pause">
        <h2 id="settings-pause">{i18n.t('settings.pause')}</h2>
        <div>
          <label class="choice">
            <input
              type="checkbox"
              checked={settings.paused}
              aria-describedby="settings-pause-text"
              onChange={(event) => actions.setPaused(event.currentTarget.checked)}
            />
            {i18n.t('settings.pauseLabel')}
          </label>
          <p id="settings-pause-text" class="field-hint">
            {i18n.t('settings.pauseText')}
          </p>
        </div>
      </section>
      <PaceSettings model={model} actions={actions} />
      <NotesSection notes={settings.notes} onChange={actions.setNotes} />
      <LazyHelpSection help={actions.help} onCopy={actions.copy} />
      <section class="aims-section" aria-labelledby="settings-access">
        <h2 id="settings-access">{i18n.t('settings.access')}</h2>
        {sitesWithoutAccess.length === 0 ? (
          <p>{i18n.t('settings.accessAll')}</p>
        ) : (
          <>
            <p>
              {i18n.t('settings.accessMissing', [listInWords(sitesWithoutAccess.map(siteName))])}
            </p>
            <div>
              <button type="button" class="button button-primary" onClick={actions.allowSites}>
                {i18n.t('settings.accessAction')}
              </button>
            </div>
          </>
        )}
      </section>
      <AnswersSection answers={answers} counting={aims?.answers} now={now} actions={actions} />
      <SelfCheckSection check={selfCheck} actions={actions} />
      <section class="aims-section" aria-labelledby="settings-theme">
        <h2 id="settings-theme">{i18n.t('settings.theme')}</h2>
        <Choices
          id="theme"
          legend={i18n.t('settings.themeLegend')}
          options={(Object.keys(themes) as Settings['theme'][]).map((value) => ({
            value,
            label: i18n.t(themes[value]),
          }))}
          chosen={settings.theme}
          onChoose={actions.setTheme}
        />
      </section>
      <section class="aims-section" aria-labelledby="settings-data">
        <h2 id="settings-data">{i18n.t('settings.data')}</h2>
        <div class="stack-tight">
          <p>{i18n.t('settings.data1')}</p>
          <p>{i18n.t('settings.data2')}</p>
          <p>{i18n.t('settings.data3')}</p>
        </div>
        <div class="row">
          {(['data', 'welcome', 'about'] as const).map((place) => (
            <button
              key={place}
              type="button"
              class="button button-quiet button-flush"
              onClick={() => actions.go(place)}
            >
              {i18n.t(`settings.${place === 'data' ? 'toData' : place}`)}
            </button>
          ))}
        </div>
      </section>
    </div>
  );
}
